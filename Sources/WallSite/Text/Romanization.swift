import HanText

/// A name in pinyin as it is printed under the characters: `Gao Fenglin`, `Zhuge Liang`, without tones.
enum Romanization {
  /// `nil` where a character has no reading; part of a name is worse than none.
  static func text(of name: PersonName) -> String? {
    // A name in parts has a word for each, any other one for the surname and one for the given name.
    let ends = name.hasSeparator ? ends(ofPartsOf: name) : [name.surnameLength]
    var text: [UInt8] = []
    text.reserveCapacity(32)
    var count = 0
    var word = 0
    let isWhole = Pinyin.forEachReading(of: name) { letters in
      while word < ends.count, count == ends[word] {
        if count > 0 { text.append(UInt8(ascii: " ")) }
        word += 1
      }
      append(letters, startsWord: text.isEmpty || text.last == UInt8(ascii: " "), to: &text)
      count += 1
    }
    return isWhole && count > 0 ? String(decoding: text, as: UTF8.self) : nil
  }

  /// After how many Han characters each part of a name with `·` ends.
  private static func ends(ofPartsOf name: PersonName) -> [Int] {
    var ends: [Int] = []
    for part in name.text.unicodeScalars.split(separator: PersonName.separator) {
      ends.append((ends.last ?? 0) + part.count(where: CharacterWidth.isHan))
    }
    return ends
  }

  /// As GB/T 28039 has it, a syllable that begins with a vowel is set off by an apostrophe inside a word. ü stands as `v`
  /// in the table.
  private static func append(_ letters: UInt64, startsWord: Bool, to text: inout [UInt8]) {
    let first = UInt8(truncatingIfNeeded: letters)
    if startsWord {
      text.append(first & ~0x20)
    } else {
      if "aoe".utf8.contains(first) { text.append(UInt8(ascii: "'")) }
      appendLetter(first, to: &text)
    }
    var rest = letters >> 8
    while rest != 0 {
      appendLetter(UInt8(truncatingIfNeeded: rest), to: &text)
      rest >>= 8
    }
  }

  private static func appendLetter(_ letter: UInt8, to text: inout [UInt8]) {
    if letter == UInt8(ascii: "v") { text += "ü".utf8 } else { text.append(letter) }
  }
}
