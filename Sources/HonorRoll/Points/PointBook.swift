/// All standings of a wall that gives points: for each scope all years together, then each year, the latest first.
public struct PointBook: Sendable {
  public let boards: [PointBoard]

  /// - Returns: `nil` for a wall without a table of points.
  public init?(_ roll: Roll) {
    guard let table = roll.settings.points else { return nil }
    var entries = PointEntries(roll, table)
    entries.collect()
    let people = roll.peopleByStrokes.map {
      Holder(position: $0, name: roll.people[$0].profile.name.text, lines: entries.people[$0] ?? [])
    }
    let studios = roll.studios.indices.map {
      Holder(position: $0, name: roll.studios[$0].profile.name, lines: entries.studios[$0] ?? [])
    }
    let units = entries.units.keys.sorted().map {
      Holder(position: nil, name: $0, lines: entries.units[$0] ?? [])
    }
    boards =
      Self.boards(.people, people) + Self.boards(.studios, studios) + Self.boards(.units, units)
  }

  private struct Holder {
    let position: Int?
    let name: String
    let lines: [PointLine]
  }

  private static func boards(_ scope: PointBoard.Scope, _ holders: [Holder]) -> [PointBoard] {
    let years = Set(holders.flatMap { $0.lines.compactMap(\.year) }).sorted(by: >)
    return ([nil] + years.map(Optional.some)).compactMap { year in
      let standings = standings(holders, in: year)
      return standings.isEmpty ? nil : PointBoard(scope: scope, year: year, standings: standings)
    }
  }

  private static func standings(_ holders: [Holder], in year: Int?) -> [PointStanding] {
    var found: [(holder: Holder, lines: [PointLine], total: Amount)] = []
    for holder in holders {
      let lines = holder.lines.filter { year == nil || $0.year == year }
      let total = lines.reduce(Amount.zero) { $0 + $1.points }
      if total > .zero { found.append((holder, lines, total)) }
    }
    let order = found.indices.sorted {
      found[$0].total == found[$1].total ? $0 < $1 : found[$0].total > found[$1].total
    }
    var standings: [PointStanding] = []
    for (place, index) in order.enumerated() {
      let (holder, lines, total) = found[index]
      let rank = standings.last.flatMap { $0.total == total ? $0.rank : nil } ?? place + 1
      let sorted = lines.indices.sorted { left, right in
        let (a, b) = (lines[left].year ?? 0, lines[right].year ?? 0)
        return a == b ? left < right : a > b
      }.map { lines[$0] }
      standings.append(
        PointStanding(holder: holder.position, name: holder.name, rank: rank, total: total, lines: sorted))
    }
    return standings
  }
}
