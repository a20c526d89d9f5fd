import HanText

/// A name in pinyin as it is printed under the characters: `Gao Fenglin`, `Zhuge Liang`, without tones.
enum Romanization {
  /// In bytes, for one byte of a name: a character has at least three, and a reading at most eight letters, each of which
  /// may be `ü`, besides a blank or an apostrophe.
  private static let mostForByte = 9

  /// Hands out a name's spelling in UTF-8, or nothing where a character has no reading; part of a name is worse than none.
  static func withText(of name: PersonName, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    // A name in parts has a word for each, any other one for the surname and one for the given name.
    let ends = name.hasSeparator ? ends(ofPartsOf: name) : []
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.text.utf8.count * mostForByte + 1) { bytes in
      var spelling = Spelling(bytes: bytes)
      var count = 0
      let isWhole = Pinyin.forEachReading(of: name) { letters in
        let isWordEnd = name.hasSeparator ? ends.contains(count) : count == name.surnameLength
        if isWordEnd, count > 0 { spelling.append(UInt8(ascii: " ")) }
        spelling.append(letters)
        count += 1
      }
      if isWhole, count > 0 { body(UnsafeBufferPointer(rebasing: bytes[..<spelling.count])) }
    }
  }

  /// After how many Han characters each part of a name with `·` ends.
  private static func ends(ofPartsOf name: PersonName) -> [Int] {
    var ends: [Int] = []
    for part in name.text.unicodeScalars.split(separator: PersonName.separator) {
      ends.append((ends.last ?? 0) + part.count(where: CharacterWidth.isHan))
    }
    return ends
  }

  private struct Spelling {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func append(_ byte: UInt8) {
      bytes[count] = byte
      count += 1
    }

    /// As GB/T 28039 has it, a syllable that begins with a vowel is set off by an apostrophe inside a word. ü stands as
    /// `v` in the table.
    mutating func append(_ letters: UInt64) {
      let first = UInt8(truncatingIfNeeded: letters)
      if count == 0 || bytes[count - 1] == UInt8(ascii: " ") {
        append(first & ~0x20)
      } else {
        if "aoe".utf8.contains(first) { append(UInt8(ascii: "'")) }
        append(letter: first)
      }
      var rest = letters >> 8
      while rest != 0 {
        append(letter: UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
    }

    private mutating func append(letter: UInt8) {
      guard letter == UInt8(ascii: "v") else { return append(letter) }
      for byte in "ü".utf8 { append(byte) }
    }
  }
}
