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

  /// A record, and the term it names.
  private struct Naming {
    /// Positions in the roll.
    enum Holder {
      case person(Int)
      case studio(Int)
      case alliance(Int)
      case achievement(Int)
    }

    let holder: Holder
    let name: Located<String>
  }

  mutating func classify(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) {
    classify(
      namings(
        linker, person: { $0.industry }, studio: { $0.industry }, alliance: { $0.industry },
        achievement: { $0.industry }), in: &linker, under: .industry, { $0.industry = $1 },
      listed: settings.industryNames, isClosed: true, into: &diagnostics)
    classify(
      namings(linker, person: { $0.trade }), in: &linker, under: .trade, { $0.trade = $1 },
      listed: TermNames(settings.trades), isClosed: true, into: &diagnostics)
    classify(
      namings(linker, person: { $0.unit }, studio: { $0.unit }, achievement: { $0.unit }), in: &linker, under: .unit,
      { $0.unit = $1 },
      listed: settings.unitNames, isClosed: false, into: &diagnostics)
    classifyByRegion(
      namings(linker, person: { $0.region }, studio: { $0.region }, alliance: { $0.region }), in: &linker,
      into: &diagnostics)
    for kind in TermKind.allCases { reportSlugs(among: terms[kind] ?? [], into: &diagnostics) }
  }

  /// What records name, people first, in the order of the wall.
  private func namings(
    _ linker: Linker, person: (Craftsman) -> Located<String>?, studio: (Studio) -> Located<String>? = { _ in nil },
    alliance: (Alliance) -> Located<String>? = { _ in nil },
    achievement: (Achievement) -> Located<String>? = { _ in nil }
  ) -> [Naming] {
    var namings: [Naming] = []
    namings.reserveCapacity(linker.people.count + linker.studios.count)
    for index in linker.people.indices {
      if let name = person(linker.people[index].profile) { namings.append(Naming(holder: .person(index), name: name)) }
    }
    for index in linker.studios.indices {
      if let name = studio(linker.studios[index].profile) { namings.append(Naming(holder: .studio(index), name: name)) }
    }
    for index in linker.alliances.indices {
      if let name = alliance(linker.alliances[index].profile) {
        namings.append(Naming(holder: .alliance(index), name: name))
      }
    }
    for index in linker.achievements.indices {
      if let name = achievement(linker.achievements[index].profile) {
        namings.append(Naming(holder: .achievement(index), name: name))
      }
    }
    return namings
  }

  private mutating func classify(
    _ namings: [Naming], in linker: inout Linker, under kind: TermKind, _ set: (inout RecordTerms, Int) -> Void,
    listed: TermNames, isClosed: Bool, into diagnostics: inout [Diagnostic]
  ) {
    var collector = TermCollector(kind, listed: listed, isClosed: isClosed)
    let found = namings.map { collector.position(of: $0.name, into: &diagnostics) }
    var counts = [Int](repeating: 0, count: collector.terms.count)
    for (naming, position) in zip(namings, found) {
      // Achievements have lists of their own.
      if case .achievement = naming.holder { continue }
      if let position { counts[position] += 1 }
    }
    let (ordered, positions) = collector.ordered(holding: counts)
    terms[kind] = file(namings, found.map { $0.map { positions[$0] } }, under: ordered, set, in: &linker) { [$0] }
  }

  private mutating func classifyByRegion(
    _ namings: [Naming], in linker: inout Linker, into diagnostics: inout [Diagnostic]
  ) {
    var collector = RegionCollector(listed: settings.regions)
    var found = [Int?](repeating: nil, count: namings.count)
    // Paths first, so that it does not depend on who is met first where a region named by itself belongs.
    for isPath in [true, false] {
      for (index, naming) in namings.enumerated() where RegionCollector.isPath(naming.name.value) == isPath {
        found[index] = collector.position(of: naming.name, into: &diagnostics)
      }
    }
    terms[.region] = file(namings, found, under: collector.terms, { $0.region = $1 }, in: &linker, collector.lineage)
  }

  /// - Parameters:
  ///   - found: For each naming the position of its term.
  ///   - lineage: The positions under which what falls under a term is listed.
  private func file(
    _ namings: [Naming], _ found: [Int?], under terms: [Term], _ set: (inout RecordTerms, Int) -> Void,
    in linker: inout Linker, _ lineage: (Int) -> [Int]
  ) -> [Term] {
    var terms = terms
    for (naming, position) in zip(namings, found) {
      guard let position else { continue }
      switch naming.holder {
      case .person(let index):
        set(&linker.people[index].terms, position)
        for term in lineage(position) { terms[term].people.append(index) }
      case .studio(let index):
        set(&linker.studios[index].terms, position)
        for term in lineage(position) { terms[term].studios.append(index) }
      case .alliance(let index):
        set(&linker.alliances[index].terms, position)
        for term in lineage(position) { terms[term].alliances.append(index) }
      case .achievement(let index):
        set(&linker.achievements[index].terms, position)
        for term in lineage(position) { terms[term].achievements.append(index) }
      }
    }
    let ranks = linker.people.map(\.strokeRank)
    for index in terms.indices { terms[index].people.sort { ranks[$0] < ranks[$1] } }
    return terms
  }

  /// Two terms of one kind with one slug would share a page. Empty ones have none.
  private func reportSlugs(among terms: [Term], into diagnostics: inout [Diagnostic]) {
    var owners: [String: Term] = [:]
    for term in terms where !term.isEmpty || !term.achievements.isEmpty {
      if term.slug.isEmpty {
        diagnostics.append(.termWithoutSlug(Located(term.name, at: term.place)))
      } else if ReservedName.isReserved(term.slug), Slug(stem: term.name).text == term.slug {
        // One that the wall wrote was reported there.
        diagnostics.append(.termWithReservedSlug(term))
      } else if let owner = owners.updateValue(term, forKey: term.slug) {
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
}
