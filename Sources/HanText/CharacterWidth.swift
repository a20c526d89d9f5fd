internal import CHanText

/// What kind of East Asian character a scalar is, and the folding of full-width forms.
public enum CharacterWidth {
  /// Whether the scalar is an ideograph: the unified and compatibility ideographs of all planes, 々, 〇 and the
  /// Hangzhou numerals.
  public static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFD, 0xF900...0xFAFF: true
    case 0x3005, 0x3007, 0x3021...0x3029, 0x3038...0x303B: true
    default: false
    }
  }

  /// Whether the scalar is punctuation or a symbol that only East Asian text uses: `、。「」` and the full-width,
  /// vertical and small forms. The quotes “”‘’, the dash — and the ellipsis … also belong to Latin text and are not
  /// counted; neither is the ideographic space.
  public static func isCJKPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x3004, 0x3006, 0x3008...0x3020, 0x302A...0x3037, 0x303C...0x303F: true
    case 0x30A0, 0x30FB, 0xFE10...0xFE1F, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFE6: true
    default: false
    }
  }

  /// Whether the scalar takes two columns: East Asian Width `W` or `F` of Unicode Standard Annex 11.
  public static func isWideOrFullwidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && han_is_wide(scalar.value) != 0
  }

  /// The ASCII character of a full-width one, U+FF01–FF5E and the ideographic space; any other scalar as it is.
  public static func foldFullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }

  /// The text with full-width ASCII and the ideographic space made half-width, one scalar for one scalar.
  public static func foldFullWidth(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { foldFullWidth($0) != $0 }) else { return text }
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: text.unicodeScalars.lazy.map(foldFullWidth))
    return String(folded)
  }
}
