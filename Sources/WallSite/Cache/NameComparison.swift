import Glibc

/// Whether a folder has the entries that a snapshot has of it, in whatever order it tells them. A file that was replaced
/// by another of its name stands elsewhere in its folder; the others still follow each other as they did.
struct NameComparison {
  private typealias Name = UnsafePointer<CChar>

  private let bytes: UnsafeRawBufferPointer
  private let folder: SnapshotReader.Folder
  /// What is there now, as far as the folder tells it.
  private let names: EntryNames

  init(_ bytes: UnsafeRawBufferPointer, _ folder: SnapshotReader.Folder, _ names: EntryNames) {
    self.bytes = bytes
    self.folder = folder
    self.names = names
  }

  /// Whether the names are the same. What they lead to is not asked here: each file is asked what it is, and each folder
  /// opened as one.
  func isSame() -> Bool {
    guard names.count == folder.count else { return false }
    var (missing, added): ([SnapshotReader.Entry], [Int]) = ([], [])
    var reader = SnapshotReader(bytes, folder.entries)
    var (index, next) = (0, reader.entry())
    while let entry = next, index < names.count {
      if matches(entry, index) {
        (index, next) = (index + 1, reader.entry())
        continue
      }
      var ahead = reader
      if let following = ahead.entry(), matches(following, index) {
        missing.append(entry)
        next = reader.entry()
      } else if index + 1 < names.count, matches(entry, index + 1) {
        added.append(index)
        index += 1
      } else {
        missing.append(entry)
        added.append(index)
        (index, next) = (index + 1, reader.entry())
      }
    }
    while let entry = next {
      missing.append(entry)
      next = reader.entry()
    }
    added += index..<names.count
    return hasSameNames(missing, added)
  }

  private func hasSameNames(_ missing: [SnapshotReader.Entry], _ added: [Int]) -> Bool {
    guard missing.count == added.count else { return false }
    let missing = missing.sorted { strcmp(name($0), name($1)) < 0 }
    let added = added.sorted { left, right in
      names.withName(left) { left in names.withName(right) { strcmp(left, $0) < 0 } }
    }
    return zip(missing, added).allSatisfy { matches($0, $1) }
  }

  private func matches(_ entry: SnapshotReader.Entry, _ index: Int) -> Bool {
    names.withName(index) { strcmp(name(entry), $0) == 0 }
  }

  /// Its end is where the zero is that follows it.
  private func name(_ entry: SnapshotReader.Entry) -> Name {
    (bytes.baseAddress! + entry.name).assumingMemoryBound(to: CChar.self)
  }
}
