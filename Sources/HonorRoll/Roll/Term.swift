import Diagnostics

/// One industry, region, trade or unit, with those who fall under it.
public struct Term: Sendable {
  public let name: String
  public let slug: String
  /// Where the term was first met, for problems with it.
  public let place: SourcePlace
  /// The region above, for regions.
  public let parent: Int?
  public internal(set) var children: [Int] = []
  /// By strokes; for a region with the people of the regions below.
  public internal(set) var people: [Int] = []
  public internal(set) var studios: [Int] = []
  public internal(set) var alliances: [Int] = []
  /// The latest first. They have lists of their own, so a term that holds nothing else counts as empty.
  public internal(set) var achievements: [Int] = []

  /// Whether nobody and nothing falls under it.
  public var isEmpty: Bool { people.isEmpty && studios.isEmpty && alliances.isEmpty }
}
