import Glibc

/// What one folder of a snapshot looks like.
struct FolderSight: Sendable {
  fileprivate let folder: Folder
  fileprivate let status: FileStatus
  /// Whether the names were left alone before they were listed.
  private let isCertain: Bool
  let names: EntryNames
  /// The folder's entries, as bytes of a snapshot.
  private(set) var parts: [[UInt8]] = []
  /// Which of the names are folders.
  private(set) var folders: [Int] = []
  private(set) var isReliable = true
  private(set) var latestModification = 0
  private(set) var latestChange = 0

  /// - Parameter path: Names, each with a `/` before it; empty for the root.
  /// - Returns: `nil` where the folder can't be read to its end.
  init?(of path: [UInt8], in root: Folder) {
    let relative = path.isEmpty ? [UInt8(ascii: "."), 0] : path.dropFirst() + [0]
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = relative.withUnsafeBytes {
      openat(root.descriptor, $0.baseAddress!.assumingMemoryBound(to: CChar.self), flags)
    }
    guard descriptor >= 0 else { return nil }
    folder = Folder(adopting: descriptor, path: "")
    let now = TreeSnapshot.currentTime()
    guard let status = FileStatus(of: descriptor), let names = EntryNames(of: descriptor) else { return nil }
    self.status = status
    isCertain = TreeSnapshot.isSettledFolder(status, at: now)
    self.names = names
  }

  /// What stands before the entries once they are all added.
  ///
  /// - Parameters:
  ///   - root: The number of the root.
  ///   - path: From the root.
  func head(root: Int, path: [UInt8]) -> [UInt8] {
    var head = CacheBytes(capacity: SnapshotLayout.headSize + path.count + 1)
    head.append(root)
    head.append(isCertain ? 1 : 0)
    head.append(path.count)
    head.append(names.count)
    head.append(parts.reduce(0) { $0 + $1.count })
    head.append(status)
    head.append(contentsOf: path)
    head.append(byte: 0)
    return head.take()
  }

  /// Adds what the next of its entries look like.
  mutating func add(_ entries: EntriesSight) {
    parts.append(entries.bytes)
    folders += entries.folders
    isReliable = isReliable && entries.isReliable
    latestModification = max(latestModification, entries.latestModification)
    latestChange = max(latestChange, entries.latestChange)
  }
}

/// What some entries of a folder look like.
struct EntriesSight: Sendable {
  fileprivate var bytes: [UInt8] = []
  fileprivate var folders: [Int] = []
  fileprivate var isReliable = true
  fileprivate var latestModification = 0
  fileprivate var latestChange = 0

  /// - Parameters:
  ///   - now: As for a ``TreeSnapshot``.
  ///   - known: Of files that need not be asked.
  init(_ range: Range<Int>, of sight: FolderSight, now: Int?, _ known: KnownStatuses?) {
    let names = sight.names
    var capacity = 0
    for index in range { names.withName(index) { capacity += SnapshotLayout.room(forName: strlen($0)) } }
    var entries = CacheBytes(capacity: capacity)
    for index in range {
      names.withName(index) { name in
        if names.kind(index) == UInt8(DT_DIR) {
          entries.append(folder: name)
          folders.append(index)
          return
        }
        let seen = names.kind(index) == UInt8(DT_REG) ? known?.status(ofInode: names.inode(index)) : nil
        guard let status = seen ?? FileStatus(of: name, in: sight.folder.descriptor) else {
          isReliable = false
          return
        }
        if status.isFolder {
          entries.append(folder: name)
          folders.append(index)
        } else if status.isRegularFile {
          entries.append(file: name, status, in: sight.status, showsChange: now != nil)
          if let now, !TreeSnapshot.isSettled(status, at: now) { isReliable = false }
          if seen == nil { latestChange = max(latestChange, status.change) }
          if name[0] != dot { latestModification = max(latestModification, status.modification) }
        } else {
          isReliable = false
        }
      }
    }
    bytes = entries.take()
  }
}
