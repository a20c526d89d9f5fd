import FrontMatter

/// Gathers who has points for what. Each thing that has points counts once for people in shares, once for studios, and
/// once for units.
struct PointEntries {
  private let roll: Roll
  private let table: PointTable
  /// An honor with so many points is one item in each year, whoever was given it.
  private(set) var items: [PointItem] = []
  /// The items of the catalogue's honors: the first of each honor and year, and all others.
  private var honorItems = RollNumbers()
  private var otherHonorItems: [HonorKey: Int] = [:]
  private(set) var people: [PointEntry] = []
  private(set) var studios: [PointEntry] = []
  /// By the numbers of `units`.
  private(set) var unitEntries: [PointEntry] = []
  private(set) var units: PointUnits
  /// By the honor's position in the catalogue.
  private let honorRates: [PointRate]
  /// By the kind's position, last for achievements without one, and then by level.
  private let achievementRates: [[PointRate]]
  /// Of one thing after the other.
  private var shares: [Amount] = []

  private struct HonorKey: Hashable {
    let honor: Int
    let year: Int?
    let points: Amount
  }

  init(_ roll: Roll, _ table: PointTable) {
    self.roll = roll
    self.table = table
    units = PointUnits(roll)
    honorRates = table.rates(of: roll.settings.catalogue)
    achievementRates = (roll.achievementKinds.map(Optional.some) + [nil]).map(table.rates(of:))
  }

  mutating func collect() {
    collectHonors()
    for position in roll.achievements.indices { collectAchievement(position) }
    for position in roll.competitions.indices { collectCompetition(position) }
  }

  /// One honor in two sessions of a year counts twice: it was given twice.
  private mutating func collectHonors() {
    people.reserveCapacity(roll.personAwards.entries.count + roll.achievements.count)
    studios.reserveCapacity(roll.studioAwards.entries.count + roll.achievements.count)
    unitEntries.reserveCapacity(people.capacity + roll.studioAwards.entries.count)
    for (position, person) in roll.people.enumerated() {
      for award in person.awards {
        guard let line = line(for: award) else { continue }
        people.append(PointEntry(holder: position, line: line))
        if let unit = award.unitThen { add(line, toUnit: unit) } else { add(line, toUnit: person.terms.unit) }
      }
    }
    for (position, studio) in roll.studios.enumerated() {
      for naming in studio.namings {
        guard let line = line(for: naming) else { continue }
        studios.append(PointEntry(holder: position, line: line))
        add(line, toUnit: studio.terms.unit)
      }
    }
  }

  private mutating func line(for award: Award) -> PointLine? {
    let points =
      if let honor = award.honor { honorRates[honor].points { $0 == award.grade } } else {
        table.points(for: award, catalogue: roll.settings.catalogue)
      }
    return points.map { wholeLine(of: item(of: award, $0), $0) }
  }

  /// - Returns: The item's position.
  private mutating func item(of award: Award, _ points: Amount) -> Int {
    func add() -> Int { addItem(.honor, year: award.year, title: award.title, points) }
    guard let honor = award.honor else { return add() }
    if let year = award.year {
      guard let item = honorItems[honor, year, .person] else {
        let item = add()
        honorItems[honor, year, .person] = item
        return item
      }
      if items[item].whole == points { return item }
    }
    let key = HonorKey(honor: honor, year: award.year, points: points)
    if let item = otherHonorItems[key] { return item }
    let item = add()
    otherHonorItems[key] = item
    return item
  }

  private mutating func collectAchievement(_ position: Int) {
    let achievement = roll.achievements[position]
    guard achievement.isCounted else { return }
    let rates = achievementRates[achievement.kind ?? roll.achievementKinds.count]
    let rate = rates[achievement.level?.order ?? HonorLevel.allCases.count]
    guard let whole = rate.points({ grade in achievement.awards.contains { $0.grade == grade } }) else { return }
    let item = addItem(.achievement(position), year: achievement.profile.year, title: achievement.profile.name, whole)
    let unit = achievement.terms.unit
    table.division.divide(whole, among: achievement.contributorCount, into: &shares)
    for contributor in achievement.people {
      guard case .member(let person) = contributor.reference else { continue }
      let share = shares[contributor.place - 1]
      let line = PointLine(item: item, place: contributor.place, count: shares.count, points: share)
      people.append(PointEntry(holder: person, line: line))
      if unit == nil { add(line, toUnit: roll.people[person].terms.unit) }
    }
    add(wholeLine(of: item, whole), toUnit: unit)
    addToStudios(achievement.studios, item, whole)
  }

  private mutating func collectCompetition(_ position: Int) {
    let competition = roll.competitions[position]
    for result in competition.results {
      guard let whole = table.points(for: result, in: competition.profile) else { continue }
      let title = ([competition.profile.name] + [result.trade, result.rank].compactMap { $0 }).joined(separator: " ")
      let item = addItem(.competition(position), year: competition.profile.date?.year, title: title, whole)
      // A team has no first and second.
      PointDivision.equal.divide(whole, among: result.contestantCount, into: &shares)
      for (reference, place) in zip(result.people, result.places) {
        guard case .member(let person) = reference else { continue }
        let line = PointLine(item: item, place: place, count: shares.count, points: shares[place - 1])
        people.append(PointEntry(holder: person, line: line))
        if result.unit == nil { add(line, toUnit: roll.people[person].terms.unit) }
      }
      if let unit = result.unit { add(wholeLine(of: item, whole), toUnit: unit) }
      addToStudios(result.studios, item, whole)
    }
  }

  /// Several studios share alike.
  private mutating func addToStudios(_ positions: [Int], _ item: Int, _ whole: Amount) {
    PointDivision.equal.divide(whole, among: positions.count, into: &shares)
    for (index, studio) in positions.enumerated() {
      let line = PointLine(item: item, place: index + 1, count: positions.count, points: shares[index])
      studios.append(PointEntry(holder: studio, line: line))
    }
  }

  /// - Parameter unit: Its position among the roll's terms.
  private mutating func add(_ line: PointLine, toUnit unit: Int?) {
    guard let unit else { return }
    unitEntries.append(PointEntry(holder: units.number(ofTerm: unit), line: line))
  }

  private mutating func add(_ line: PointLine, toUnit unit: String) {
    unitEntries.append(PointEntry(holder: units.number(of: unit), line: line))
  }

  /// - Returns: The item's position.
  private mutating func addItem(_ source: PointItem.Source, year: Int?, title: String, _ whole: Amount) -> Int {
    items.append(PointItem(source: source, year: year, title: title, whole: whole))
    return items.count - 1
  }

  private func wholeLine(of item: Int, _ whole: Amount) -> PointLine {
    PointLine(item: item, place: 1, count: 1, points: whole)
  }
}
