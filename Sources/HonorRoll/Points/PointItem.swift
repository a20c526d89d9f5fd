/// Something that has points: an honor of one year, an achievement, or a result of a competition. All who were given it
/// or share it, and the studios and units it counts for, have a line of it.
public struct PointItem: Sendable, Hashable {
  /// What the points are for.
  public enum Source: Sendable, Hashable {
    case honor
    /// Positions in the roll.
    case achievement(Int)
    case competition(Int)
  }

  public let source: Source
  /// `nil` where the year isn't known; it counts in all years together alone.
  public let year: Int?
  /// The honor, the achievement, or the competition with the rank.
  public let title: String
  /// What the table gives for it.
  public let whole: Amount
}
