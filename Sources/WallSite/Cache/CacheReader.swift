import FrontMatter

/// Reads what a `CacheWriter` wrote. A file that ends too soon or holds nonsense gives `nil`, never a crash.
struct CacheReader {
  private let bytes: ArraySlice<UInt8>
  /// Of the next byte, among all bytes that `slice` is a part of.
  private(set) var position: Int

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  private var left: Int { bytes.endIndex - position }

  mutating func number() -> Int? {
    guard left >= 8 else { return nil }
    let start = position - bytes.startIndex
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
    position += 8
    return Int(Int64(bitPattern: UInt64(littleEndian: number)))
  }

  /// A number that counts what follows, so that none is larger than what is left.
  mutating func count() -> Int? {
    guard let count = number(), count >= 0, count <= left else { return nil }
    return count
  }

  mutating func text() -> String? {
    guard let count = count() else { return nil }
    defer { position += count }
    return String(validating: bytes[position..<position + count], as: UTF8.self)
  }

  /// A text that may be missing: `.some(nil)` where it is, `nil` where there is nothing to read.
  mutating func optionalText() -> String?? {
    switch number() {
    case 0: .some(nil)
    case 1: text().map(Optional.some)
    default: nil
    }
  }

  /// A date that may be missing: `.some(nil)` where it is, `nil` where there is no such number.
  mutating func date() -> PartialDate?? {
    guard let number = number() else { return nil }
    return number == 0 ? .some(nil) : PartialDate(cacheNumber: number).map(Optional.some)
  }

  mutating func slice() -> ArraySlice<UInt8>? {
    guard let count = count() else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
