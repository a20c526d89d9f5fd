import Diagnostics
import FrontMatter
import HanText

/// Files people, studios, alliances and achievements under industries, regions, trades and units.
struct Classifier {
  private(set) var terms: [TermKind: [Term]] = [:]
  /// Of each achievement, by position in the roll.
  private(set) var achievementTerms: [RecordTerms] = []
  private let settings: WallSettings

  init(settings: WallSettings) {
    self.settings = settings
  }

  /// - Parameters:
  ///   - linker: Has linked people, studios and alliances.
  ///   - achievementLinker: Has linked the achievements.
  mutating func classify(
    _ linker: inout Linker, _ achievementLinker: AchievementLinker, into diagnostics: inout [Diagnostic]
  ) {
    var gatherer = TermGatherer(settings: settings)
    var namings = gatherer.gather(linker, achievementLinker, into: &diagnostics)
    let industries = gatherer.industries.ordered(
      holding: namings.counts(gatherer.industries.terms.count) { $0.industry })
    let trades = gatherer.trades.ordered(holding: namings.counts(gatherer.trades.terms.count) { $0.trade })
    let units = gatherer.units.ordered(holding: namings.counts(gatherer.units.terms.count) { $0.unit })
    namings.update { terms in
      terms.industry = terms.industry.map { industries.positions[$0] }
      terms.trade = terms.trade.map { trades.positions[$0] }
      terms.unit = terms.unit.map { units.positions[$0] }
    }
    var filing = TermFiling(
      industries: industries.terms, trades: trades.terms, units: units.terms, regions: gatherer.regions)
    file(namings, in: &filing, &linker)
    achievementTerms = namings.achievements
    terms = [
      .industry: filing.industries, .region: filing.regions, .trade: filing.trades, .unit: filing.units,
    ]
    for kind in TermKind.allCases { reportSlugs(among: terms[kind] ?? [], into: &diagnostics) }
  }

  private func file(_ namings: TermGatherer.Namings, in filing: inout TermFiling, _ linker: inout Linker) {
    for person in linker.peopleByStrokes { filing.update(namings.people[person]) { $0.people.append(person) } }
    for (studio, terms) in namings.studios.enumerated() { filing.update(terms) { $0.studios.append(studio) } }
    for (alliance, terms) in namings.alliances.enumerated() { filing.update(terms) { $0.alliances.append(alliance) } }
    for (achievement, terms) in namings.achievements.enumerated() {
      filing.update(terms) { $0.achievements.append(achievement) }
    }
    for index in linker.people.indices { linker.people[index].terms = namings.people[index] }
    for index in linker.studios.indices { linker.studios[index].terms = namings.studios[index] }
    for index in linker.alliances.indices { linker.alliances[index].terms = namings.alliances[index] }
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
