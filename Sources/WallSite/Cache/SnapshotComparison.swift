import Glibc

/// What differs between two snapshots of the same file and folders, read from their bytes. A folder that is the same is
/// passed over as a whole.
struct SnapshotComparison {
  private let old: UnsafeRawBufferPointer
  private let new: UnsafeRawBufferPointer

  init(old: UnsafeRawBufferPointer, new: UnsafeRawBufferPointer) {
    self.old = old
    self.new = new
  }

  /// See `TreeSnapshot.changedFiles(since:)`.
  ///
  /// - Parameter roots: How many folders were added together.
  func changedFiles(roots: Int) -> [String]? {
    var (before, now) = (SnapshotReader(old), SnapshotReader(new))
    // The file by itself, and which folders are there at all.
    let head = 8 + CacheBytes.statusSize + 8 * roots
    guard let start = before.skip(head), now.skip(head) == start, isSame(start, start, head) else { return nil }
    var changed: [String] = []
    while !before.isAtEnd, !now.isAtEnd {
      guard let left = before.folder(), let right = now.folder(), left.root == right.root,
        left.path.count == right.path.count, isSame(left.path.lowerBound, right.path.lowerBound, left.path.count)
      else { return nil }
      let isUntouched =
        left.bytes.count == right.bytes.count
        && isSame(left.bytes.lowerBound, right.bytes.lowerBound, left.bytes.count)
      guard isUntouched || compare(left, right, into: &changed) else { return nil }
    }
    return before.isAtEnd && now.isAtEnd ? changed : nil
  }

  /// - Returns: Whether nothing but the bytes of files of the first root differs.
  private func compare(
    _ left: SnapshotReader.Folder, _ right: SnapshotReader.Folder, into changed: inout [String]
  ) -> Bool {
    var (before, now) = (SnapshotReader(old, left.bytes), SnapshotReader(new, right.bytes))
    guard let first = before.skip(CacheBytes.statusSize), let second = now.skip(CacheBytes.statusSize),
      // Device, inode, mode and owner of the folder.
      isSame(first, second, 32), let was = before.entries(), let entries = now.entries(), was.count == entries.count
    else { return false }
    var pairs = zip(was, entries).map { ($0, $1) }
    if !pairs.allSatisfy(hasSameName) {
      // A file that was replaced stands elsewhere in its folder.
      pairs = zip(sorted(was, old), sorted(entries, new)).map { ($0, $1) }
    }
    let folder = String(decoding: new[right.path].dropFirst(), as: UTF8.self)
    for (one, other) in pairs {
      guard hasSameName(one, other), (one.status < 0) == (other.status < 0) else { return false }
      if one.status < 0 || isSame(one.status, other.status, CacheBytes.statusSize) { continue }
      // Mode and owner.
      guard right.root == 0, isSame(one.status + 16, other.status + 16, 16) else { return false }
      let name = String(decoding: new[other.name], as: UTF8.self)
      changed.append(folder.isEmpty ? name : folder + "/" + name)
    }
    return true
  }

  private func sorted(_ entries: [SnapshotReader.Entry], _ bytes: UnsafeRawBufferPointer) -> [SnapshotReader.Entry] {
    entries.sorted { left, right in
      let (a, b) = (left.name, right.name)
      let order = memcmp(bytes.baseAddress! + a.lowerBound, bytes.baseAddress! + b.lowerBound, min(a.count, b.count))
      return order == 0 ? a.count < b.count : order < 0
    }
  }

  private func hasSameName(_ left: SnapshotReader.Entry, _ right: SnapshotReader.Entry) -> Bool {
    left.name.count == right.name.count && isSame(left.name.lowerBound, right.name.lowerBound, left.name.count)
  }

  private func isSame(_ left: Int, _ right: Int, _ count: Int) -> Bool {
    guard let old = old.baseAddress, let new = new.baseAddress else { return false }
    return memcmp(old + left, new + right, count) == 0
  }
}
