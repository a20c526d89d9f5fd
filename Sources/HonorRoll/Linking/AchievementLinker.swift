import Diagnostics
import FrontMatter

/// Links achievements to the people and studios that made them, both ways, and to the alliances these belong to.
struct AchievementLinker {
  let settings: WallSettings
  let gate: ApprovalGate
  /// All achievements, sorted by file.
  let profiles: [Achievement]
  let unreadable: Set<String>
  /// The wall's kinds, then those that files name besides.
  private(set) var kinds: [AchievementKind] = []

  init(_ profiles: [Achievement], settings: WallSettings, gate: ApprovalGate, unreadable: Set<String>) {
    self.profiles = profiles
    self.settings = settings
    self.gate = gate
    self.unreadable = unreadable
  }

  /// - Parameter linker: Has linked people, studios and alliances already.
  mutating func link(_ linker: inout Linker, into diagnostics: inout [Diagnostic]) {
    var shown = makeAchievements()
    var isNamed = [Bool](repeating: true, count: shown.count)
    for position in shown.indices { isNamed[position] = name(&shown[position], &linker, into: &diagnostics) }
    if isNamed.contains(false) { shown = shown.indices.filter { isNamed[$0] }.map { shown[$0] } }
    DuplicateRecords.report(
      shown, RecordKind.achievement.title, common: \.profile.common, name: \.profile.name,
      details: { [$0.kind.map { kinds[$0].name } ?? "", $0.profile.year.map(String.init) ?? ""] }, into: &diagnostics)
    let order = order(of: shown)
    var positions = [Int?](repeating: nil, count: profiles.count)
    for (new, old) in order.enumerated() { positions[shown[old].file] = new }
    linker.achievements = order.map { shown[$0] }
    var resolver = TeamResolver(
      .achievement, profiles.map { ($0.common, $0.name) }, rollPositions: positions, unreadable: unreadable)
    linkStudios(&linker, &resolver, into: &diagnostics)
    linkPeople(&linker, &resolver, into: &diagnostics)
    linkAlliances(&linker)
  }

  /// Addresses of achievements that were taken back in public.
  var neutralAddresses: [NeutralAddress] {
    profiles.filter { visibility(of: $0) == .neutral }.flatMap { NeutralAddress.all(of: $0.common) }
  }

  private func visibility(of profile: Achievement) -> Visibility {
    gate.visibility(
      Visibility(profile.common, hasNothingLeft: false, includesDrafts: gate.includesDrafts), of: profile.common)
  }

  /// One for each profile that may be shown, in the order of their files.
  private mutating func makeAchievements() -> [AchievementDraft] {
    kinds = settings.achievementKinds.entries
    let shown = profiles.indices.filter { visibility(of: profiles[$0]) == .shown }
    let listed = shown.map { file in profiles[file].kind.flatMap { settings.achievementKinds.position(of: $0.value) } }
    var others: Set<String> = []
    for (file, position) in zip(shown, listed) where position == nil {
      if let kind = profiles[file].kind { others.insert(kind.value) }
    }
    let otherNames = others.sorted()
    let otherPositions = Dictionary(
      uniqueKeysWithValues: otherNames.enumerated().map { ($1, settings.achievementKinds.entries.count + $0) })
    kinds += otherNames.map { AchievementKind($0, group: nil) }
    let awardOrder = AwardOrder(catalogue: settings.catalogue)
    return zip(shown, listed).map { file, position in
      let profile = profiles[file]
      let kind = position ?? profile.kind.flatMap { otherPositions[$0.value] }
      let awards = awardOrder.inForce(profile.awards)
      let isPatent = kind.map { kinds[$0].isPatent } ?? false
      return AchievementDraft(
        file: file, profile: profile, kind: kind, level: profile.writtenLevel ?? awards.first?.level, awards: awards,
        isCounted: !isPatent || profile.patent?.state == .granted)
    }
  }

