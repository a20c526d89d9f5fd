/// Counts the tables of the statistics.
struct StatisticsCounter {
  typealias Subject = StatisticsTable.Subject
  typealias Entry = StatisticsTable.Entry

  /// No table is longer: what comes after is added up in one row.
  static let longestTable = 60

  let roll: Roll
  /// By position in the catalogue.
  private let areOnRolls: [Bool]

  init(roll: Roll) {
    self.roll = roll
    areOnRolls = roll.settings.catalogue.honors.map(\.isOnRolls)
  }

  /// - Returns: `nil` where there is nothing to count, and where no file tells what the table asks for.
  func table(_ subject: Subject) -> StatisticsTable? {
    let rows: [StatisticsTable.Row] =
      switch subject {
      case .peopleByTier: peopleByTier()
      case .peopleByIndustry: peopleByIndustry()
      case .peopleByRegion: peopleByRegion()
      case .peopleByYear: peopleByYear()
      case .peopleByGender: peopleByGender()
      case .awardsByYear: awardsByYear()
      case .studiosByLevel: studiosByLevel()
      case .achievementsByKind: achievementsByKind()
      case .achievementsByYear: achievementsByYear()
      }
    let table = StatisticsTable(subject: subject, rows: rows)
    let isBlank = table.rows.allSatisfy { $0.entry == .unstated }
    return table.total == 0 || isBlank && subject != .studiosByLevel ? nil : table
  }

  // MARK: People

  private func peopleByTier() -> [StatisticsTable.Row] {
    var tally = Tally(columns: 1)
    for person in roll.people { tally.add(person.tier) }
    return tally.rows(roll.settings.tiers.indices.map(Entry.tier), keepsEmpty: true) + tally.rows([.noTier])
  }

  private func peopleByIndustry() -> [StatisticsTable.Row] {
    var tally = Tally(columns: 1)
    for person in roll.people { tally.add(person.terms.industry) }
    return tally.bounded((roll.terms[.industry] ?? []).indices.map(Entry.industry)) + tally.rows([.unstated])
  }

  /// The first regions at which the people part: where all are of one city, its districts.
  private func peopleByRegion() -> [StatisticsTable.Row] {
    let regions = roll.terms[.region] ?? []
    let located = roll.people.count { $0.terms.region != nil }
    var parent: Int?
    var parts = regions.indices.filter { regions[$0].parent == nil }
    while let whole = parts.first(where: { regions[$0].people.count == located }), located > 0 {
      parent = whole
      parts = regions[whole].children
    }
    var tally = Tally(columns: 1)
    for part in parts { tally.add(part, count: regions[part].people.count) }
    if let parent {
      let below = parts.reduce(0) { $0 + regions[$1].people.count }
      tally.add(parent, count: located - below)
    }
    tally.add(nil, count: roll.people.count - located)
    return tally.bounded(parts.map(Entry.region) + [parent].compactMap { $0.map(Entry.region) })
      + tally.rows([.unstated])
  }

  private func peopleByYear() -> [StatisticsTable.Row] {
    var tally = Tally(columns: 1)
    for position in roll.people.indices {
      var first: Int?
      for award in roll.personAwards[position] {
        guard let year = award.year, isCounted(award.honor) else { continue }
        first = min(first ?? year, year)
      }
      tally.add(first)
    }
    return years(tally)
  }

  private func peopleByGender() -> [StatisticsTable.Row] {
    var tally = Tally(columns: 1)
    for person in roll.people { tally.add(person.profile.isFemale.map { ($0 ? Entry.women : .men).position ?? 0 }) }
    return tally.rows([.men, .women, .unstated], keepsEmpty: true)
  }

  // MARK: Awards and studios

  private func awardsByYear() -> [StatisticsTable.Row] {
    var tally = Tally(columns: Subject.awardsByYear.columns.count)
    for award in roll.personAwards.entries where isCounted(award.honor) { tally.add(award.year, 0) }
    for award in roll.studioAwards.entries where isCounted(award.honor) { tally.add(award.year, 1) }
    for achievement in roll.achievements {
      for award in achievement.awards where isCounted(award.honor) { tally.add(award.year, 2) }
    }
    return years(tally)
  }

