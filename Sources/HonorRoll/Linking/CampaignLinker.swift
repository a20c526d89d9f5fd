import Diagnostics
import FrontMatter

/// Makes the campaigns of the roll: whom each named, what became of its quotas, who is on its notices.
struct CampaignLinker {
  let settings: WallSettings
  let asOf: PartialDate
  /// All campaigns, and the positions in the roll of those that are shown.
  let all: [Campaign]
  let rollPositions: [Int?]
  let candidacies: Candidacies
  let craftsmen: [Craftsman]
  /// From a position among all craftsmen to one in the roll.
  let peoplePositions: [Int?]
  /// By position in the roll.
  let personAwards: AwardYears
  let studioAwards: AwardYears

  /// - Parameters:
  ///   - linker: Its people and studios are told which campaigns named them.
  ///   - industries: The roll's terms of industries.
  /// - Returns: Those that are shown, in the roll's order.
  func campaigns(
    _ linker: inout Linker, industries: [Term], into diagnostics: inout [Diagnostic]
  ) -> [RollCampaign] {
    let shown = all.indices.filter { rollPositions[$0] != nil }
      .sorted { (rollPositions[$0] ?? 0) < (rollPositions[$1] ?? 0) }
    var campaigns = shown.map { index in
      RollCampaign(
        profile: all[index], progress: CampaignProgress(all[index], on: asOf), notices: notices(of: index))
    }
    fileNamed(into: &campaigns, &linker)
    for index in campaigns.indices {
      campaigns[index].people.sort { linker.strokeRanks[$0] < linker.strokeRanks[$1] }
      campaigns[index].industries = results(campaigns[index], linker, industries)
      QuotaRule().check(campaigns[index], into: &diagnostics)
    }
    return campaigns
  }

  private func notices(of campaign: Int) -> [RollNotice] {
    all[campaign].notices.enumerated().map { index, notice in
      let key = Candidacies.NoticeKey(campaign: campaign, notice: index)
      let positions = candidacies.candidates[key] ?? []
      let isByDocument = !positions.isEmpty && positions.allSatisfy { craftsmen[$0].weight != nil }
      let ordered = positions.sorted { left, right in
        if isByDocument, let a = craftsmen[left].weight, let b = craftsmen[right].weight, a != b { return a < b }
        let (a, b) = (craftsmen[left].strokeKey, craftsmen[right].strokeKey)
        return a == b ? left < right : a < b
      }
      var workingDays: Int?
      if case .counted(let days) = settings.workCalendar.workingDays(
        from: notice.start.value, through: notice.end.value)
      {
        workingDays = days
      }
      return RollNotice(
        profile: notice, state: notice.state(on: asOf),
        candidates: ordered.map { NoticeCandidate(profile: craftsmen[$0], position: peoplePositions[$0]) },
        basis: isByDocument ? .document : settings.strokeRule == .fullName ? .strokesOfName : .strokesOfSurname,
        workingDays: workingDays)
    }
  }

  private struct Naming: Hashable {
    let honor: Int
    let year: Int
  }

  /// Files everybody under the campaign that named them: the one the profile names, else the only one of the honor and
  /// year.
  private func fileNamed(into campaigns: inout [RollCampaign], _ linker: inout Linker) {
    var byNaming: [Naming: [Int]] = [:]
    for (index, campaign) in all.enumerated() {
      guard let honor = campaign.honor, let year = campaign.year else { continue }
      byNaming[Naming(honor: honor, year: year), default: []].append(index)
    }
    var isNamed = [Bool](repeating: false, count: settings.catalogue.honors.count)
    for naming in byNaming.keys { isNamed[naming.honor] = true }
    func only(_ award: AwardYears.Entry) -> Int? {
      guard let honor = award.honor, isNamed[honor], let year = award.year,
        let found = byNaming[Naming(honor: honor, year: year)], found.count == 1
      else { return nil }
      return rollPositions[found[0]]
    }
    guard !all.isEmpty else { return }
    for (craftsman, person) in peoplePositions.enumerated() {
      guard let person else { continue }
      var own: Int?
      var ownHonor: Int?
      if let campaign = candidacies.campaigns[craftsman], all[campaign].award(of: craftsmen[craftsman]) != nil {
        own = rollPositions[campaign]
        ownHonor = all[campaign].honor
      }
      var named: [Int] = []
      if let own { named.append(own) }
      for award in personAwards[person] where award.honor != ownHonor {
        if let campaign = only(award), !named.contains(campaign) { named.append(campaign) }
      }
      guard !named.isEmpty else { continue }
      linker.people[person].campaigns = named.sorted()
      for campaign in named { campaigns[campaign].people.append(person) }
    }
    for studio in linker.studios.indices {
      var named: [Int] = []
      for naming in studioAwards[studio] {
        if let campaign = only(naming), !named.contains(campaign) { named.append(campaign) }
      }
      linker.studios[studio].campaigns = named.sorted()
      for campaign in named { campaigns[campaign].studios.append(studio) }
    }
  }

  private func results(_ campaign: RollCampaign, _ linker: Linker, _ industries: [Term]) -> [IndustryResult] {
    campaign.profile.industryQuotas.map { entry in
      let name = settings.industryNames.canonical(entry.industry.value)
      let term = industries.firstIndex { $0.name == name && !$0.isEmpty }
      let people = campaign.people.count { term != nil && linker.people[$0].terms.industry == term }
      let studios = campaign.studios.count { term != nil && linker.studios[$0].terms.industry == term }
      return IndustryResult(name: name, term: term, quota: entry.quota, named: people + studios)
    }
  }
}
