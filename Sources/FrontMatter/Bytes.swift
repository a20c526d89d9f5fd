import Diagnostics

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// UTF-8 text seen in place, valid while the array it belongs to is borrowed.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20

  var isBlank: Bool { self == .space || self == .tab }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// The second and later bytes of a character's UTF-8.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension UnsafeBufferPointer<UInt8> {
  func slice(_ range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }

  /// The end of the line that contains `offset`: the offset of its LF, or of the end of the text.
  func lineEnd(from offset: Int) -> Int {
    guard offset < count else { return offset }
    let end = self.offset(of: .lineFeed, from: offset) ?? count
    Work.step(end - offset + 1)
    return end
  }

  /// The offset of the first such byte at or after an offset.
  func offset(of byte: UInt8, from offset: Int = 0) -> Int? {
    guard offset < count, let baseAddress,
      let found = memchr(baseAddress + offset, Int32(byte), count - offset)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }

  /// The number of Unicode scalars in a range.
  func scalarCount(_ range: Range<Int>) -> Int {
    Work.step(range.count)
    var scalars = 0
    for offset in range where !self[offset].isContinuation { scalars += 1 }
    return scalars
  }

  func hasPrefix(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset >= 0, count - offset >= length else { return false }
    for index in 0..<length where self[offset + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Whether these are the bytes of a text.
  func isText(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      guard text.count == count, let bytes = baseAddress, let others = text.baseAddress else {
        return text.count == count
      }
      return memcmp(bytes, others, count) == 0
    }
  }

  func skippingBlanks(from offset: Int) -> Int {
    var next = offset
    while next < count, self[next].isBlank { next += 1 }
    Work.step(next - offset + 1)
    return next
  }

  /// The range without the blanks, tabs and line ends at its two ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isBlank || self[start] == .lineFeed { start += 1 }
    while end > start, self[end - 1].isBlank || self[end - 1] == .lineFeed { end -= 1 }
    Work.step(range.count - (end - start) + 1)
    return start..<end
  }

  func text(_ range: Range<Int>) -> String { String(decoding: slice(range), as: UTF8.self) }

  /// The text of whole characters.
  func wholeText(_ range: Range<Int>) -> String { String(knownUTF8: slice(range)) }

  /// The length in bytes of the character that begins at `offset`.
  func characterLength(at offset: Int) -> Int {
    let first = self[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return Swift.min(length, count - offset)
  }
}
