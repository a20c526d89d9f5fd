/// How names are ordered by strokes (以姓氏笔画为序).
///
/// Character by character: the number of strokes, their types in writing order (横 1, 竖 2, 撇 3, 点 4, 折 5), then the
/// number in 通用规范汉字表, so that equal surnames stay together; only then the next character. Han characters outside the
/// table follow all others by code point, then come Latin letters.
public enum StrokeOrder: String, Sendable, CaseIterable, Hashable {
  /// The order of official rolls. The surname is one unit and compared first; a missing next character sorts first,
  /// so that all of 欧 stand before all of 欧阳, and, as a given name of one character is written with a gap before it
  /// (李　强), within one surname all of these stand before the longer ones: 李全, 李强, 李大山.
  ///
  /// A name with `·` has no surname; its first character stands for one.
  case surname = "姓氏"
  /// The name is compared straight through, a missing character is nothing: 李大山, 李全, 李强; 欧阳修, 欧龚明.
  case fullName = "姓名"

  /// - Parameter counts: Numbers of strokes from the record's 笔画 field, for characters the table does not have.
  public func key(for name: PersonName, counts: StrokeCounts? = nil) -> StrokeKey {
    var key = StrokeKey()
    let surnameLength = max(name.surnameLength, 1)
    var characters = 0
    for scalar in name.text.unicodeScalars {
      if CharacterWidth.isHan(scalar) {
        key.append(StrokeKey.element(of: scalar, knownCount: counts?[characters]))
        characters += 1
        if self == .surname, characters == surnameLength, key.count == characters {
          key.append(StrokeKey.missing)
          if name.hasShortGivenName { key.append(StrokeKey.missing) }
        }
      } else if Self.isCompared(scalar) {
        key.append(StrokeKey.element(ofOther: scalar))
      }
    }
    return key
  }

  /// The Han characters of a name whose strokes neither the table nor `counts` knows, with their offsets in
  /// `name.text` in Unicode scalars from 0.
  public static func charactersWithoutStrokes(
    in name: PersonName, counts: StrokeCounts? = nil
  ) -> [(scalar: Unicode.Scalar, offset: Int)] {
    var missing: [(scalar: Unicode.Scalar, offset: Int)] = []
    var characters = 0
    for (offset, scalar) in name.text.unicodeScalars.enumerated() where CharacterWidth.isHan(scalar) {
      if HanCharacter(scalar)?.strokeCount == nil, counts?[characters] == nil { missing.append((scalar, offset)) }
      characters += 1
    }
    return missing
  }

  /// `·` and variation selectors are no part of the order.
  private static func isCompared(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case PersonName.separator.value, 0xFE00...0xFE0F, 0xE0100...0xE01EF: false
    default: true
    }
  }
}
