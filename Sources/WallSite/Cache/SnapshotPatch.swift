/// What changes in the bytes of a snapshot where a folder or a file looks different.
extension [UInt8] {
  /// Puts a folder's new status in the place of the old one.
  ///
  /// - Parameter isCertain: Whether its names are what they were as long as this is its status.
  mutating func replace(headOf folder: SnapshotReader.Folder, with status: FileStatus, isCertain: Bool) {
    var certainty = CacheBytes(capacity: 8)
    certainty.append(isCertain ? 1 : 0)
    replace(at: folder.start + SnapshotLayout.headCertainty, with: certainty.take())
    var head = CacheBytes(capacity: SnapshotLayout.statusSize)
    head.append(status)
    replace(at: folder.start + SnapshotLayout.headStatus, with: head.take())
  }

  /// Puts what distinguishes a file in the place of what did. Its device, mode and owner are the same.
  mutating func replace(_ entry: SnapshotReader.Entry, with status: FileStatus, showsChange: Bool) {
    var distinction = CacheBytes(capacity: SnapshotLayout.distinctionSize)
    distinction.append(distinctionOf: status, showsChange: showsChange)
    replace(at: entry.file, with: distinction.take())
  }

  private mutating func replace(at start: Int, with bytes: [UInt8]) {
    replaceSubrange(start..<start + bytes.count, with: bytes)
  }
}
