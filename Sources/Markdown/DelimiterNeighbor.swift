/// What stands on one side of a delimiter run.
struct DelimiterNeighbor {
  /// The character itself.
  let scalar: Unicode.Scalar
  /// The character a variation selector in `scalar` belongs to, else `scalar` itself.
  let base: Unicode.Scalar
  private let kind: Kind
  private let baseKind: Kind

  init(scalar: Unicode.Scalar, base: Unicode.Scalar? = nil) {
    self.scalar = scalar
    self.base = base ?? scalar
    kind = Self.kind(of: scalar)
    baseKind = base.map(Self.kind) ?? kind
  }

  var isSpace: Bool { CharacterClass.isSpace(scalar) }

  /// Whether the character, its variation selector set aside, is CJK; an ideographic selector follows CJK only.
  var isCJK: Bool { CharacterClass.isIdeographicSelector(scalar) || CharacterClass.isCJK(base) }

  /// A Unicode punctuation sequence: categories P and, since CommonMark 0.31, S.
  var isPunctuation: Bool { baseKind != .other }

  /// Whether neither the character nor the one it belongs to is punctuation to anybody.
  var isNoPunctuation: Bool { kind == .other && baseKind == .other }

  /// Punctuation that keeps CommonMark's own rule: neither CJK nor a quotation mark with a full-width selector.
  var isNarrowPunctuation: Bool {
    guard isPunctuation, !CharacterClass.isCJK(base) else { return false }
    let isWideQuote = scalar.value == 0xFE01 && [0x2018, 0x2019, 0x201C, 0x201D].contains(base.value)
    return !isWideQuote
  }

  /// What libcmark takes the character for; `nil` where its versions differ.
  var isPunctuationToParser: Bool? {
    switch kind {
    case .punctuation: true
    case .other: false
    case .newPunctuation, .symbol: nil
    }
  }

  private enum Kind {
    case punctuation
    /// Punctuation newer than libcmark's table, which is as old as Unicode 7.
    case newPunctuation
    case symbol
    case other
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0..<0x80: return CharacterClass.isASCIIPunctuation(UInt8(scalar.value)) ? .punctuation : .other
    case 0x4E00...0x9FFF: return .other
    // What stands beside emphasis in Chinese text, known without asking for its properties.
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x3001...0x3003, 0x3008...0x3011, 0xFF01, 0xFF08, 0xFF09,
      0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
      return .punctuation
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return (properties.age?.major ?? .max) <= 6 ? .punctuation : .newPunctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return .symbol
    default:
      return .other
    }
  }
}
