extension TreeSnapshot {
  /// What its files look like, where it is of one folder.
  var fileStatuses: [FileStatus] {
    bytes.withUnsafeBytes { bytes in
      var statuses: [FileStatus] = []
      var reader = SnapshotReader(bytes)
      // Whether the folder is there.
      guard reader.number() == 1 else { return statuses }
      while !reader.isAtEnd, let folder = reader.folder() {
        var inner = SnapshotReader(bytes, folder.bytes)
        guard inner.skip(CacheBytes.statusSize) != nil, let entries = inner.entries() else { break }
        for entry in entries where entry.status >= 0 { statuses.append(FileStatus(bytes, at: entry.status)) }
      }
      return statuses
    }
  }
}
