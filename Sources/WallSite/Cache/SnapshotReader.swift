/// Reads the bytes of a ``TreeSnapshot``, one part after the other; `nil` from then on where they are none.
struct SnapshotReader {
  struct Entry {
    /// Where the name begins; a zero follows it.
    let name: Int
    let length: Int
    /// One of ``SnapshotLayout/Kind``.
    let kind: UInt8
    /// Where what is kept of a file begins.
    let file: Int
  }

  struct Folder {
    /// Where its record begins.
    let start: Int
    let root: Int
    /// Whether its names are what they were as long as its status is.
    let isCertain: Bool
    /// Names, each with a `/` before it, without the zero at the end.
    let path: Range<Int>
    let status: Int
    /// The number of its entries.
    let count: Int
    let entries: Range<Int>
  }

  private let bytes: UnsafeRawBufferPointer
  private(set) var position: Int
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
    return Int(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Int.self))
  }

  mutating func skip(_ count: Int) -> Int? {
    guard count >= 0, end - position >= count else { return nil }
    defer { position += count }
    return position
  }

  mutating func folder() -> Folder? {
    let start = position
    guard let root = number(), let isCertain = number(), let pathLength = number(), let count = number(),
      let length = number(), let status = skip(SnapshotLayout.statusSize), let path = skip(pathLength),
      let zero = skip(1), bytes[zero] == 0, let entries = skip(length), count >= 0
    else { return nil }
    return Folder(
      start: start, root: root, isCertain: isCertain == 1, path: path..<path + pathLength, status: status, count: count,
      entries: entries..<entries + length)
  }

  mutating func entry() -> Entry? {
    guard let start = skip(2), case let length = Int(bytes[start]), length > 0, let name = skip(length),
      let zero = skip(1), bytes[zero] == 0
    else { return nil }
    let kind = bytes[start + 1]
    var size = 0
    switch kind {
    case SnapshotLayout.Kind.folder: break
    case SnapshotLayout.Kind.usual: size = SnapshotLayout.distinctionSize
    case SnapshotLayout.Kind.unusual: size = SnapshotLayout.distinctionSize + SnapshotLayout.commonSize
    default: return nil
    }
    guard let file = skip(size) else { return nil }
    return Entry(name: name, length: length, kind: kind, file: file)
  }
}
