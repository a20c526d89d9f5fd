/// The dashes that input methods and Word give where a hyphen is meant: U+2010 to U+2015, U+2212 and U+FF0D.
enum LongDash {
  /// Each takes three bytes.
  static let byteCount = 3

  /// Whether one begins at `offset`.
  static func begins(_ text: Bytes, at offset: Int) -> Bool {
    guard offset + 2 < text.count else { return false }
    switch (text[offset], text[offset + 1], text[offset + 2]) {
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xBC, 0x8D): return true
    default: return false
    }
  }
}
