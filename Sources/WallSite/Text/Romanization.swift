import HanText

/// A name in pinyin as it is printed under the characters: `Gao Fenglin`, `Zhuge Liang`, without tones.
enum Romanization {
  /// `nil` where a character has no reading; part of a name is worse than none.
  static func text(of name: PersonName) -> String? {
    let hanCount = name.text.unicodeScalars.count(where: CharacterWidth.isHan)
    let syllables = Pinyin.syllables(of: name)
    guard hanCount > 0, syllables.count == hanCount else { return nil }
    if name.hasSeparator { return parts(of: name, syllables) }
    let surname = word(syllables.prefix(name.surnameLength))
    let given = word(syllables.dropFirst(name.surnameLength))
    return [surname, given].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// One word for each part of a name with `·`.
  private static func parts(of name: PersonName, _ syllables: [String]) -> String {
    var rest = syllables[...]
    return name.text.unicodeScalars.split(separator: PersonName.separator).map { part in
      let count = part.count(where: CharacterWidth.isHan)
      defer { rest = rest.dropFirst(count) }
      return word(rest.prefix(count))
    }.joined(separator: " ")
  }

  /// Syllables joined as GB/T 28039 has it: a syllable that begins with a vowel is set off by an apostrophe.
  private static func word(_ syllables: ArraySlice<String>) -> String {
    var word = ""
    for syllable in syllables {
      if !word.isEmpty, let first = syllable.utf8.first, "aoe".utf8.contains(first) { word += "'" }
      word += syllable.utf8.contains(UInt8(ascii: "v")) ? syllable.replacing("v", with: "ü") : syllable
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
