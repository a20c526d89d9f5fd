import Diagnostics
import FrontMatter

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
      namings(linker, person: \.industry, studio: \.industry, alliance: \.industry, achievement: \.industry),
      in: &linker, under: .industry, \.industry, listed: settings.industryNames, isClosed: true, into: &diagnostics)
    classify(
      namings(linker, person: \.trade), in: &linker, under: .trade, \.trade, listed: TermNames(settings.trades),
      isClosed: true, into: &diagnostics)
    classify(
      namings(linker, person: \.unit, studio: \.unit, achievement: \.unit), in: &linker, under: .unit, \.unit,
      listed: settings.unitNames, isClosed: false, into: &diagnostics)
    classifyByRegion(
      namings(linker, person: \.region, studio: \.region, alliance: \.region), in: &linker, into: &diagnostics)
    for kind in TermKind.allCases { reportCollisions(among: terms[kind] ?? [], into: &diagnostics) }
  }

  /// What records name, people first, in the order of the wall.
  private func namings(
    _ linker: Linker, person: KeyPath<Craftsman, Located<String>?>, studio: KeyPath<Studio, Located<String>?>? = nil,
    alliance: KeyPath<Alliance, Located<String>?>? = nil, achievement: KeyPath<Achievement, Located<String>?>? = nil
  ) -> [Naming] {
    var namings: [Naming] = []
    namings.reserveCapacity(linker.people.count)
    for (index, holder) in linker.people.enumerated() {
      if let name = holder.profile[keyPath: person] { namings.append(Naming(holder: .person(index), name: name)) }
    }
    if let studio {
      for (index, holder) in linker.studios.enumerated() {
        if let name = holder.profile[keyPath: studio] { namings.append(Naming(holder: .studio(index), name: name)) }
      }
    }
    if let alliance {
      for (index, holder) in linker.alliances.enumerated() {
        if let name = holder.profile[keyPath: alliance] { namings.append(Naming(holder: .alliance(index), name: name)) }
      }
    }
    if let achievement {
      for (index, holder) in linker.achievements.enumerated() {
        if let name = holder.profile[keyPath: achievement] {
          namings.append(Naming(holder: .achievement(index), name: name))
        }
      }
    }
    return namings
  }

  private mutating func classify(
    _ namings: [Naming], in linker: inout Linker, under kind: TermKind, _ slot: WritableKeyPath<RecordTerms, Int?>,
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
    terms[kind] = file(namings, found.map { $0.map { positions[$0] } }, under: ordered, slot, in: &linker) { [$0] }
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
    terms[.region] = file(namings, found, under: collector.terms, \.region, in: &linker, collector.lineage)
  }

  /// - Parameters:
  ///   - found: For each naming the position of its term.
  ///   - lineage: The positions under which what falls under a term is listed.
  private func file(
    _ namings: [Naming], _ found: [Int?], under terms: [Term], _ slot: WritableKeyPath<RecordTerms, Int?>,
    in linker: inout Linker, _ lineage: (Int) -> [Int]
  ) -> [Term] {
    var terms = terms
    for (naming, position) in zip(namings, found) {
      guard let position else { continue }
      switch naming.holder {
      case .person(let index):
        linker.people[index].terms[keyPath: slot] = position
        for term in lineage(position) { terms[term].people.append(index) }
      case .studio(let index):
        linker.studios[index].terms[keyPath: slot] = position
        for term in lineage(position) { terms[term].studios.append(index) }
      case .alliance(let index):
        linker.alliances[index].terms[keyPath: slot] = position
        for term in lineage(position) { terms[term].alliances.append(index) }
      case .achievement(let index):
        linker.achievements[index].terms[keyPath: slot] = position
        for term in lineage(position) { terms[term].achievements.append(index) }
      }
    }
    let ranks = linker.people.map(\.strokeRank)
    for index in terms.indices { terms[index].people.sort { ranks[$0] < ranks[$1] } }
    return terms
  }

  /// Two terms of one kind with one slug would share a page. Empty ones have none.
  private func reportCollisions(among terms: [Term], into diagnostics: inout [Diagnostic]) {
    var owners: [String: Term] = [:]
    for term in terms where !term.isEmpty || !term.achievements.isEmpty {
      if term.slug.isEmpty {
        diagnostics.append(.termWithoutSlug(Located(term.name, at: term.place)))
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
