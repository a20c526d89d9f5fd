import FrontMatter

/// Somebody's rise to a step of the ladder, by a dated award.
public struct LadderMove: Sendable {
  /// Position in the roll's `people`.
  public let person: Int
  /// The step held before; `nil` for one who stood on none.
  public let from: Int?
  public let to: Int
  /// What lifted; it has a date.
  public let award: Award
  public let date: PartialDate
}
