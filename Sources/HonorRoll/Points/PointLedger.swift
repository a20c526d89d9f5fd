/// All lines of points of people, of studios or of units: those of one holder stand together, the latest first, so that
/// the lines of one of the years do too.
public final class PointLedger: Sendable {
  /// The names of the holders, by their numbers.
  let names: [String]
  let lines: [PointLine]
  /// What the lines are for.
  let items: [PointItem]
  /// Where the lines of each holder begin, and where those of the last one end.
  private let starts: [Int]
  private let years: PointYears

  /// - Parameters:
  ///   - names: Of the holders, by their numbers.
  ///   - entries: In the order in which those of one holder and one year are listed.
  init(names: [String], _ entries: [PointEntry], for items: [PointItem], years: PointYears) {
    self.names = names
    self.items = items
    self.years = years
    let byYear = entries.grouped(into: years.count + 1) { years.number(ofItem: $0.line.item) }.elements
    let byHolder = byYear.grouped(into: names.count) { $0.holder }
    lines = byHolder.elements.map(\.line)
    starts = byHolder.starts
  }

  /// The standings in all years together, then in each year; equal totals in the order of the holders.
  ///
  /// - Parameter order: All holders.
  func standings(_ order: some Sequence<Int>) -> [[PointStanding]] {
    var standings = [[PointStanding]](repeating: [], count: years.count + 1)
    for holder in order {
      let all = starts[holder]..<starts[holder + 1]
      var total = Amount.zero
      var start = all.lowerBound
      while start < all.upperBound {
        let year = years.number(ofItem: lines[start].item)
        var sum = Amount.zero
        var end = start
        repeat {
          sum += lines[end].points
          end += 1
        } while end < all.upperBound && years.number(ofItem: lines[end].item) == year
        if sum > .zero, year < years.count {
          standings[year + 1].append(PointStanding(holder: holder, rank: 0, total: sum, lines: start..<end))
        }
        total += sum
        start = end
      }
      if total > .zero { standings[0].append(PointStanding(holder: holder, rank: 0, total: total, lines: all)) }
    }
    return standings.map(Self.ranked)
  }

  private static func ranked(_ standings: [PointStanding]) -> [PointStanding] {
    var order = standings.enumerated().map { (total: $1.total, index: $0) }
    order.sort { $0.total == $1.total ? $0.index < $1.index : $0.total > $1.total }
    var ranked: [PointStanding] = []
    ranked.reserveCapacity(standings.count)
    for (place, key) in order.enumerated() {
      var standing = standings[key.index]
      standing.rank = place + 1
      if let last = ranked.last, last.total == standing.total { standing.rank = last.rank }
      ranked.append(standing)
    }
    return ranked
  }
}
