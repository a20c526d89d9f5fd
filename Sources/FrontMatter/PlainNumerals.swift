/// A number or a date with half-width digits and signs, as it should have been written.
struct PlainNumerals {
  private let written: Bytes
  /// `nil` where nothing was full-width.
  private let changed: [UInt8]?

  /// - Parameter bytes: Must outlive what is made of them.
  init(_ bytes: Bytes, _ content: Range<Int>) {
    written = bytes.slice(content)
    guard content.contains(where: { Self.halfWidth(bytes, at: $0) != nil }) else {
      changed = nil
      return
    }
    var plain: [UInt8] = []
    var offset = content.lowerBound
    while offset < content.upperBound {
      if let half = Self.halfWidth(bytes, at: offset) {
        plain.append(half)
        offset += WideCharacter.byteCount
      } else {
        plain.append(bytes[offset])
        offset += 1
      }
    }
    changed = plain
  }

  /// Whether anything was full-width.
  var isChanged: Bool { changed != nil }

  var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    changed?.withUnsafeBufferPointer(body) ?? body(written)
  }

  /// `０`–`９` and `＋－．／` (U+FF0B to U+FF19), which stand in the order of ASCII, and the full-width blank.
  private static func halfWidth(_ bytes: Bytes, at offset: Int) -> UInt8? {
    guard bytes[offset] >= 0xE3, offset + 2 < bytes.count else { return nil }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xEF, 0xBC, 0x8B), (0xEF, 0xBC, 0x8D...0x99): return bytes[offset + 2] - 0x60
    case (0xE3, 0x80, 0x80): return .space
    default: return nil
    }
  }
}
