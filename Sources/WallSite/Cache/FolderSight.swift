import Glibc

/// What one folder of a snapshot looks like.
struct FolderSight: Sendable {
  fileprivate let folder: Folder
  let names: EntryNames
  /// The folder's status and its entries, as bytes of a snapshot.
  private(set) var parts: [[UInt8]]
  /// Which of the names are folders.
  private(set) var folders: [Int] = []
  private(set) var isReliable = true
  private(set) var latestModification = 0
  private(set) var latestChange = 0
  /// What its files looked like.
  fileprivate let known: KnownFolder?

  var byteCount: Int { parts.reduce(0) { $0 + $1.count } }

  /// - Parameters:
  ///   - path: Names, each with a `/` before it; empty for the root.
  ///   - known: What files looked like; `nil` where all are to be looked at.
  /// - Returns: `nil` where the folder can't be read to its end.
  init?(of path: [UInt8], in root: Folder, knowing known: KnownFiles?) {
    self.known = known?.folder(path)
    let relative = path.isEmpty ? [UInt8(ascii: "."), 0] : path.dropFirst() + [0]
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = relative.withUnsafeBytes {
      openat(root.descriptor, $0.baseAddress!.assumingMemoryBound(to: CChar.self), flags)
    }
    guard descriptor >= 0 else { return nil }
    folder = Folder(adopting: descriptor, path: "")
    var status = stat()
    guard fstat(descriptor, &status) == 0, let names = EntryNames(of: descriptor) else { return nil }
    self.names = names
    var head = CacheBytes(capacity: CacheBytes.statusSize + 8)
    head.append(status, showsChange: true)
    head.append(names.count)
    parts = [head.take()]
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

  /// - Parameter now: As for a ``TreeSnapshot``.
  init(_ range: Range<Int>, of sight: FolderSight, now: Int?) {
    let names = sight.names
    var capacity = 0
    for index in range { names.withName(index) { capacity += 16 + strlen($0) + CacheBytes.statusSize } }
    var entries = CacheBytes(capacity: capacity)
    for index in range {
      names.withName(index) { name in
        entries.append(name)
        let kept = sight.known?.withStatus(of: name, inode: names.inode(index)) { status in
          entries.append(1)
          entries.append(contentsOf: status)
          return status.loadUnaligned(fromByteOffset: CacheBytes.modificationOffset, as: Int.self)
        }
        if let kept {
          if name[0] != dot { latestModification = max(latestModification, kept) }
          return
        }
        var status = stat()
        if names.kind(index) != UInt8(DT_DIR),
          fstatat(sight.folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) != 0
        {
          isReliable = false
          return
        }
        switch names.kind(index) == UInt8(DT_DIR) ? S_IFDIR : status.st_mode & S_IFMT {
        case S_IFDIR:
          entries.append(0)
          folders.append(index)
        case S_IFREG:
          entries.append(1)
          entries.append(status, showsChange: now != nil)
          if let now, !TreeSnapshot.isSettled(status, at: now) { isReliable = false }
          latestChange = max(latestChange, TreeSnapshot.nanoseconds(status.st_ctim))
          if name[0] != dot { latestModification = max(latestModification, TreeSnapshot.nanoseconds(status.st_mtim)) }
        default:
          isReliable = false
        }
      }
    }
    bytes = entries.take()
  }
}
