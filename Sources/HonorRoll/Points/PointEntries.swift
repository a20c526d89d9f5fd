/// Gathers who has points for what. Each thing that has points counts once for people in shares, once for studios, and
/// once for units.
struct PointEntries {
  private let roll: Roll
  private let table: PointTable
  private(set) var people: [Int: [PointLine]] = [:]
  private(set) var studios: [Int: [PointLine]] = [:]
  /// By the name the wall has for the unit.
  private(set) var units: [String: [PointLine]] = [:]

  init(_ roll: Roll, _ table: PointTable) {
    self.roll = roll
    self.table = table
  }

  mutating func collect() {
    collectHonors()
    for position in roll.achievements.indices { collectAchievement(position) }
    for position in roll.competitions.indices { collectCompetition(position) }
  }

  /// One honor in two sessions of a year counts twice: it was given twice.
  private mutating func collectHonors() {
    for (position, person) in roll.people.enumerated() {
      for award in person.awards {
        guard let line = line(for: award) else { continue }
        people[position, default: []].append(line)
        add(line, toUnit: award.unitThen ?? person.profile.unit?.value)
      }
    }
    for (position, studio) in roll.studios.enumerated() {
      for naming in studio.namings {
        guard let line = line(for: naming) else { continue }
        studios[position, default: []].append(line)
        add(line, toUnit: studio.profile.unit?.value)
      }
    }
  }

  private func line(for award: Award) -> PointLine? {
    guard let points = table.points(for: award, catalogue: roll.settings.catalogue) else { return nil }
    return PointLine(
      source: .honor(award.title), year: award.year, title: award.title, whole: points, place: 1, count: 1,
      points: points)
  }

  private mutating func collectAchievement(_ position: Int) {
    let achievement = roll.achievements[position]
    let kind = achievement.kind.map { roll.achievementKinds[$0] }
    guard achievement.isCounted, let whole = table.points(for: achievement, kind: kind) else { return }
    let profile = achievement.profile
    func line(_ place: Int, of count: Int, _ points: Amount) -> PointLine {
      PointLine(
        source: .achievement(position), year: profile.year, title: profile.name, whole: whole, place: place,
        count: count, points: points)
    }
    let shares = table.division.shares(of: whole, among: achievement.contributorCount)
    for contributor in achievement.people {
      guard case .member(let person) = contributor.reference else { continue }
      let line = line(contributor.place, of: shares.count, shares[contributor.place - 1])
      people[person, default: []].append(line)
      if profile.unit == nil { add(line, toUnit: roll.people[person].profile.unit?.value) }
    }
    if let unit = profile.unit?.value { add(line(1, of: 1, whole), toUnit: unit) }
    addToStudios(achievement.studios, whole, line)
  }

  private mutating func collectCompetition(_ position: Int) {
    let competition = roll.competitions[position]
    for result in competition.results {
      guard let whole = table.points(for: result, in: competition.profile) else { continue }
      let title = ([competition.profile.name] + [result.trade, result.rank].compactMap { $0 }).joined(separator: " ")
      func line(_ place: Int, of count: Int, _ points: Amount) -> PointLine {
        PointLine(
          source: .competition(position), year: competition.profile.date?.year, title: title, whole: whole,
          place: place, count: count, points: points)
      }
      // A team has no first and second.
      let shares = PointDivision.equal.shares(of: whole, among: result.contestantCount)
      for (reference, place) in zip(result.people, result.places) {
        guard case .member(let person) = reference else { continue }
        let line = line(place, of: shares.count, shares[place - 1])
        people[person, default: []].append(line)
        if result.unit == nil { add(line, toUnit: roll.people[person].profile.unit?.value) }
      }
      if let unit = result.unit { add(line(1, of: 1, whole), toUnit: unit) }
      addToStudios(result.studios, whole, line)
    }
  }

  /// Several studios share alike.
  private mutating func addToStudios(
    _ positions: [Int], _ whole: Amount, _ line: (Int, Int, Amount) -> PointLine
  ) {
    let shares = PointDivision.equal.shares(of: whole, among: positions.count)
    for (index, studio) in positions.enumerated() {
      studios[studio, default: []].append(line(index + 1, positions.count, shares[index]))
    }
  }

  private mutating func add(_ line: PointLine, toUnit unit: String?) {
    guard let unit else { return }
    units[roll.settings.unitNames.canonical(unit), default: []].append(line)
  }
}
