/// Counts the tables of the statistics.
struct StatisticsCounter {
  typealias Subject = StatisticsTable.Subject
  typealias Entry = StatisticsTable.Entry

  /// No table is longer: what comes after is added up in one row.
  static let longestTable = 60

  let roll: Roll

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
    for person in roll.people { tally.add(person.tier.map(Entry.tier) ?? .noTier) }
    return tally.rows(roll.settings.tiers.indices.map(Entry.tier), keepsEmpty: true) + tally.rows([.noTier])
  }

  private func peopleByIndustry() -> [StatisticsTable.Row] {
    var tally = Tally(columns: 1)
    for person in roll.people { tally.add(person.terms.industry.map(Entry.industry) ?? .unstated) }
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
    for part in parts { tally.add(.region(part), count: regions[part].people.count) }
    if let parent {
      let below = parts.reduce(0) { $0 + regions[$1].people.count }
      tally.add(.region(parent), count: located - below)
    }
    tally.add(.unstated, count: roll.people.count - located)
    return tally.bounded(parts.map(Entry.region) + [parent].compactMap { $0.map(Entry.region) })
      + tally.rows([.unstated])
  }

  private func peopleByYear() -> [StatisticsTable.Row] {
    var tally = Tally(columns: 1)
    for person in roll.people {
      tally.add(person.awards.filter(isCounted).compactMap(\.year).min().map(Entry.year) ?? .unstated)
    }
    return years(tally)
  }

  private func peopleByGender() -> [StatisticsTable.Row] {
    var tally = Tally(columns: 1)
    for person in roll.people { tally.add(person.profile.isFemale.map { $0 ? .women : .men } ?? .unstated) }
    return tally.rows([.men, .women, .unstated], keepsEmpty: true)
  }

  // MARK: Awards and studios

  private func awardsByYear() -> [StatisticsTable.Row] {
    var tally = Tally(columns: Subject.awardsByYear.columns.count)
    func add(_ awards: [Award], to column: Int) {
      for award in awards where isCounted(award) { tally.add(award.year.map(Entry.year) ?? .unstated, column) }
    }
    for person in roll.people { add(person.awards, to: 0) }
    for studio in roll.studios { add(studio.namings, to: 1) }
    for achievement in roll.achievements { add(achievement.awards, to: 2) }
    return years(tally)
  }

  /// A benefit (待遇) stands on its holder's page and is no honor.
  private func isCounted(_ award: Award) -> Bool {
    award.honor.map { roll.settings.catalogue.honors[$0].isOnRolls } ?? true
  }

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
      tally.add(studio.namings.first?.level.map(Entry.level) ?? .unstated, column)
    }
    return tally.rows(HonorLevel.allCases.map(Entry.level) + [.unstated])
  }

  // MARK: Achievements

  private func achievementsByKind() -> [StatisticsTable.Row] {
    var tally = Tally(columns: Subject.achievementsByKind.columns.count)
    for achievement in roll.achievements {
      tally.add(achievement.kind.map(Entry.achievementKind) ?? .unstated, achievement.isCounted ? 0 : 1)
    }
    return tally.bounded(roll.achievementKinds.indices.map(Entry.achievementKind)) + tally.rows([.unstated])
  }

  private func achievementsByYear() -> [StatisticsTable.Row] {
    var tally = Tally(columns: Subject.achievementsByYear.columns.count)
    for achievement in roll.achievements {
      tally.add(achievement.profile.year.map(Entry.year) ?? .unstated, achievement.isCounted ? 0 : 1)
    }
    return years(tally)
  }

  /// The latest first.
  private func years(_ tally: Tally) -> [StatisticsTable.Row] {
    let years = tally.entries.compactMap { if case .year(let year) = $0 { year } else { nil } }
    return tally.bounded(years.sorted(by: >).map(Entry.year)) + tally.rows([.unstated])
  }
}

/// Counts by entry, before they are put into an order.
private struct Tally {
  private var counts: [StatisticsTable.Entry: [Int]] = [:]
  private let columns: Int

  init(columns: Int) {
    self.columns = columns
  }

  /// In no order.
  var entries: some Collection<StatisticsTable.Entry> { counts.keys }

  mutating func add(_ entry: StatisticsTable.Entry, _ column: Int = 0, count: Int = 1) {
    counts[entry, default: Array(repeating: 0, count: columns)][column] += count
  }

  /// - Parameter keepsEmpty: Whether entries with nobody and nothing have rows too.
  func rows(_ entries: [StatisticsTable.Entry], keepsEmpty: Bool = false) -> [StatisticsTable.Row] {
    entries.map { entry in
      StatisticsTable.Row(entry: entry, counts: counts[entry] ?? Array(repeating: 0, count: columns))
    }.filter { keepsEmpty || $0.sum > 0 }
  }

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
