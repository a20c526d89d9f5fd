/// All standings of a wall that gives points: for each scope all years together, then each year, the latest first.
public struct PointBook: Sendable {
  public let boards: [PointBoard]

  /// - Returns: `nil` for a wall without a table of points.
  public init?(_ roll: Roll) {
    guard let table = roll.settings.points else { return nil }
    var entries = PointEntries(roll, table)
    entries.collect()
    let years = PointYears(of: entries.items)
    let units = entries.units.names
    /// - Parameters:
    ///   - names: Of the holders.
    ///   - order: All holders, in the order of the wall.
    func boards(
      _ scope: PointBoard.Scope, _ names: [String], _ found: [PointEntry], _ order: some Sequence<Int>
    ) -> [PointBoard] {
      let ledger = PointLedger(names: names, found, for: entries.items, years: years)
      return zip([nil] + years.years.map(Optional.some), ledger.standings(order)).compactMap { year, standings in
        standings.isEmpty ? nil : PointBoard(scope, year: year, standings, in: ledger)
      }
    }
    self.boards =
      boards(.people, roll.people.map(\.profile.name.text), entries.people, roll.peopleByStrokes)
      + boards(.studios, roll.studios.map(\.profile.name), entries.studios, roll.studios.indices)
      + boards(.units, units, entries.unitEntries, units.indices.sorted { units[$0] < units[$1] })
  }
}
