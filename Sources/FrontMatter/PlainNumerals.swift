/// A number or a date with half-width digits and signs, as it should have been written.
struct PlainNumerals {
  let text: String
  /// Whether anything was full-width.
  let isChanged: Bool

  init(_ bytes: Bytes, _ content: Range<Int>) {
    var plain: [UInt8] = []
    var isChanged = false
    var offset = content.lowerBound
    while offset < content.upperBound {
      if let half = Self.halfWidth(bytes, at: offset) {
        plain.append(half)
        isChanged = true
        offset += WideCharacter.byteCount
      } else {
        plain.append(bytes[offset])
        offset += 1
      }
    }
    text = String(decoding: plain, as: UTF8.self)
    self.isChanged = isChanged
  }

  /// `０`–`９` and `＋－．／` (U+FF0B to U+FF19), which stand in the order of ASCII, and the full-width blank.
  private static func halfWidth(_ bytes: Bytes, at offset: Int) -> UInt8? {
    guard offset + 2 < bytes.count else { return nil }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xEF, 0xBC, 0x8B), (0xEF, 0xBC, 0x8D...0x99): return bytes[offset + 2] - 0x60
    case (0xE3, 0x80, 0x80): return .space
    default: return nil
    }
  }
}
