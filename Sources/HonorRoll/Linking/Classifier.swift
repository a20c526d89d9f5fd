import Diagnostics
import FrontMatter
import HanText

/// Files people, studios, alliances and achievements under industries, regions, trades and units.
struct Classifier {
  private(set) var terms: [TermKind: [Term]] = [:]
  private let settings: WallSettings

  init(settings: WallSettings) {
    self.settings = settings
  }

  /// For each record of the roll the position of the term it names.
  private struct Positions {
    var people: [Int?] = []
    var studios: [Int?] = []
    var alliances: [Int?] = []
    var achievements: [Int?] = []
  }

  mutating func classify(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) {
    var industries = TermCollector(.industry, listed: settings.industryNames, isClosed: true)
    file(
      Positions(
        people: linker.people.map { industries.position(of: $0.profile.industry, into: &diagnostics) },
        studios: linker.studios.map { industries.position(of: $0.profile.industry, into: &diagnostics) },
        alliances: linker.alliances.map { industries.position(of: $0.profile.industry, into: &diagnostics) },
        achievements: linker.achievements.map { industries.position(of: $0.profile.industry, into: &diagnostics) }),
      under: industries, in: &linker, as: .industry
    ) { $0.industry = $1 }
    var trades = TermCollector(.trade, listed: TermNames(settings.trades), isClosed: true)
    file(
      Positions(people: linker.people.map { trades.position(of: $0.profile.trade, into: &diagnostics) }),
      under: trades, in: &linker, as: .trade
    ) { $0.trade = $1 }
    var units = TermCollector(.unit, listed: settings.unitNames, isClosed: false)
    file(
      Positions(
        people: linker.people.map { units.position(of: $0.profile.unit, into: &diagnostics) },
        studios: linker.studios.map { units.position(of: $0.profile.unit, into: &diagnostics) },
        achievements: linker.achievements.map { units.position(of: $0.profile.unit, into: &diagnostics) }),
      under: units, in: &linker, as: .unit
    ) { $0.unit = $1 }
    classifyByRegion(&linker, into: &diagnostics)
    for kind in TermKind.allCases { reportSlugs(among: terms[kind] ?? [], into: &diagnostics) }
  }

  private mutating func file(
    _ found: Positions, under collector: TermCollector, in linker: inout Linker, as kind: TermKind,
    _ set: (inout RecordTerms, Int) -> Void
  ) {
    var counts = [Int](repeating: 0, count: collector.terms.count)
    // Achievements have lists of their own.
    for holders in [found.people, found.studios, found.alliances] {
      for case let position? in holders { counts[position] += 1 }
    }
    let (ordered, order) = collector.ordered(holding: counts)
    terms[kind] = file(found, order: order, under: ordered, lineages: ordered.indices.map { [$0] }, in: &linker, set)
  }

  private mutating func classifyByRegion(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) {
    var collector = RegionCollector(listed: settings.regions)
    var found = Positions(
      people: [Int?](repeating: nil, count: linker.people.count),
      studios: [Int?](repeating: nil, count: linker.studios.count),
      alliances: [Int?](repeating: nil, count: linker.alliances.count))
    // Paths first, so that it does not depend on who is met first where a region named by itself belongs.
    for takesPaths in [true, false] {
      func place(_ name: Located<String>?, at position: inout Int?) {
        guard let name, RegionCollector.isPath(name.value) == takesPaths else { return }
        position = collector.position(of: name, into: &diagnostics)
      }
      for index in found.people.indices { place(linker.people[index].profile.region, at: &found.people[index]) }
      for index in found.studios.indices { place(linker.studios[index].profile.region, at: &found.studios[index]) }
      for index in found.alliances.indices { place(linker.alliances[index].profile.region, at: &found.alliances[index]) }
    }
    terms[.region] = file(
      found, order: Array(collector.terms.indices), under: collector.terms,
      lineages: collector.terms.indices.map(collector.lineage), in: &linker
    ) { $0.region = $1 }
  }

  /// - Parameters:
  ///   - found: The position of each record's term, as they were collected.
  ///   - order: From such a position to one in `terms`.
  ///   - lineages: By position, the positions under which what falls under a term is listed.
  private func file(
    _ found: Positions, order: [Int], under terms: [Term], lineages: [[Int]], in linker: inout Linker,
    _ set: (inout RecordTerms, Int) -> Void
  ) -> [Term] {
    var terms = terms
    for person in linker.peopleByStrokes {
      guard let position = found.people[person].map({ order[$0] }) else { continue }
      set(&linker.people[person].terms, position)
      for term in lineages[position] { terms[term].people.append(person) }
    }
    for (studio, position) in found.studios.enumerated() {
      guard let position = position.map({ order[$0] }) else { continue }
      set(&linker.studios[studio].terms, position)
      for term in lineages[position] { terms[term].studios.append(studio) }
    }
    for (alliance, position) in found.alliances.enumerated() {
      guard let position = position.map({ order[$0] }) else { continue }
      set(&linker.alliances[alliance].terms, position)
      for term in lineages[position] { terms[term].alliances.append(alliance) }
    }
    for (achievement, position) in found.achievements.enumerated() {
      guard let position = position.map({ order[$0] }) else { continue }
      set(&linker.achievements[achievement].terms, position)
      for term in lineages[position] { terms[term].achievements.append(achievement) }
    }
    return terms
  }

  /// Two terms of one kind with one slug would share a page. Empty ones have none.
  private func reportSlugs(among terms: [Term], into diagnostics: inout [Diagnostic]) {
    var slugs = TextTable(capacity: terms.count)
    // The last term with a slug, by the slug's number.
    var owners: [Int] = []
    for (position, term) in terms.enumerated() where !term.isEmpty || !term.achievements.isEmpty {
      if term.slug.isEmpty {
        diagnostics.append(.termWithoutSlug(Located(term.name, at: term.place)))
        continue
      }
      if ReservedName.isReserved(term.slug), Slug(stem: term.name).text == term.slug {
        // One that the wall wrote was reported there.
        diagnostics.append(.termWithReservedSlug(term))
        continue
      }
      let (isNew, slug) = slugs.insert(term.slug)
      guard !isNew else {
        owners.append(position)
        continue
      }
      let owner = terms[owners[slug]]
      owners[slug] = position
      diagnostics.append(
        Diagnostic(
          .addressCollision, at: term.place,
          .init(
            "“\(term.name)”和“\(owner.name)”的网址都是 \(term.slug)",
            "“\(term.name)” and “\(owner.name)” have the same address, \(term.slug)"),
          hint: .init("请在 wall.yml 里给其中一个写“网址”", "List one of them in wall.yml with a “网址”")))
    }
  }
}
