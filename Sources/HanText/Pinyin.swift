/// Readings from the program's frozen table: no tones, ü as v, one reading a character.
public enum Pinyin {
  /// The syllables of the Han characters and, lower-cased and in half-width, the words of Latin letters and digits.
  /// What has no reading is left out.
  public static func syllables(of text: String) -> [String] {
    words { Transliteration.forEachPiece(of: text, $0) }
  }

  /// As for a text, with the surname read as a surname: 单雄信 is `shan`, `xiong`, `xin`.
  public static func syllables(of name: PersonName) -> [String] {
    words { Transliteration.forEachPiece(of: name, $0) }
  }

  /// Hands over the readings of a name that is all Han characters.
  ///
  /// - Parameter body: Takes a reading's letters, `a` to `z`, the first in the lowest byte, zero after the last.
  /// - Returns: Whether every character has one; `body` may have been given some where not.
  public static func forEachReading(of name: PersonName, _ body: (_ letters: UInt64) -> Void) -> Bool {
    var isWhole = true
    Transliteration.forEachPiece(of: name) { piece in
      switch piece {
      case .syllable(let syllable): body(syllable.letters)
      case .separator: break
      case .letter: isWhole = false
      case .unreadable(let scalar): if CharacterWidth.isHan(scalar) { isWhole = false }
      }
    }
    return isWhole
  }

  /// First letters of the syllables and words: `nh` for 聂轰.
  public static func initials(of text: String) -> String {
    initials { Transliteration.forEachPiece(of: text, $0) }
  }

  /// First letters of the syllables of a name, the surname's first.
  public static func initials(of name: PersonName) -> String {
    initials { Transliteration.forEachPiece(of: name, $0) }
  }

  /// The letter `a`–`z` under which a name stands in an index, or `nil` where its first character has no reading.
  public static func initialLetter(of name: PersonName) -> Character? {
    var pieces = 0
    var letter: UInt8?
    Transliteration.forEachPiece(of: name) { piece in
      defer { pieces += 1 }
      guard pieces == 0 else { return }
      switch piece {
      case .syllable(let syllable): letter = syllable.initial
      case .letter(let first) where first >= UInt8(ascii: "a"): letter = first
      default: break
      }
    }
    return letter.map { Character(Unicode.Scalar($0)) }
  }

  private static func words(_ walk: ((Transliteration.Piece) -> Void) -> Void) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func endWord() {
      guard !word.isEmpty else { return }
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    walk { piece in
      if case .letter(let letter) = piece {
        word.append(letter)
        return
      }
      endWord()
      if case .syllable(let syllable) = piece { words.append(syllable.text) }
    }
    endWord()
    return words
  }

  private static func initials(_ walk: ((Transliteration.Piece) -> Void) -> Void) -> String {
    var letters: [UInt8] = []
    var inWord = false
    walk { piece in
      switch piece {
      case .syllable(let syllable):
        letters.append(syllable.initial)
        inWord = false
      case .letter(let letter):
        if !inWord { letters.append(letter) }
        inWord = true
      case .separator, .unreadable:
        inWord = false
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