  /// Names the people of an achievement.
  ///
  /// - Returns: Whether it may be shown; where its own words name somebody who may not be named, that is reported.
  private func name(
    _ achievement: inout AchievementDraft, _ linker: inout Linker, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    let profile = achievement.profile
    var seen: Set<PersonReference> = []
    var hidden = HiddenNames()
    for written in profile.people {
      hidden.add(linker.personResolver.hidden(written))
      guard let reference = linker.personResolver.resolve(written, into: &diagnostics) else {
        achievement.contributorCount += 1
        continue
      }
      // Most are by one person.
      guard profile.people.count == 1 || seen.insert(reference).inserted else { continue }
      achievement.contributorCount += 1
      achievement.people.append(Contributor(reference: reference, place: achievement.contributorCount))
    }
    guard !hidden.isEmpty else { return true }
    var texts = [
      profile.name, profile.summary, profile.unit?.value, profile.benefit?.certifier, profile.patent?.number?.value,
    ]
    for award in profile.awards { texts += [award.title, award.session, award.document] }
    return hidden.accept(profile.common, texts, into: &diagnostics)
  }

  /// The latest first; within a year by `排序`, then by level, then by file.
  ///
  /// - Parameter achievements: In the order of their files.
  private func order(of achievements: [AchievementDraft]) -> [Int] {
    let keys = achievements.map { achievement in
      (
        -(achievement.profile.year ?? 0), achievement.profile.weight ?? .infinity,
        achievement.level?.order ?? HonorLevel.allCases.count
      )
    }
    return keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
  }

  private func linkStudios(
    _ linker: inout Linker, _ resolver: inout TeamResolver, into diagnostics: inout [Diagnostic]
  ) {
    for position in linker.achievements.indices {
      for written in linker.achievements[position].profile.studios {
        guard let studio = linker.studioResolver.resolve(written, into: &diagnostics),
          !linker.achievements[position].studios.contains(studio)
        else { continue }
        linker.achievements[position].studios.append(studio)
      }
    }
    for studio in linker.studios.indices {
      for written in linker.studios[studio].profile.achievements {
        guard let position = resolver.resolve(written, into: &diagnostics),
          !linker.achievements[position].studios.contains(studio)
        else { continue }
        linker.achievements[position].studios.append(studio)
      }
    }
    for position in linker.achievements.indices {
      for studio in linker.achievements[position].studios { linker.studios[studio].achievements.append(position) }
    }
  }

  /// Whoever names an achievement in their own profile comes after those on its certificate.
  private func linkPeople(
    _ linker: inout Linker, _ resolver: inout TeamResolver, into diagnostics: inout [Diagnostic]
  ) {
    for person in linker.people.indices {
      for written in linker.people[person].profile.achievements {
        guard let position = resolver.resolve(written, into: &diagnostics),
          !linker.achievements[position].people.contains(where: { $0.reference == .member(person) })
        else { continue }
        linker.achievements[position].contributorCount += 1
        linker.achievements[position].people.append(
          Contributor(reference: .member(person), place: linker.achievements[position].contributorCount))
      }
    }
    for position in linker.achievements.indices {
      for contributor in linker.achievements[position].people {
        if case .member(let person) = contributor.reference { linker.people[person].achievements.append(position) }
      }
    }
  }

  /// An alliance has the achievements of its studios and of its units, each once.
  private func linkAlliances(_ linker: inout Linker) {
    guard !linker.alliances.isEmpty else { return }
    var units = TextTable(capacity: linker.achievements.count)
    var byUnit: [[Int]] = []
    for position in linker.achievements.indices {
      guard let unit = linker.achievements[position].profile.unit?.value else { continue }
      let (isNew, number) = units.insert(settings.unitNames.canonical(unit))
      if isNew { byUnit.append([]) }
      byUnit[number].append(position)
    }
    // The last alliance, counted from 1, that each achievement was found for.
    var finders = [Int](repeating: 0, count: linker.achievements.count)
    for alliance in linker.alliances.indices {
      var found: [Int] = []
      func add(_ positions: [Int]) {
        for position in positions where finders[position] != alliance + 1 {
          finders[position] = alliance + 1
          found.append(position)
        }
      }
      for studio in linker.alliances[alliance].studios { add(linker.studios[studio].achievements) }
      var named = linker.alliances[alliance].profile.units.map(\.value)
      for case .text(let lead) in linker.alliances[alliance].leads { named.append(lead) }
      for unit in named {
        if let number = units.number(of: settings.unitNames.canonical(unit)) { add(byUnit[number]) }
      }
      found.sort()
      for position in found { linker.achievements[position].alliances.append(alliance) }
      linker.alliances[alliance].achievements = found
    }
  }
}
