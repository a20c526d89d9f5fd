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
    var made = makeAchievements()
    var shown: [(file: Int, achievement: AchievementDraft)] = []
    for position in made.indices {
      guard let achievement = made[position] else { continue }
      made[position] = named(achievement, &linker, into: &diagnostics)
      if let named = made[position] { shown.append((position, named)) }
    }
    shown.sort { precedes($0.achievement, $1.achievement) }
    var positions = [Int?](repeating: nil, count: profiles.count)
    for (new, old) in shown.enumerated() { positions[old.file] = new }
    linker.achievements = shown.map(\.achievement)
    DuplicateRecords.report(
      made.compactMap { $0.map(identity) }, RecordKind.achievement.title, into: &diagnostics)
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

  /// One for each profile that may be shown.
  private mutating func makeAchievements() -> [AchievementDraft?] {
    kinds = settings.achievementKinds.entries
    let shown = profiles.filter { visibility(of: $0) == .shown }
    let others = Set(shown.compactMap(\.kind?.value).filter { settings.achievementKinds.position(of: $0) == nil })
    kinds += others.sorted().map { AchievementKind($0, group: nil) }
    let otherPositions = Dictionary(
      uniqueKeysWithValues: others.sorted().enumerated().map { ($1, settings.achievementKinds.entries.count + $0) })
    let awardOrder = AwardOrder(catalogue: settings.catalogue)
    return profiles.map { profile in
      guard visibility(of: profile) == .shown else { return nil }
      let kind = profile.kind.flatMap {
        settings.achievementKinds.position(of: $0.value) ?? otherPositions[$0.value]
      }
      let awards = awardOrder.inForce(profile.awards)
      let isPatent = kind.map { kinds[$0].isPatent } ?? false
      return AchievementDraft(
        profile: profile, kind: kind, level: profile.writtenLevel ?? awards.first?.level, awards: awards,
        isCounted: !isPatent || profile.patent?.state == .granted)
    }
  }

  /// The achievement with its people; `nil` where its own words name somebody who may not be named (reported).
  private func named(
    _ achievement: AchievementDraft, _ linker: inout Linker, into diagnostics: inout [Diagnostic]
  ) -> AchievementDraft? {
    var achievement = achievement
    var seen: Set<PersonReference> = []
    var hidden = HiddenNames()
    for written in achievement.profile.people {
      hidden.add(linker.personResolver.hidden(written))
      guard let reference = linker.personResolver.resolve(written, into: &diagnostics) else {
        achievement.contributorCount += 1
        continue
      }
      guard seen.insert(reference).inserted else { continue }
      achievement.contributorCount += 1
      achievement.people.append(Contributor(reference: reference, place: achievement.contributorCount))
    }
    let profile = achievement.profile
    var texts = [
      profile.name, profile.summary, profile.unit?.value, profile.benefit?.certifier, profile.patent?.number?.value,
    ]
    for award in profile.awards { texts += [award.title, award.session, award.document] }
    return hidden.accept(profile.common, texts, into: &diagnostics) ? achievement : nil
  }

  private func identity(of achievement: AchievementDraft) -> (common: RecordCommon, identity: [String]) {
    let profile = achievement.profile
    return (
      profile.common,
      [profile.name, achievement.kind.map { kinds[$0].name } ?? "", profile.year.map(String.init) ?? ""]
    )
  }

  /// The latest first; within a year by `排序`, then by level, then by file.
  private func precedes(_ left: AchievementDraft, _ right: AchievementDraft) -> Bool {
    let (a, b) = (left.profile, right.profile)
    if a.year != b.year { return a.year ?? 0 > b.year ?? 0 }
    let (first, second) = (a.weight ?? .infinity, b.weight ?? .infinity)
    if first != second { return first < second }
    let levels = HonorLevel.allCases.count
    let (upper, lower) = (left.level?.order ?? levels, right.level?.order ?? levels)
    return upper == lower ? a.common.file.utf8.lexicographicallyPrecedes(b.common.file.utf8) : upper < lower
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
    for (position, achievement) in linker.achievements.enumerated() {
      for studio in achievement.studios { linker.studios[studio].achievements.append(position) }
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
    for (position, achievement) in linker.achievements.enumerated() {
      for case .member(let person) in achievement.people.map(\.reference) {
        linker.people[person].achievements.append(position)
      }
    }
  }

  /// An alliance has the achievements of its studios and of its units, each once.
  private func linkAlliances(_ linker: inout Linker) {
    var byUnit: [String: [Int]] = [:]
    for (position, achievement) in linker.achievements.enumerated() {
      guard let unit = achievement.profile.unit?.value else { continue }
      byUnit[settings.unitNames.canonical(unit), default: []].append(position)
    }
    for alliance in linker.alliances.indices {
      var found: Set<Int> = []
      for studio in linker.alliances[alliance].studios { found.formUnion(linker.studios[studio].achievements) }
      var units = linker.alliances[alliance].profile.units.map(\.value)
      for case .text(let lead) in linker.alliances[alliance].leads { units.append(lead) }
      for unit in units { found.formUnion(byUnit[settings.unitNames.canonical(unit)] ?? []) }
      linker.alliances[alliance].achievements = found.sorted()
      for position in linker.alliances[alliance].achievements {
        linker.achievements[position].alliances.append(alliance)
      }
    }
  }
}
