import Diagnostics
import FrontMatter
import HanText

/// Makes the roll of all records: who is shown, in which order, linked to whom.
public struct RollBuilder: Sendable {
  let settings: WallSettings
  let asOf: PartialDate
  let includesDrafts: Bool

  /// - Parameter includesDrafts: Show records with 展示状态 草稿 too.
  public init(settings: WallSettings, asOf: PartialDate, includesDrafts: Bool) {
    self.settings = settings
    self.asOf = asOf
    self.includesDrafts = includesDrafts
  }

  /// - Parameters:
  ///   - records: In any order.
  ///   - unreadable: Stems of files whose records could not be understood, so that a reference to one is not reported
  ///     as a second problem.
  public func roll(
    of records: [Record], unreadable: [RecordKind: Set<String>], into diagnostics: inout [Diagnostic]
  ) -> Roll {
    let sorted = SortedRecords(records)
    let (craftsmen, studios, alliances) = (sorted.craftsmen, sorted.studios, sorted.alliances)
    let campaigns = sorted.campaigns

    if gate.isRequired { for record in sorted.all { gate.check(record, into: &diagnostics) } }
    // The latest first.
    let shownCampaigns = order(
      campaigns, common: \.common, weight: \.weight
    ) { Visibility($0.common, hasNothingLeft: false, includesDrafts: includesDrafts) }
    var candidacies = Candidacies(
      campaigns, visibilities: shownCampaigns.visibilities, asOf: asOf, gate: gate,
      unreadable: unreadable[.campaign] ?? [])
    candidacies.resolve(
      craftsmen,
      visibilities: craftsmen.map {
        gate.visibility(
          Visibility($0.common, hasNothingLeft: $0.hasNothingLeft, includesDrafts: includesDrafts), of: $0.common)
      }, into: &diagnostics)
    var shownPeople = PeopleOrder(settings: settings).order(craftsmen, visibilities: candidacies.visibilities)
    let shownStudios = order(
      studios, common: \.common, weight: \.weight
    ) { Visibility($0.common, hasNothingLeft: $0.hasNothingLeft, includesDrafts: includesDrafts) }
    let shownAlliances = order(
      alliances, common: \.common, weight: \.weight
    ) { Visibility($0.common, hasNothingLeft: false, includesDrafts: includesDrafts) }
    let shownPages = order(
      sorted.pages, common: \.common, weight: \.weight
    ) { Visibility($0.common, hasNothingLeft: false, includesDrafts: includesDrafts) }

    var linker = Linker(
      people: exchange(&shownPeople.people, with: []),
      studios: shownStudios.shown.map { StudioDraft(profile: $0, namings: $0.namingsInForce) },
      alliances: shownAlliances.shown.map { AllianceDraft(profile: $0) },
      personResolver: PersonResolver(
        craftsmen, visibilities: candidacies.visibilities, rollPositions: shownPeople.positions,
        units: settings.unitNames, unreadable: unreadable[.craftsman] ?? []),
      studioResolver: TeamResolver(
        .studio, studios.map { ($0.common, $0.name) }, rollPositions: shownStudios.positions,
        unreadable: unreadable[.studio] ?? []),
      allianceResolver: TeamResolver(
        .alliance, alliances.map { ($0.common, $0.name) }, rollPositions: shownAlliances.positions,
        unreadable: unreadable[.alliance] ?? []))
    reportDuplicates(
      among: shown(craftsmen, candidacies.visibilities), shown(studios, shownStudios.visibilities),
      shown(alliances, shownAlliances.visibilities), into: &diagnostics)
    linker.link(into: &diagnostics)
    var achievementLinker = AchievementLinker(
      sorted.achievements, settings: settings, gate: gate, unreadable: unreadable[.achievement] ?? [])
    achievementLinker.link(&linker, into: &diagnostics)
    let competitionLinker = CompetitionLinker(sorted.competitions, settings: settings, gate: gate)
    let shownCompetitions = competitionLinker.competitions(&linker, into: &diagnostics)
    let eventLinker = EventLinker(gate: gate, profiles: sorted.events)
    let shownEvents = eventLinker.events(&linker, into: &diagnostics)
    var classifier = Classifier(settings: settings)
    classifier.classify(&linker, achievementLinker, into: &diagnostics)
    AllianceUnits(settings: settings, terms: classifier.terms[.unit] ?? []).link(&linker)
    achievementLinker.linkAlliances(&linker, under: classifier.achievementTerms)
    let personAwards = AwardYears(of: linker.people.count) { linker.people[$0].awards }
    let studioAwards = AwardYears(of: linker.studios.count) { linker.studios[$0].namings }
    let rollCampaigns = CampaignLinker(
      settings: settings, asOf: asOf, all: campaigns, rollPositions: shownCampaigns.positions, candidacies: candidacies,
      craftsmen: craftsmen, peoplePositions: shownPeople.positions, personAwards: personAwards,
      studioAwards: studioAwards
    ).campaigns(&linker, industries: classifier.terms[.industry] ?? [], into: &diagnostics)
    let people = linker.people.indices.map { RollPerson(taking: &linker.people[$0]) }
    let rollStudios = linker.studios.indices.map { RollStudio(taking: &linker.studios[$0]) }
    let rollAchievements = achievementLinker.achievements(under: classifier.achievementTerms)
    let rollAlliances = linker.alliances.map(RollAlliance.init)
    var circles = LineageCircles()
    circles.find(among: people, byFile: shownPeople.positions.compactMap(\.self), into: &diagnostics)
    let officialRolls = OfficialRollBuilder(
      settings: settings, people: people, studios: rollStudios, achievements: rollAchievements,
      personAwards: personAwards, studioAwards: studioAwards, strokeBasis: strokeBasis
    ).rolls(into: &diagnostics)

    let roll = Roll(
      settings: settings, asOf: asOf, people: people, peopleByStrokes: linker.peopleByStrokes, studios: rollStudios,
      alliances: rollAlliances, campaigns: rollCampaigns, achievements: rollAchievements,
      achievementKinds: achievementLinker.kinds, competitions: shownCompetitions, events: shownEvents,
      courseMenu: CourseMenu(shownEvents, people: people), pages: shownPages.shown,
      tierGroups: shownPeople.groups, officialRolls: officialRolls,
      personAwards: personAwards, studioAwards: studioAwards,
      ladderMoves: Ladder.moves(of: people),
      lineage: lineage(of: people, linker.peopleByStrokes, without: circles),
      terms: classifier.terms,
      neutralAddresses: neutralAddresses(
        craftsmen, candidacies.visibilities, studios, shownStudios.visibilities, alliances, shownAlliances.visibilities,
        Array(zip(campaigns, shownCampaigns.visibilities)))
        + achievementLinker.neutralAddresses + competitionLinker.neutralAddresses + eventLinker.neutralAddresses,
      nextChange: changes(sorted.all, people, rollStudios, rollAlliances, rollCampaigns, shownEvents, candidacies).next)
    LadderRule(settings: settings).check(people, into: &diagnostics)
    StudioReviewRule(studios: rollStudios).check(StudioReviews(roll), into: &diagnostics)
    ExpertContactRule(settings: settings).check(people, into: &diagnostics)
    for total in settings.statedTotals { total.check(asOf: asOf, into: &diagnostics) }
    checkNames(craftsmen, candidacies.visibilities, roll, into: &diagnostics)
    return roll
  }

