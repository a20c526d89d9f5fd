/// A standing by points: of people, of studios or of units, in one year or in all. A class, because it never changes and
/// is handed on with each of its lines.
public final class PointBoard: Sendable {
  public enum Scope: String, Sendable, CaseIterable {
    case people, studios, units
  }

  public let scope: Scope
  /// `nil` for all years together.
  public let year: Int?
  /// By total, equal ones in the order of the wall. Those without points are not in it.
  public let standings: [PointStanding]
  /// What the lines are for; the same for all boards of a wall.
  public let items: [PointItem]
  private let ledger: PointLedger

  init(_ scope: Scope, year: Int?, _ standings: [PointStanding], in ledger: PointLedger) {
    self.scope = scope
    self.year = year
    self.standings = standings
    self.ledger = ledger
    items = ledger.items
  }

  /// Whose a standing is.
  public func name(of standing: PointStanding) -> String { ledger.names[standing.holder] }

  /// What its total is made of, the latest first.
  public func lines(of standing: PointStanding) -> ArraySlice<PointLine> { ledger.lines[standing.lines] }
}
