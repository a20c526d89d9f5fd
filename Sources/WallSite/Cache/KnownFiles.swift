import Glibc

/// The files of an earlier snapshot of a folder, found again by their inodes.
///
/// A file that a publication keeps has the same inode under the same name in the new site's folder, made of links, as in
/// the old one's. What it looks like is known then, and need not be asked of the file system once more. Whoever has
/// touched it since has changed its times, which the next comparison sees.
struct KnownFiles: Sendable {
  private let bytes: [UInt8]
  /// Where a folder's status and entries are, by its path: names, each with a `/` before it.
  private var folders: [[UInt8]: Range<Int>] = [:]

  /// - Parameter snapshot: Of one folder.
  init(_ snapshot: TreeSnapshot) {
    bytes = snapshot.bytes
    bytes.withUnsafeBytes { bytes in
      var reader = SnapshotReader(bytes)
      // Whether the folder is there.
      guard reader.number() == 1 else { return }
      while !reader.isAtEnd, let folder = reader.folder() { folders[Array(bytes[folder.path])] = folder.bytes }
    }
  }

  /// The files of one folder; `nil` where it was not there.
  func folder(_ path: [UInt8]) -> KnownFolder? { folders[path].flatMap { KnownFolder(bytes, $0) } }
}

/// The files of one folder of an earlier snapshot.
struct KnownFolder: Sendable {
  private let bytes: [UInt8]
  private var files: [Int: SnapshotReader.Entry] = [:]

  fileprivate init?(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    let entries = bytes.withUnsafeBytes { bytes in
      var reader = SnapshotReader(bytes, range)
      return reader.skip(CacheBytes.statusSize) == nil ? nil : reader.entries()
    }
    guard let entries else { return nil }
    files.reserveCapacity(entries.count)
    bytes.withUnsafeBytes { bytes in
      for entry in entries where entry.status >= 0 {
        files[bytes.loadUnaligned(fromByteOffset: entry.status + CacheBytes.inodeOffset, as: Int.self)] = entry
      }
    }
  }

  /// Hands out the status of the file that had the inode, where that was this one.
  ///
  /// - Returns: `nil` where it was not.
  func withStatus<Result>(
    of name: UnsafePointer<CChar>, inode: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result? {
    guard let entry = files[inode], strlen(name) == entry.name.count else { return nil }
    return bytes.withUnsafeBytes { bytes in
      guard memcmp(name, bytes.baseAddress! + entry.name.lowerBound, entry.name.count) == 0 else { return nil }
      return body(UnsafeRawBufferPointer(rebasing: bytes[entry.status..<entry.status + CacheBytes.statusSize]))
    }
  }
}
