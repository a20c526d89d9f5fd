/// The place of a name in stroke order, made once and compared often. Made by `StrokeOrder`; keys of different orders
/// are not to be compared.
public struct StrokeKey: Sendable, Hashable, Comparable {
  // One element a character, from the lowest: a missing character; a character by strokes; a Han character without
  // strokes; any other. A key that is the beginning of another comes first. Nearly all names have four elements at most,
  // and these need no array.

  /// The first two elements and the next two; zero where there are none.
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  /// All further elements.
  private var rest: [UInt32] = []
  private(set) var count = 0

  mutating func append(_ element: UInt32) {
    switch count {
    case 0: first = UInt64(element) << 32
    case 1: first |= UInt64(element)
    case 2: second = UInt64(element) << 32
    case 3: second |= UInt64(element)
    default: rest.append(element)
    }
    count += 1
  }

  public static func < (left: StrokeKey, right: StrokeKey) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    // What is not there looks like a missing character, the lowest of all: the shorter key tells them apart.
    if left.count <= 4 || right.count <= 4 { return left.count < right.count }
    return left.rest.lexicographicallyPrecedes(right.rest)
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