  /// A benefit (待遇) stands on its holder's page and is no honor.
  ///
  /// - Parameter honor: Position in the catalogue, where it is there.
  private func isCounted(_ honor: Int?) -> Bool { honor.map { areOnRolls[$0] } ?? true }

  private func studiosByLevel() -> [StatisticsTable.Row] {
    var tally = Tally(columns: Subject.studiosByLevel.columns.count)
    for studio in roll.studios {
      // What a studio has to mend is not public: it is in being.
      let column =
        switch studio.profile.state {
        case .listed, .correcting, .reprimanded: 0
        case .forming: 1
        case .ended, .delisted: 2
        }
      tally.add(studio.namings.first?.level?.order, column)
    }
    return tally.rows(HonorLevel.allCases.map(Entry.level) + [.unstated])
  }

  // MARK: Achievements

  private func achievementsByKind() -> [StatisticsTable.Row] {
    var tally = Tally(columns: Subject.achievementsByKind.columns.count)
    for achievement in roll.achievements {
      tally.add(achievement.kind, achievement.isCounted ? 0 : 1)
    }
    return tally.bounded(roll.achievementKinds.indices.map(Entry.achievementKind)) + tally.rows([.unstated])
  }

  private func achievementsByYear() -> [StatisticsTable.Row] {
    var tally = Tally(columns: Subject.achievementsByYear.columns.count)
    for achievement in roll.achievements {
      tally.add(achievement.profile.year, achievement.isCounted ? 0 : 1)
    }
    return years(tally)
  }

  /// The latest first.
  private func years(_ tally: Tally) -> [StatisticsTable.Row] {
    tally.bounded(tally.positions.reversed().map(Entry.year)) + tally.rows([.unstated])
  }
}

/// Counts by position, before they are put into an order: by the position of a step, a term, a kind or a level, or by the
/// year.
private struct Tally {
  /// For each column; first of those that have no position, then by position.
  private var counts: [Int] = []
  private let columns: Int

  init(columns: Int) {
    self.columns = columns
  }

  /// Those that anything was counted for, from the first.
  var positions: [Int] {
    stride(from: columns, to: counts.count, by: columns).filter { start in
      counts[start..<start + columns].contains { $0 > 0 }
    }.map { $0 / columns - 1 }
  }

  mutating func add(_ position: Int?, _ column: Int = 0, count: Int = 1) {
    let start = start(position)
    if start >= counts.count { counts += repeatElement(0, count: start + columns - counts.count) }
    counts[start + column] += count
  }

  /// - Parameter keepsEmpty: Whether entries with nobody and nothing have rows too.
  func rows(_ entries: [StatisticsTable.Entry], keepsEmpty: Bool = false) -> [StatisticsTable.Row] {
    entries.map { entry in
      let start = start(entry.position)
      return StatisticsTable.Row(
        entry: entry,
        counts: start < counts.count
          ? Array(counts[start..<start + columns]) : Array(repeating: 0, count: columns))
    }.filter { keepsEmpty || $0.sum > 0 }
  }

  private func start(_ position: Int?) -> Int { (position.map { $0 + 1 } ?? 0) * columns }

  /// Rows without empty ones, the last together in one where there are too many.
  func bounded(_ entries: [StatisticsTable.Entry]) -> [StatisticsTable.Row] {
    let rows = rows(entries)
    guard rows.count > StatisticsCounter.longestTable else { return rows }
    let rest = rows[(StatisticsCounter.longestTable - 1)...]
    let sums = (0..<columns).map { column in rest.reduce(0) { $0 + $1.counts[column] } }
    return rows.prefix(StatisticsCounter.longestTable - 1)
      + [StatisticsTable.Row(entry: .rest(rest.count), counts: sums)]
  }
}

extension StatisticsTable.Entry {
  /// By which the entry is counted; `nil` for those of which nothing is stated.
  fileprivate var position: Int? {
    switch self {
    case .tier(let position), .industry(let position), .region(let position), .achievementKind(let position): position
    case .year(let year): year
    case .men: 0
    case .women: 1
    case .level(let level): level.order
    case .noTier, .unstated, .rest: nil
    }
  }
}
