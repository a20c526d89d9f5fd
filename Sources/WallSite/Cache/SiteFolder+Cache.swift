/// A folder of the site in the cache.
extension SiteFolder {
  /// - Returns: `nil` where the bytes are not those of `write`.
  init?(_ reader: inout CacheReader) {
    guard let path = reader.slice(), let status = reader.slice(), status.count == SnapshotLayout.statusSize else {
      return nil
    }
    self.init(path: Array(path), status: status.withUnsafeBytes { FileStatus($0, at: 0) })
  }

  func write(to writer: inout CacheWriter) {
    var status = CacheBytes(capacity: SnapshotLayout.statusSize)
    status.append(self.status)
    writer.append(contentsOf: path)
    writer.append(contentsOf: status.take())
  }
}
