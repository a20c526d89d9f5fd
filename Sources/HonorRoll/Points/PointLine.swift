/// One of the lines a total of points is made of.
public struct PointLine: Sendable, Hashable {
  /// What the points are for.
  public enum Source: Sendable, Hashable {
    /// By the title of the honor.
    case honor(String)
    /// Positions in the roll.
    case achievement(Int)
    case competition(Int)
  }

  public let source: Source
  /// `nil` where the year isn't known; such a line counts in all years together alone.
  public let year: Int?
  /// The honor, the achievement, or the competition with the rank.
  public let title: String
  /// What the table gives for it.
  public let whole: Amount
  /// Place among those who share it, from 1.
  public let place: Int
  /// How many share it.
  public let count: Int
  /// What counts here.
  public let points: Amount
}
