/// Reads the bytes of a ``TreeSnapshot``, one part after the other; `nil` from then on where they are none.
struct SnapshotReader {
  struct Entry {
    let name: Range<Int>
    /// Where the status of a file is; -1 for a folder.
    let status: Int
  }

  struct Folder {
    let root: Int
    let path: Range<Int>
    /// Its status and its entries.
    let bytes: Range<Int>
  }

  private let bytes: UnsafeRawBufferPointer
  private var position: Int
  private let end: Int

  /// - Parameter range: What to read; all of it where left out.
  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  var isAtEnd: Bool { position == end }

  mutating func number() -> Int? {
    guard end - position >= 8 else { return nil }
    defer { position += 8 }
    return bytes.loadUnaligned(fromByteOffset: position, as: Int.self)
  }

  mutating func skip(_ count: Int) -> Int? {
    guard count >= 0, end - position >= count else { return nil }
    defer { position += count }
    return position
  }

  mutating func folder() -> Folder? {
    guard let root = number(), let length = number(), let path = skip(length), let count = number(),
      let start = skip(count)
    else { return nil }
    return Folder(root: root, path: path..<path + length, bytes: start..<start + count)
  }

  /// The entries of a folder, up to the end of the bytes.
  mutating func entries() -> [Entry]? {
    guard let count = number(), count >= 0, count <= end - position else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count {
      guard let length = number(), let name = skip(length), let isFile = number() else { return nil }
      var status = -1
      if isFile == 1 {
        guard let start = skip(CacheBytes.statusSize) else { return nil }
        status = start
      }
      entries.append(Entry(name: name..<name + length, status: status))
    }
    return isAtEnd ? entries : nil
  }
}
