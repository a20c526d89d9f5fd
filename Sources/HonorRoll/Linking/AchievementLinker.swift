import Diagnostics
import FrontMatter

/// Links achievements to the people and studios that made them, both ways, and to the alliances these belong to.
///
/// There are more of them than of anything else on a wall of achievements: what links them stands in tables of plain
/// numbers until the roll takes each list of them once.
struct AchievementLinker {
  let settings: WallSettings
  let gate: ApprovalGate
  /// All achievements, sorted by file.
  let profiles: [Achievement]
  let unreadable: Set<String>
  /// The wall's kinds, then those that files name besides.
  private(set) var kinds: [AchievementKind] = []
  /// Those that are shown, in the order of the roll.
  private(set) var drafts: [AchievementDraft] = []
  /// Addresses of achievements that were taken back in public.
  private(set) var neutralAddresses: [NeutralAddress] = []
  /// By the numbers of the drafts.
  private(set) var people = ListTable<Contributor>()
  private(set) var studios = ListTable<Int>()
  /// By position among the drafts.
  var alliances = ListTable<Int>()

  init(_ profiles: [Achievement], settings: WallSettings, gate: ApprovalGate, unreadable: Set<String>) {
    self.profiles = profiles
    self.settings = settings
    self.gate = gate
    self.unreadable = unreadable
  }

  /// - Parameter linker: Has linked people, studios and alliances already.
  mutating func link(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) {
    let byFile = makeDrafts(&linker, into: &diagnostics)
    DuplicateRecords.report(
      .achievement, byFile, common: { profiles[$0.file].common }, name: { profiles[$0.file].name },
      details: { [$0.kind.map { kinds[$0].name } ?? "", profiles[$0.file].year.map(String.init) ?? ""] },
      into: &diagnostics)
    drafts = order(of: byFile).map { byFile[$0] }
    if !linker.peopleNamingAchievements.isEmpty || !linker.studiosNamingAchievements.isEmpty {
      linkWhoNames(&linker, into: &diagnostics)
    }
    tellPeople(&linker)
    tellStudios(&linker)
  }

  /// The roll's achievements.
  ///
  /// - Parameter terms: Of each.
  func achievements(under terms: [RecordTerms]) -> [RollAchievement] {
    drafts.indices.map { position in
      let draft = drafts[position]
      return RollAchievement(
        draft, profile: profiles[draft.file], people: Array(people[draft.number]),
        studios: Array(studios[draft.number]), alliances: alliances.isEmpty ? [] : Array(alliances[position]),
        terms: terms[position])
    }
  }

  /// One for each profile that is shown, in the order of their files, which is the order they are in memory.
  private mutating func makeDrafts(
    _ linker: inout Linker, into diagnostics: inout [Diagnostic]
  ) -> [AchievementDraft] {
    let awardOrder = AwardOrder(catalogue: settings.catalogue)
    let listed = settings.achievementKinds
    let arePatents = listed.entries.map(\.isPatent)
    // Kinds that files name besides, as they come.
    var others = TextTable()
    var drafts: [AchievementDraft] = []
    drafts.reserveCapacity(profiles.count)
    people.reserveCapacity(lists: profiles.count, elements: profiles.count * 2)
    studios.reserveCapacity(lists: profiles.count, elements: profiles.count)
    for file in profiles.indices {
      let profile = profiles[file]
      switch visibility(of: profile) {
      case .shown: break
      case .neutral:
        neutralAddresses += NeutralAddress.all(of: profile.common)
        continue
      case .unpublished, .hidden: continue
      }
      let kind = profile.kind.map { kind in
        listed.position(of: kind.value) ?? listed.entries.count + others.insert(kind.value).number
      }
      guard let count = name(profile, &linker, into: &diagnostics) else { continue }
      linkStudios(of: profile, &linker, into: &diagnostics)
      let awards = awardOrder.inForce(profile.awards)
      let isPatent = kind.map { $0 < arePatents.count && arePatents[$0] } ?? false
      drafts.append(
        AchievementDraft(
          file: file, number: drafts.count,
          listedTerms: ListedTerms(
            industry: profile.industry?.value, trade: nil, unit: profile.unit?.value, settings: settings),
          kind: kind, level: profile.writtenLevel ?? awards.first?.level,
          awards: awards, isCounted: !isPatent || profile.patent?.state == .granted, contributorCount: count))
    }
    kinds = listed.entries
    guard others.count > 0 else { return drafts }
    let order = others.texts.indices.sorted { others.texts[$0] < others.texts[$1] }
    var positions = [Int](repeating: 0, count: others.count)
    for (place, number) in order.enumerated() { positions[number] = listed.entries.count + place }
    kinds += order.map { AchievementKind(others.texts[$0], group: nil) }
    for index in drafts.indices {
      if let kind = drafts[index].kind, kind >= listed.entries.count {
        drafts[index].kind = positions[kind - listed.entries.count]
      }
    }
    return drafts
  }

