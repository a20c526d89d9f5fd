import Glibc

/// What differs between two snapshots of the same file and folders, read from their bytes.
struct SnapshotComparison {
  private let old: UnsafeRawBufferPointer
  private let new: UnsafeRawBufferPointer

  init(old: UnsafeRawBufferPointer, new: UnsafeRawBufferPointer) {
    self.old = old
    self.new = new
  }

  /// The numbers of a status: device, inode, mode, owner, size and times.
  private static let statusSize = TreeSnapshot.statusLength * 8

  private struct Entry {
    let name: Range<Int>
    /// Where the status of a file is; -1 for a folder.
    let status: Int
  }

  private struct Folder {
    let status: Int
    let entries: [Entry]
    /// In the order of the entries that are folders.
    let folders: [Folder]
  }

  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    private(set) var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func number() -> Int? {
      guard bytes.count - position >= 8 else { return nil }
      defer { position += 8 }
      return bytes.loadUnaligned(fromByteOffset: position, as: Int.self)
    }

    mutating func skip(_ count: Int) -> Int? {
      guard count >= 0, bytes.count - position >= count else { return nil }
      defer { position += count }
      return position
    }

    mutating func folder() -> Folder? {
      guard let status = skip(SnapshotComparison.statusSize), let count = number(), count >= 0, count <= bytes.count
      else { return nil }
      var entries: [Entry] = []
      entries.reserveCapacity(count)
      var folderCount = 0
      for _ in 0..<count {
        guard let length = number(), let name = skip(length), let isFile = number() else { return nil }
        var status = -1
        if isFile == 1 {
          guard let start = skip(SnapshotComparison.statusSize) else { return nil }
          status = start
        } else {
          folderCount += 1
        }
        entries.append(Entry(name: name..<name + length, status: status))
      }
      var folders: [Folder] = []
      for _ in 0..<folderCount {
        guard let folder = folder() else { return nil }
        folders.append(folder)
      }
      return Folder(status: status, entries: entries, folders: folders)
    }
  }

  /// See `TreeSnapshot.changedFiles(since:)`.
  func changedFiles() -> [String]? {
    var (before, now) = (Reader(old), Reader(new))
    guard before.number() == 1, now.number() == 1, let first = before.skip(Self.statusSize),
      let second = now.skip(Self.statusSize), isSame(first, second, Self.statusSize)
    else { return nil }
    var changed: [String] = []
    var isContent = true
    while !before.isAtEnd, !now.isAtEnd {
      guard let isThere = before.number(), now.number() == isThere else { return nil }
      if isThere == 1 {
        guard let left = before.folder(), let right = now.folder(),
          compare(left, right, at: "", isContent: isContent, into: &changed)
        else { return nil }
      }
      isContent = false
    }
    return before.isAtEnd && now.isAtEnd ? changed : nil
  }

  /// - Returns: Whether nothing but files' bytes differs.
  private func compare(
    _ left: Folder, _ right: Folder, at path: String, isContent: Bool, into changed: inout [String]
  ) -> Bool {
    // Device, inode, mode and owner of the folder.
    guard isSame(left.status, right.status, 32), left.entries.count == right.entries.count else { return false }
    let before = numbered(left.entries)
    var pairs = zip(before, numbered(right.entries)).map { ($0, $1) }
    if !pairs.allSatisfy({ hasSameName($0.entry, $1.entry) }) {
      // A file that was replaced stands elsewhere in its folder.
      pairs = zip(sorted(before, old), sorted(numbered(right.entries), new)).map { ($0, $1) }
    }
    for (one, other) in pairs {
      guard hasSameName(one.entry, other.entry), (one.folder == nil) == (other.folder == nil) else { return false }
      var name: String { String(decoding: new[other.entry.name], as: UTF8.self) }
      if let inner = one.folder, let otherInner = other.folder {
        let place = "\(path)\(name)/"
        guard compare(left.folders[inner], right.folders[otherInner], at: place, isContent: isContent, into: &changed)
        else { return false }
      } else if !isSame(one.entry.status, other.entry.status, Self.statusSize) {
        // Mode and owner.
        guard isContent, isSame(one.entry.status + 16, other.entry.status + 16, 16) else { return false }
        changed.append(path + name)
      }
    }
    return true
  }

  private typealias Numbered = (entry: Entry, folder: Int?)

  /// Each entry with its number among the folders, where it is one.
  private func numbered(_ entries: [Entry]) -> [Numbered] {
    var folders = 0
    return entries.map { entry in
      guard entry.status < 0 else { return (entry, nil) }
      defer { folders += 1 }
      return (entry, folders)
    }
  }

  private func sorted(_ entries: [Numbered], _ bytes: UnsafeRawBufferPointer) -> [Numbered] {
    entries.sorted { left, right in
      let (a, b) = (left.entry.name, right.entry.name)
      let order = memcmp(bytes.baseAddress! + a.lowerBound, bytes.baseAddress! + b.lowerBound, min(a.count, b.count))
      return order == 0 ? a.count < b.count : order < 0
    }
  }

  private func hasSameName(_ left: Entry, _ right: Entry) -> Bool {
    left.name.count == right.name.count && isSame(left.name.lowerBound, right.name.lowerBound, left.name.count)
  }

  private func isSame(_ left: Int, _ right: Int, _ count: Int) -> Bool {
    guard let old = old.baseAddress, let new = new.baseAddress else { return false }
    return memcmp(old + left, new + right, count) == 0
  }
}
