internal import CHanText

/// A toneless syllable of the frozen pinyin table. Its letters are `a` to `z`; ü is written `v`.
struct Syllable {
  private let number: UInt32

  private init?(number: UInt32) {
    guard number != 0 else { return nil }
    self.number = number
  }

  init?(general scalar: Unicode.Scalar) {
    self.init(number: han_record_syllable(han_record(scalar.value)))
  }

  init?(surname scalar: Unicode.Scalar) {
    let special = han_surname_syllable(scalar.value)
    self.init(number: special != 0 ? special : han_record_syllable(han_record(scalar.value)))
  }

  /// Both syllables of a compound surname, or `nil` for two characters that are none.
  static func compound(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> (first: Syllable, second: Syllable)? {
    let index = han_compound_index(first.value, second.value)
    guard index >= 0 else { return nil }
    let compound = han_compound(index)
    guard let first = Syllable(number: UInt32(compound.first_syllable)),
      let second = Syllable(number: UInt32(compound.second_syllable))
    else { return nil }
    return (first, second)
  }

  /// The first in the lowest byte, zero after the last.
  var letters: UInt64 { han_syllable_letters(number) }

  var text: String {
    var letters: [UInt8] = []
    forEachLetter { letters.append($0) }
    return String(decoding: letters, as: UTF8.self)
  }

  var initial: UInt8 { UInt8(truncatingIfNeeded: han_syllable_letters(number)) }

  /// Hands over the letters one by one, as ASCII.
  func forEachLetter(_ body: (UInt8) -> Void) {
    var letters = han_syllable_letters(number)
    while letters != 0 {
      body(UInt8(truncatingIfNeeded: letters))
      letters >>= 8
    }
  }
}
