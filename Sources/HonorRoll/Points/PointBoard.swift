/// A standing by points: of people, of studios or of units, in one year or in all.
public struct PointBoard: Sendable {
  public enum Scope: String, Sendable, CaseIterable {
    case people, studios, units
  }

  public let scope: Scope
  /// `nil` for all years together.
  public let year: Int?
  /// By total, equal ones in the order of the wall. Those without points are not in it.
  public let standings: [PointStanding]
}
