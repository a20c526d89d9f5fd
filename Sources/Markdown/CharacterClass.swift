/// The few classes of characters Chinese text needs that Unicode's general categories do not give.
enum CharacterClass {
  /// East Asian Width W, F or H (UAX #11) without default-emoji characters, or script Hangul: the "CJK character"
  /// of the CJK-friendly amendment to CommonMark. Unicode 15; gaps that hold no character are closed.
  static let cjk: [ClosedRange<UInt32>] = [
    0x1100...0x11FF, 0x20A9...0x20A9, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7FB, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFFEE, 0x16FE0...0x1B2FB, 0x1F200...0x1F200, 0x1F202...0x1F219, 0x1F21B...0x1F22E,
    0x1F230...0x1F231, 0x1F237...0x1F237, 0x1F23B...0x1F248, 0x1F260...0x1F265, 0x20000...0x3FFFD,
  ]

  /// Script Hangul, halfwidth forms included: Korean puts spaces between words.
  static let hangul: [ClosedRange<UInt32>] = [
    0x1100...0x11FF, 0x20A9...0x20A9, 0x302E...0x302F, 0x3131...0x318E, 0x3200...0x321E, 0x3260...0x327E,
    0xA960...0xA97C, 0xAC00...0xD7FB, 0xFFA0...0xFFDC, 0xFFE6...0xFFE6,
  ]

  /// Punctuation, symbols and numbers of East Asian Width A: as wide as a Han character in Chinese text, narrow in
  /// Latin text, so their neighbours tell which.
  static let ambiguous: [ClosedRange<UInt32>] = [
    0x00A1...0x00A8, 0x00AE...0x00B4, 0x00B6...0x00B9, 0x00BC...0x00BF, 0x00D7...0x00D7, 0x00F7...0x00F7,
    0x02C4...0x02C4, 0x02D8...0x02DF, 0x2010...0x2027, 0x2030...0x203E, 0x2074...0x2074, 0x2081...0x2084,
    0x20AC...0x20AC, 0x2103...0x2105, 0x2109...0x2109, 0x2116...0x2116, 0x2121...0x2122, 0x2153...0x2154,
    0x215B...0x215E, 0x2160...0x24E9, 0x24EB...0x277F, 0x2B56...0x2B59, 0x3248...0x324F, 0x1F100...0x1F10A,
    0x1F110...0x1F1AC,
  ]

  static func isCJK(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // What nearly every text is made of, known without a search.
    case ..<0x1100, 0x2010...0x2027: false
    case 0x3001...0x303E, 0x4E00...0x9FFF, 0xFF01...0xFFEE: true
    default: contains(cjk, scalar)
    }
  }

  static func isHangul(_ scalar: Unicode.Scalar) -> Bool { contains(hangul, scalar) }

  static func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool { contains(ambiguous, scalar) }

  /// Unicode white space in the sense of CommonMark: category Zs, tab, line feed, form feed, carriage return.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  static func isASCIIPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// U+FE00–U+FE0E: a variation selector that does not make an emoji.
  static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool { (0xFE00...0xFE0E).contains(scalar.value) }

  /// U+E0100–U+E01EF.
  static func isIdeographicSelector(_ scalar: Unicode.Scalar) -> Bool { (0xE0100...0xE01EF).contains(scalar.value) }

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value >= 0xA1 else { return false }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
