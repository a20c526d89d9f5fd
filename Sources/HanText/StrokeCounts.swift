/// Numbers of strokes given by hand (笔画) for characters of a name the table does not have.
public struct StrokeCounts: Sendable, Hashable {
  /// No character has more strokes.
  public static let most = 99

  /// One place a Han character of the name, `nil` where nothing was given.
  public let counts: [Int?]

  /// - Parameter counts: One number of strokes a Han character of the name.
  public init(_ counts: [Int?]) { self.counts = counts }

  /// Reads the field as written. Three forms are understood, numbers from 1 to 99 in either width, parted by blanks or
  /// commas:
  /// - a number for each Han character of the name: `4 9 12`;
  /// - a number for each of its characters whose strokes the table does not know, often just one: `9`;
  /// - characters with their numbers: `𠅤:9`, `王:4 𠅤:9`.
  ///
  /// `nil` for anything else, for a character the name does not have, and for a number too many or too few.
  public init?(_ written: String, for name: PersonName) {
    let characters = Array(name.text.unicodeScalars.filter(CharacterWidth.isHan))
    let folded = CharacterWidth.foldFullWidth(written).unicodeScalars
    let entries = folded.split { " ,、;\t".unicodeScalars.contains($0) }
    let pairs = entries.map { $0.split(separator: ":", omittingEmptySubsequences: false) }
    guard !pairs.isEmpty else { return nil }
    var counts = [Int?](repeating: nil, count: characters.count)

    if pairs.allSatisfy({ $0.count == 2 && $0[0].count == 1 }) {
      for pair in pairs {
        guard let scalar = pair[0].first, characters.contains(scalar), let count = Self.number(pair[1]) else {
          return nil
        }
        for (index, character) in characters.enumerated() where character == scalar { counts[index] = count }
      }
    } else {
      let unknown = characters.indices.filter { HanCharacter(characters[$0])?.strokeCount == nil }
      let places = entries.count == characters.count ? Array(characters.indices) : unknown
      guard entries.count == places.count else { return nil }
      for (place, entry) in zip(places, entries) {
        guard let count = Self.number(entry) else { return nil }
        counts[place] = count
      }
    }
    self.counts = counts
  }

  /// The number for the Han character at `index` of the name, counted from 0.
  public subscript(index: Int) -> Int? { counts.indices.contains(index) ? counts[index] : nil }

  private static func number(_ digits: Substring.UnicodeScalarView) -> Int? {
    guard let number = Int(String(digits)), (1...most).contains(number) else { return nil }
    return number
  }
}
