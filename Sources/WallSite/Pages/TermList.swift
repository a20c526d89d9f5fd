import Diagnostics
import HonorRoll

/// A list by one criterion: the terms that hold anybody, in the order they are shown.
struct TermList: Sendable {
  struct Entry: Sendable {
    let title: String
    let slug: String
    /// Positions in the roll's people, by strokes (a tier's in the order of the wall).
    let people: [Int]
    let studios: [Int]
    let alliances: [Int]
    /// Positions of sub-regions in `entries`.
    var children: [Int] = []
    var parent: Int?
    /// Positions in the roll's official rolls, for years.
    var rolls: [Int] = []
    let basis: OrderBasis

    var teamCount: Int { studios.count + alliances.count }

    /// People and teams are paged side by side.
    var pageCount: Int { Paging.pageCount(of: max(people.count, teamCount)) }
  }

  let kind: ListKind
  let entries: [Entry]
}

extension TermList {
  /// The list of industries, regions, trades or units.
  init(_ kind: ListKind, _ terms: [Term], basis: OrderBasis) {
    self.kind = kind
    var positions = [Int?](repeating: nil, count: terms.count)
    var entries: [Entry] = []
    for (index, term) in terms.enumerated() where !term.isEmpty {
      positions[index] = entries.count
      entries.append(
        Entry(
          title: term.name, slug: term.slug, people: term.people, studios: term.studios, alliances: term.alliances,
          basis: basis))
    }
    for (index, term) in terms.enumerated() {
      guard let position = positions[index] else { continue }
      // Whoever is in a region is in the region above it, so a parent always has a position.
      entries[position].parent = term.parent.flatMap { positions[$0] }
      entries[position].children = term.children.compactMap { positions[$0] }
    }
    self.entries = entries
  }

  /// The steps of the ladder that hold anybody.
  static func tiers(_ roll: Roll) -> TermList {
    TermList(
      kind: .tier,
      entries: roll.tierGroups.compactMap { group in
        guard let tier = group.tier else { return nil }
        return Entry(
          title: roll.settings.tiers[tier].name, slug: TierSlug.slug(of: roll.settings.tiers[tier], step: tier),
          people: group.people, studios: [], alliances: [], basis: group.basis)
      })
  }

  /// The years in which somebody of the wall was honored, the latest first.
  static func years(_ roll: Roll) -> TermList {
    var people = PositionsByYear()
    for position in roll.peopleByStrokes { people.add(position, roll.personAwards[position]) }
    var studios = PositionsByYear()
    for position in roll.studios.indices { studios.add(position, roll.studioAwards[position]) }
    var rolls = PositionsByYear()
    for (position, official) in roll.officialRolls.enumerated() { rolls.add(position, in: official.year) }
    let years = Set(people.years).union(studios.years).sorted(by: >)
    return TermList(
      kind: .year,
      entries: years.map { year in
        Entry(
          title: String(year), slug: String(year),
          people: people[year], studios: studios[year], alliances: [], rolls: rolls[year],
          basis: roll.strokeBasis)
      })
  }

  /// Positions in the roll, each once in a year.
  private struct PositionsByYear {
    /// By year.
    private var positions: [[Int]] = []

    /// Those that hold anything.
    var years: [Int] { positions.indices.filter { !positions[$0].isEmpty } }

    subscript(year: Int) -> [Int] { year < positions.count ? positions[year] : [] }

    /// Enters a holder in each year of an award.
    mutating func add(_ position: Int, _ awards: ArraySlice<AwardYears.Entry>) {
      for award in awards { if let year = award.year { add(position, in: year) } }
    }

    mutating func add(_ position: Int, in year: Int) {
      if year >= positions.count { positions += repeatElement([], count: year + 1 - positions.count) }
      if positions[year].last != position { positions[year].append(position) }
    }
  }
}
