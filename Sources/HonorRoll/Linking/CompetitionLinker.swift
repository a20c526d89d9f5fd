import Diagnostics
import FrontMatter

/// Links competitions to the people and studios that won in them, both ways, and to the alliances of these studios.
struct CompetitionLinker {
  let settings: WallSettings
  let gate: ApprovalGate
  /// All competitions, sorted by file.
  let profiles: [Competition]
  private let trades: TermNames

  init(_ profiles: [Competition], settings: WallSettings, gate: ApprovalGate) {
    self.profiles = profiles
    self.settings = settings
    self.gate = gate
    trades = settings.tradeNames
  }

  /// - Parameter linker: Has linked people, studios and alliances already.
  /// - Returns: The latest first; within a year by date, `排序`, level and file.
  func competitions(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) -> [RollCompetition] {
    let shown = profiles.filter { visibility(of: $0) == .shown }
    DuplicateRecords.report(
      .competition, shown, common: \.common, name: \.name, details: { [$0.date?.iso ?? ""] },
      into: &diagnostics)
    let competitions = shown.compactMap { linked($0, &linker, into: &diagnostics) }.sorted(by: precedes)
    for (position, competition) in competitions.enumerated() {
      var people: Set<Int> = []
      var studios: Set<Int> = []
      for result in competition.results { studios.formUnion(result.studios) }
      for reference in competition.results.flatMap(\.people) + competition.certificates.flatMap(\.people) {
        if case .member(let person) = reference { people.insert(person) }
      }
      for person in people { linker.people[person].competitions.append(position) }
      for studio in studios { linker.studios[studio].competitions.append(position) }
    }
    for alliance in linker.alliances.indices {
      let own = Set(linker.alliances[alliance].studios.flatMap { linker.studios[$0].competitions })
      linker.alliances[alliance].competitions = own.sorted()
    }
    return competitions
  }

  /// Addresses of competitions that were taken back in public.
  var neutralAddresses: [NeutralAddress] {
    profiles.filter { visibility(of: $0) == .neutral }.flatMap { NeutralAddress.all(of: $0.common) }
  }

  private func visibility(of profile: Competition) -> Visibility {
    gate.visibility(
      Visibility(profile.common, hasNothingLeft: false, includesDrafts: gate.includesDrafts), of: profile.common)
  }

  private func linked(
    _ profile: Competition, _ linker: inout Linker, into diagnostics: inout [Diagnostic]
  ) -> RollCompetition? {
    var hidden = HiddenNames()
    var results: [RollCompetition.Result] = []
    for written in profile.results {
      let named = resolve(written.people, &linker, &hidden, into: &diagnostics)
      let people = named.map(\.person)
      let studios = written.studios.compactMap { linker.studioResolver.resolve($0, into: &diagnostics) }
      // A line of somebody who may not be named is nobody else's.
      if people.isEmpty, !written.people.isEmpty { continue }
      results.append(
        RollCompetition.Result(
          rank: written.rank?.value, trade: written.trade.map { trades.canonical($0.value) },
          division: written.division?.value, people: people, places: named.map(\.place),
          contestantCount: written.people.count,
          unit: written.unit.map { settings.unitNames.canonical($0.value) }, studios: unique(studios)))
    }
    let certificates = profile.certificates.compactMap { written -> RollCompetition.Certificate? in
      let people = resolve(written.people, &linker, &hidden, into: &diagnostics).map(\.person)
      guard !people.isEmpty else { return nil }
      return RollCompetition.Certificate(title: written.title, issuer: written.issuer, people: people)
    }
    let texts =
      [profile.name, profile.summary] + profile.organizers.map(Optional.some)
      + profile.results.map(\.unit?.value) + profile.certificates.flatMap { [$0.title, $0.issuer] }
    guard hidden.accept(profile.common, texts, into: &diagnostics) else { return nil }
    var named: [String] = []
    for trade in profile.trades.map({ trades.canonical($0.value) }) + results.compactMap(\.trade)
    where !named.contains(trade) { named.append(trade) }
    return RollCompetition(
      profile: profile, trades: named, results: ordered(results, trades: named), certificates: certificates)
  }

  private func resolve(
    _ written: [Located<String>], _ linker: inout Linker, _ hidden: inout HiddenNames,
    into diagnostics: inout [Diagnostic]
  ) -> [(person: PersonReference, place: Int)] {
    var people: [(person: PersonReference, place: Int)] = []
    for (index, name) in written.enumerated() {
      hidden.add(linker.personResolver.hidden(name))
      guard let person = linker.personResolver.resolve(name, into: &diagnostics),
        !people.contains(where: { $0.person == person })
      else {
        continue
      }
      people.append((person, index + 1))
    }
    return people
  }

  private func unique(_ positions: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return positions.filter { seen.insert($0).inserted }
  }

  private func ordered(_ results: [RollCompetition.Result], trades: [String]) -> [RollCompetition.Result] {
    let places = Dictionary(uniqueKeysWithValues: trades.enumerated().map { ($1, $0) })
    let keys = results.map { result in
      (
        result.trade.flatMap { places[$0] } ?? trades.count,
        settings.competitionDivisions.rank(of: result.division), settings.competitionRanks.rank(of: result.rank)
      )
    }
    return results.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { results[$0] }
  }

  private func precedes(_ left: RollCompetition, _ right: RollCompetition) -> Bool {
    let (a, b) = (left.profile, right.profile)
    if a.date != b.date {
      guard let first = a.date, let second = b.date else { return a.date != nil }
      return first > second
    }
    let (early, late) = (a.weight ?? .infinity, b.weight ?? .infinity)
    if early != late { return early < late }
    let levels = settings.competitionLevels
    let (upper, lower) = (levels.rank(of: a.level?.value), levels.rank(of: b.level?.value))
    return upper == lower ? a.common.file.utf8.lexicographicallyPrecedes(b.common.file.utf8) : upper < lower
  }
}
