/// The full-width characters that Chinese input methods give where YAML wants half-width ones. All take three bytes.
enum WideCharacter {
  case colon
  case comma
  case enumerationComma
  case semicolon
  case openingBracket
  case closingBracket
  case openingBrace
  case closingBrace
  case openingParenthesis
  case closingParenthesis
  case space

  static let byteCount = 3

  /// The one that begins at `offset`, if any.
  init?(_ text: Bytes, at offset: Int) {
    guard offset + 2 < text.count else { return nil }
    switch (text[offset], text[offset + 1], text[offset + 2]) {
    case (0xEF, 0xBC, 0x9A): self = .colon
    case (0xEF, 0xBC, 0x8C): self = .comma
    case (0xE3, 0x80, 0x81): self = .enumerationComma
    case (0xEF, 0xBC, 0x9B): self = .semicolon
    case (0xE3, 0x80, 0x90), (0xEF, 0xBC, 0xBB): self = .openingBracket
    case (0xE3, 0x80, 0x91), (0xEF, 0xBC, 0xBD): self = .closingBracket
    case (0xEF, 0xBD, 0x9B): self = .openingBrace
    case (0xEF, 0xBD, 0x9D): self = .closingBrace
    case (0xEF, 0xBC, 0x88): self = .openingParenthesis
    case (0xEF, 0xBC, 0x89): self = .closingParenthesis
    case (0xE3, 0x80, 0x80): self = .space
    default: return nil
    }
  }

  /// What YAML wants in its place.
  var halfWidth: UInt8 {
    switch self {
    case .colon: UInt8(ascii: ":")
    case .comma, .enumerationComma, .semicolon: UInt8(ascii: ",")
    case .openingBracket: UInt8(ascii: "[")
    case .closingBracket: UInt8(ascii: "]")
    case .openingBrace: UInt8(ascii: "{")
    case .closingBrace: UInt8(ascii: "}")
    case .openingParenthesis: UInt8(ascii: "(")
    case .closingParenthesis: UInt8(ascii: ")")
    case .space: .space
    }
  }

  /// Whether it stands between the items of a list.
  var isSeparator: Bool { self == .comma || self == .enumerationComma || self == .semicolon }
}