  private func shown<Profile>(_ profiles: [Profile], _ visibilities: [Visibility]) -> [Profile] {
    zip(profiles, visibilities).compactMap { $1 == .shown ? $0 : nil }
  }

  /// Reports what is on the wall twice; achievements, competitions and events are reported where they are linked.
  private func reportDuplicates(
    among people: [Craftsman], _ studios: [Studio], _ alliances: [Alliance], into diagnostics: inout [Diagnostic]
  ) {
    let units = settings.unitNames
    DuplicateRecords.report(
      .craftsman, people, common: \.common, name: \.name.text,
      details: { $0.unit.map { [units.canonical($0.value)] } ?? [] }, areApart: { $0.isApart(from: $1) },
      into: &diagnostics)
    DuplicateRecords.report(
      .studio, studios, common: \.common, name: \.name,
      details: { [$0.unit?.value ?? "", $0.lead?.value ?? ""] }, into: &diagnostics)
    DuplicateRecords.report(
      .alliance, alliances, common: \.common, name: \.name,
      details: { [$0.founded?.iso ?? ""] + $0.leads.map(\.value) }, into: &diagnostics)
  }

  /// The days on which something of what is shown begins or ends by itself.
  private func changes(
    _ records: [Record], _ people: [RollPerson], _ studios: [RollStudio], _ alliances: [RollAlliance],
    _ campaigns: [RollCampaign], _ events: [RollEvent], _ candidacies: Candidacies
  ) -> ChangeCalendar {
    var changes = ChangeCalendar(asOf: asOf)
    if gate.isRequired { for record in records { gate.addChanges(record.common, to: &changes) } }
    for campaign in campaigns { campaign.addChanges(to: &changes) }
    for event in events where event.isUpcoming {
      changes.add(
        event.profile.lastDay.advanced(byDays: 1), .init("\(event.profile.name)结束", "\(event.profile.name) is over"))
    }
    for day in candidacies.namingDays { changes.add(day, .init("公示过的人选命名上墙", "Candidates are named")) }
    for person in people { person.profile.portrait?.addChanges(to: &changes) }
    for studio in studios { studio.profile.portrait?.addChanges(to: &changes) }
    for alliance in alliances { alliance.profile.portrait?.addChanges(to: &changes) }
    return changes
  }

