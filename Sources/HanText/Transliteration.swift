/// The one walk over a text that pinyin, initials and slugs are made from.
enum Transliteration {
  enum Piece {
    case syllable(Syllable)
    /// A letter `a`–`z` or a digit, full-width forms and capitals folded. Neighbours make one word.
    case letter(UInt8)
    /// Anything that parts words.
    case separator
    /// A letter or digit without a reading. It parts words, too.
    case unreadable(Unicode.Scalar)
  }

  static func forEachPiece(of text: String, _ body: (Piece) -> Void) {
    for scalar in text.unicodeScalars { body(piece(scalar)) }
  }

  /// The surname is read as one: 单雄信 is `shan xiong xin`.
  static func forEachPiece(of name: PersonName, _ body: (Piece) -> Void) {
    let scalars = name.text.unicodeScalars
    var position = scalars.startIndex
    if name.surnameLength == 1 {
      body(Syllable(surname: scalars[position]).map(Piece.syllable) ?? .unreadable(scalars[position]))
      scalars.formIndex(after: &position)
    } else if name.surnameLength == 2 {
      let second = scalars.index(after: position)
      if let syllables = Syllable.compound(scalars[position], scalars[second]) {
        body(.syllable(syllables.first))
        body(.syllable(syllables.second))
        position = scalars.index(after: second)
      }
    }
    while position < scalars.endIndex {
      body(piece(scalars[position]))
      scalars.formIndex(after: &position)
    }
  }

  private static func piece(_ scalar: Unicode.Scalar) -> Piece {
    if let syllable = Syllable(general: scalar) { return .syllable(syllable) }
    let folded = CharacterWidth.foldFullWidth(scalar)
    switch folded {
    case "a"..."z", "0"..."9": return .letter(UInt8(truncatingIfNeeded: folded.value))
    case "A"..."Z": return .letter(UInt8(truncatingIfNeeded: folded.value) | 0x20)
    default: return folded.isASCII || !isWritten(folded) ? .separator : .unreadable(scalar)
    }
  }

  /// Whether a reader would miss the scalar: a letter, an ideograph or a digit of any script.
  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .decimalNumber, .letterNumber: true
    // An ideograph younger than the standard library's Unicode is unassigned to it.
    case .unassigned: CharacterWidth.isHan(scalar)
    default: false
    }
  }
}