  private func visibility(of profile: Achievement) -> Visibility {
    gate.visibility(
      Visibility(profile.common, hasNothingLeft: false, includesDrafts: gate.includesDrafts), of: profile.common)
  }

  /// Names the people of an achievement, as the next of the lists.
  ///
  /// - Returns: How many there are on its certificate, shown or not; `nil` where it may not be shown, because its own
  ///   words name somebody who may not be named, which is reported.
  private mutating func name(
    _ profile: Achievement, _ linker: inout Linker, into diagnostics: inout [Diagnostic]
  ) -> Int? {
    let written = profile.people
    var count = 0
    var hidden = HiddenNames()
    linker.seen.beginList()
    for index in written.indices {
      if linker.personResolver.hidesAnybody { hidden.add(linker.personResolver.hidden(written[index])) }
      guard let reference = linker.personResolver.resolve(written[index], into: &diagnostics) else {
        count += 1
        continue
      }
      // Most are by one person.
      guard written.count == 1 || linker.seen.insert(reference) else { continue }
      count += 1
      people.append(Contributor(reference: reference, place: count))
    }
    guard hidden.isEmpty || accept(hidden, profile, into: &diagnostics) else {
      people.dropList()
      return nil
    }
    people.endList()
    return count
  }

  private func accept(_ hidden: HiddenNames, _ profile: Achievement, into diagnostics: inout [Diagnostic]) -> Bool {
    var texts = [
      profile.name, profile.summary, profile.unit?.value, profile.benefit?.certifier, profile.patent?.number?.value,
    ]
    for award in profile.awards { texts += [award.title, award.session, award.document] }
    return hidden.accept(profile.common, texts, into: &diagnostics)
  }

  /// Links an achievement to the studios it names, as the next of the lists.
  private mutating func linkStudios(
    of profile: Achievement, _ linker: inout Linker, into diagnostics: inout [Diagnostic]
  ) {
    let written = profile.studios
    for index in written.indices {
      if let studio = linker.studioResolver.resolve(written[index], into: &diagnostics),
        !studios.current.contains(studio)
      {
        studios.append(studio)
      }
    }
    studios.endList()
  }

  /// The latest first; within a year by `排序`, then by level, then by file.
  ///
  /// - Parameter drafts: In the order of their files.
  private func order(of drafts: [AchievementDraft]) -> [Int] {
    var keys = drafts.indices.map { number in
      let profile = profiles[drafts[number].file]
      return OrderKey(
        year: profile.year ?? 0, weight: profile.weight ?? .infinity,
        level: drafts[number].level?.order ?? HonorLevel.allCases.count, number: number)
    }
    keys.sort { $0.precedes($1) }
    return keys.map(\.number)
  }

  private struct OrderKey {
    let year: Int
    let weight: Double
    let level: Int
    /// By file.
    let number: Int

    func precedes(_ other: OrderKey) -> Bool {
      if year != other.year { return year > other.year }
      if weight != other.weight { return weight < other.weight }
      return level == other.level ? number < other.number : level < other.level
    }
  }

  /// Links achievements that studios and people name in their own profiles. People come after those on the certificate.
  private mutating func linkWhoNames(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) {
    var positions = [Int?](repeating: nil, count: profiles.count)
    for (position, draft) in drafts.enumerated() { positions[draft.file] = position }
    var resolver = TeamResolver(
      .achievement, profiles.map { ($0.common, $0.name) }, rollPositions: positions, unreadable: unreadable)
    var addedStudios: [(list: Int, element: Int)] = []
    for studio in linker.studiosNamingAchievements {
      let first = addedStudios.count
      for written in linker.studios[studio].profile.achievements {
        guard let position = resolver.resolve(written, into: &diagnostics) else { continue }
        let list = drafts[position].number
        guard !studios[list].contains(studio), !addedStudios[first...].contains(where: { $0.list == list }) else {
          continue
        }
        addedStudios.append((list, studio))
      }
    }
    studios.add(addedStudios)
    var addedPeople: [(list: Int, element: Contributor)] = []
    for person in linker.peopleNamingAchievements {
      let first = addedPeople.count
      let reference = PersonReference.member(person)
      for written in linker.people[person].profile.achievements {
        guard let position = resolver.resolve(written, into: &diagnostics) else { continue }
        let list = drafts[position].number
        guard !people[list].contains(where: { $0.reference == reference }),
          !addedPeople[first...].contains(where: { $0.list == list })
        else { continue }
        drafts[position].contributorCount += 1
        addedPeople.append((list, Contributor(reference: reference, place: drafts[position].contributorCount)))
      }
    }
    people.add(addedPeople)
  }
}
