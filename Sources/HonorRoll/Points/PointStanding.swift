/// Somebody's place in a standing, and where the lines are that the total is made of.
public struct PointStanding: Sendable, Hashable {
  /// Position in the roll's people or studios; of units a number of their own.
  public let holder: Int
  /// From 1; equal totals have equal ranks.
  public internal(set) var rank: Int
  public let total: Amount
  /// Among the lines of the ledger, the latest first.
  let lines: Range<Int>
}
