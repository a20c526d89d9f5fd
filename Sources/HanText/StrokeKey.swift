/// The place of a name in stroke order, made once and compared often. Made by `StrokeOrder`; keys of different orders
/// are not to be compared.
public struct StrokeKey: Sendable, Hashable, Comparable {
  /// One element a character, from the lowest: a missing character; a character by strokes; a Han character without
  /// strokes; any other. A key that is the beginning of another comes first.
  let elements: [UInt32]

  public static func < (left: StrokeKey, right: StrokeKey) -> Bool {
    left.elements.lexicographicallyPrecedes(right.elements)
  }
}

extension StrokeKey {
  /// Below every character: the end of the surname, and the gap before a given name of one character.
  static let missing: UInt32 = 0

  private static let strokeShift: UInt32 = 25
  private static let unknownTypes: UInt32 = 1 << 24
  private static let withoutStrokes: UInt32 = 126 << 25
  private static let notHan: UInt32 = 127 << 25

  /// A Han character: by number of strokes and rank in the table; where only the number is known, after all of that
  /// number; where nothing is known, after all others by code point.
  static func element(of scalar: Unicode.Scalar, knownCount: Int?) -> UInt32 {
    let character = HanCharacter(scalar)
    if let rank = character?.strokeRank, let count = character?.strokeCount {
      return UInt32(count) << strokeShift | rank
    }
    guard let knownCount, (1...StrokeCounts.most).contains(knownCount) else { return withoutStrokes | scalar.value }
    return UInt32(knownCount) << strokeShift | unknownTypes | scalar.value
  }

  /// Anything but a Han character: after all of these, letters without regard to case.
  static func element(ofOther scalar: Unicode.Scalar) -> UInt32 {
    let folded = CharacterWidth.foldFullWidth(scalar).value
    return notHan | ((0x41...0x5A).contains(folded) ? folded | 0x20 : folded)
  }
}
