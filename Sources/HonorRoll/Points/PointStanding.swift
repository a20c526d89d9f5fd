/// Somebody's place in a standing, with the lines the total is made of.
public struct PointStanding: Sendable {
  /// Position in the roll's people or studios; `nil` for a unit.
  public let holder: Int?
  public let name: String
  /// From 1; equal totals have equal ranks.
  public let rank: Int
  public let total: Amount
  /// The latest first.
  public let lines: [PointLine]
}
