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
  private struct Namings {
    var people: [Int?] = []
    var studios: [Int?] = []
    var alliances: [Int?] = []
    var achievements: [Int?] = []

    /// People come first, in the order of the wall.
    mutating func update(_ transform: (Int?) -> Int?) {
      for index in people.indices { people[index] = transform(people[index]) }
      for index in studios.indices { studios[index] = transform(studios[index]) }
      for index in alliances.indices { alliances[index] = transform(alliances[index]) }
      for index in achievements.indices { achievements[index] = transform(achievements[index]) }
    }
  }

  mutating func classify(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) {
    classify(
      in: &linker, under: .industry, listed: settings.industryNames, isClosed: true, into: &diagnostics
    ) { linker, position in
      Namings(
        people: linker.people.map { position($0.profile.industry) },
        studios: linker.studios.map { position($0.profile.industry) },
        alliances: linker.alliances.map { position($0.profile.industry) },
        achievements: linker.achievements.map { position($0.profile.industry) })
    } set: {
      $0.industry = $1
    }
    classify(
      in: &linker, under: .trade, listed: TermNames(settings.trades), isClosed: true, into: &diagnostics
    ) { linker, position in
      Namings(people: linker.people.map { position($0.profile.trade) })
    } set: {
      $0.trade = $1
    }
    classify(
      in: &linker, under: .unit, listed: settings.unitNames, isClosed: false, into: &diagnostics
    ) { linker, position in
      Namings(
        people: linker.people.map { position($0.profile.unit) },
        studios: linker.studios.map { position($0.profile.unit) },
        achievements: linker.achievements.map { position($0.profile.unit) })
    } set: {
      $0.unit = $1
    }
    classifyByRegion(&linker, into: &diagnostics)
    for kind in TermKind.allCases { reportSlugs(among: terms[kind] ?? [], into: &diagnostics) }
  }

  /// - Parameter find: Asks for the position of each record's term.
  private mutating func classify(
    in linker: inout Linker, under kind: TermKind, listed: TermNames, isClosed: Bool,
    into diagnostics: inout [Diagnostic], _ find: (Linker, (Located<String>?) -> Int?) -> Namings,
    set: (inout RecordTerms, Int) -> Void
  ) {
    var collector = TermCollector(kind, listed: listed, isClosed: isClosed)
    var found = find(linker) { name in
      guard let name else { return nil }
      return collector.position(of: name, into: &diagnostics)
    }
    var counts = [Int](repeating: 0, count: collector.terms.count)
    // Achievements have lists of their own.
    for holders in [found.people, found.studios, found.alliances] {
      for case let position? in holders { counts[position] += 1 }
    }
    let (ordered, positions) = collector.ordered(holding: counts)
    found.update { $0.map { positions[$0] } }
    terms[kind] = file(found, under: ordered, lineages: ordered.indices.map { [$0] }, in: &linker, set)
  }

  private mutating func classifyByRegion(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) {
    var collector = RegionCollector(listed: settings.regions)
    // Paths first, so that it does not depend on who is met first where a region named by itself belongs.
    let paths = regions(of: linker) { name in
      guard let name, RegionCollector.isPath(name.value) else { return nil }
      return collector.position(of: name, into: &diagnostics)
    }
    let names = regions(of: linker) { name in
      guard let name, !RegionCollector.isPath(name.value) else { return nil }
      return collector.position(of: name, into: &diagnostics)
    }
    func merged(_ paths: [Int?], _ names: [Int?]) -> [Int?] { zip(paths, names).map { $0 ?? $1 } }
    let found = Namings(
      people: merged(paths.people, names.people), studios: merged(paths.studios, names.studios),
      alliances: merged(paths.alliances, names.alliances))
    terms[.region] = file(
      found, under: collector.terms, lineages: collector.terms.indices.map(collector.lineage), in: &linker
    ) { $0.region = $1 }
  }

  private func regions(of linker: Linker, _ position: (Located<String>?) -> Int?) -> Namings {
    Namings(
      people: linker.people.map { position($0.profile.region) },
      studios: linker.studios.map { position($0.profile.region) },
      alliances: linker.alliances.map { position($0.profile.region) })
  }

  /// - Parameters:
  ///   - found: The position of each record's term.
  ///   - lineages: By position, the positions under which what falls under a term is listed.
  private func file(
    _ found: Namings, under terms: [Term], lineages: [[Int]], in linker: inout Linker,
    _ set: (inout RecordTerms, Int) -> Void
  ) -> [Term] {
    var terms = terms
    for person in linker.peopleByStrokes {
      guard let position = found.people[person] else { continue }
      set(&linker.people[person].terms, position)
      for term in lineages[position] { terms[term].people.append(person) }
    }
    for (studio, position) in found.studios.enumerated() {
      guard let position else { continue }
      set(&linker.studios[studio].terms, position)
      for term in lineages[position] { terms[term].studios.append(studio) }
    }
    for (alliance, position) in found.alliances.enumerated() {
      guard let position else { continue }
      set(&linker.alliances[alliance].terms, position)
      for term in lineages[position] { terms[term].alliances.append(alliance) }
    }
    for (achievement, position) in found.achievements.enumerated() {
      guard let position else { continue }
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