  private func lineage(of people: [RollPerson], _ byStrokes: [Int], without circles: LineageCircles) -> Lineage {
    var builder = LineageBuilder(
      people: people, peopleByStrokes: byStrokes, strokeRule: settings.strokeRule, closing: circles.closing)
    return builder.lineage()
  }

  private var gate: ApprovalGate {
    ApprovalGate(isRequired: settings.requiresApproval, asOf: asOf, includesDrafts: includesDrafts)
  }

  private var strokeBasis: OrderBasis { settings.strokeRule == .fullName ? .strokesOfName : .strokesOfSurname }

  /// Those that are shown, by weight and then by file, with the position of each of `records` among them.
  private func order<Kind>(
    _ records: [Kind], common: (Kind) -> RecordCommon, weight: (Kind) -> Double?, _ visibility: (Kind) -> Visibility
  ) -> (shown: [Kind], positions: [Int?], visibilities: [Visibility]) {
    let visibilities = records.map { gate.visibility(visibility($0), of: common($0)) }
    let order = records.indices.filter { visibilities[$0] == .shown }.sorted { left, right in
      let (a, b) = (weight(records[left]) ?? .infinity, weight(records[right]) ?? .infinity)
      return a == b ? left < right : a < b
    }
    var positions = [Int?](repeating: nil, count: records.count)
    for (new, old) in order.enumerated() { positions[old] = new }
    return (order.map { records[$0] }, positions, visibilities)
  }

  private func neutralAddresses(
    _ craftsmen: [Craftsman], _ people: [Visibility], _ studios: [Studio], _ studioVisibilities: [Visibility],
    _ alliances: [Alliance], _ allianceVisibilities: [Visibility], _ campaigns: [(Campaign, Visibility)]
  ) -> [NeutralAddress] {
    var addresses: [NeutralAddress] = []
    func add(_ common: RecordCommon, _ awards: [Award], _ visibility: Visibility) {
      guard visibility == .neutral else { return }
      let decisions = settings.publishesRevocations ? awards.filter { !$0.isInForce }.compactMap(\.revocation) : []
      for slug in [common.slug].compactMap({ $0 }) + common.aliases.map(\.value) {
        addresses.append(NeutralAddress(kind: common.kind, slug: slug, decisions: decisions))
      }
    }
    for (craftsman, visibility) in zip(craftsmen, people) { add(craftsman.common, craftsman.awards, visibility) }
    for (studio, visibility) in zip(studios, studioVisibilities) { add(studio.common, studio.namings, visibility) }
    for (alliance, visibility) in zip(alliances, allianceVisibilities) { add(alliance.common, [], visibility) }
    for (campaign, visibility) in campaigns { add(campaign.common, [], visibility) }
    return addresses
  }
}
