/// What the published roll adds up to, table by table, and beside it what others have published as totals.
///
/// Everything is counted from the roll alone: whoever is suspended, withdrawn, under notice or a draft is not in it, and
/// an award that was taken back is not in force.
public struct Statistics: Sendable, Hashable {
  /// Those that count anything, in their order.
  public let tables: [StatisticsTable]
  /// As the wall states them; never added to anything.
  public let stated: [StatedTotal]

  public init(_ roll: Roll) {
    let counter = StatisticsCounter(roll: roll)
    tables = StatisticsTable.Subject.allCases.compactMap(counter.table)
    stated = roll.settings.statedTotals
  }

  public var isEmpty: Bool { tables.isEmpty && stated.isEmpty }

  public subscript(subject: StatisticsTable.Subject) -> StatisticsTable? { tables.first { $0.subject == subject } }
}
