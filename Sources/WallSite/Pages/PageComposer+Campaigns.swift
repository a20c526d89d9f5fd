import Diagnostics
import FrontMatter
import HonorRoll
import StringTemplates

extension PageComposer {
  func campaigns(_ number: Int, on sheet: PageSheet) -> Composition {
    let total = roll.campaigns.count
    let heading = text[.campaigns]
    let view = CampaignsView(
      title: heading, intro: text[.campaignsIntro],
      campaigns: Paging.range(of: number, total: total).map(campaignCard),
      pagination: Paging.view(number: number, count: Paging.pageCount(of: total)) {
        Paging.path("campaigns", number: $0)
      })
    let head = Head(
      title: title(numbered(heading, number)),
      description: listDescription(numbered(heading, number), text(.countCampaigns, ["count": String(total)])),
      section: .campaigns, trail: [LinkView(title: numbered(heading, number), url: nil)])
    return Composition(on: sheet, head: head, CampaignsView.schema, view)
  }

  private func campaignCard(_ position: Int) -> CampaignCardView {
    let campaign = roll.campaigns[position]
    let profile = campaign.profile
    return CampaignCardView(
      title: profile.name, url: context.campaignURLs[position],
      year: profile.year.map { text(.yearTitle, ["year": String($0)]) }, organizer: profile.organizer,
      honor: profile.honorTitle, state: state(campaign),
      count: campaign.namedCount > 0 ? text(.campaignNamed, ["count": namedCount(campaign)]) : nil,
      notices: campaign.notices.indices.filter { campaign.notices[$0].state == .open }.map {
        LinkView(
          title: campaign.notices[$0].profile.title.value,
          url: SiteURL(page: NoticePath.path(of: $0, in: profile)))
      })
  }

  func campaign(
    _ position: Int, _ page: PlannedPage, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    let campaign = roll.campaigns[position]
    let profile = campaign.profile
    let body = article(profile.common, page, on: sheet, into: &diagnostics)
    let view = CampaignView(
      title: profile.name, summary: profile.summary, state: state(campaign), remark: remark(profile),
      facts: facts(campaign), stages: profile.stages.map(stage), notices: notices(campaign),
      quotas: campaign.industries.map(quotaRow),
      hasNamed: campaign.namedCount > 0 || campaign.progress.phase == .over, groups: results(campaign),
      count: namedCount(campaign),
      basis: context.basis(roll.strokeBasis), roll: resultRoll(campaign), isTeams: !campaign.studios.isEmpty,
      article: body.parts)
    let head = Head(
      title: title(profile.name), description: profile.summary ?? body.summary(or: title(profile.name).text),
      kind: "article", section: .campaigns,
      trail: [
        LinkView(title: text[.campaigns], url: SiteURL(page: "campaigns.html")),
        LinkView(title: profile.name, url: nil),
      ],
      previous: position > 0 ? campaignLink(position - 1) : nil,
      next: position + 1 < roll.campaigns.count ? campaignLink(position + 1) : nil)
    return Composition(on: sheet, head: head, CampaignView.schema, view, comments: body.comments)
  }

  func campaignLink(_ position: Int) -> LinkView {
    LinkView(title: roll.campaigns[position].profile.name, url: context.campaignURLs[position])
  }

  /// What named a person or studio, as a fact of its page.
  func campaignFact(_ campaigns: [Int]) -> Fact? {
    campaigns.isEmpty ? nil : fact(.campaign, campaigns.map(campaignLink))
  }

  /// Where the campaign stands, in a sentence.
  private func state(_ campaign: RollCampaign) -> String? {
    let stages = campaign.profile.stages
    func begins(_ key: TextKey) -> String? {
      guard let next = campaign.progress.next, let day = stages[next].firstDay else { return nil }
      return text(key, ["stage": stages[next].name, "date": dateText(day)])
    }
    return switch campaign.progress.phase {
    case .undated: nil
    case .notBegun: begins(.campaignNotBegun)
    case .between: begins(.campaignBetween)
    case .over: text[.campaignOver]
    case .cancelled: text[.campaignCancelled]
    case .running:
      text(
        .campaignRunning,
        ["stages": campaign.progress.current.map { stages[$0].name }.joined(separator: text[.separator])])
    }
  }

  private func remark(_ campaign: Campaign) -> String? {
    var remarks: [String] = []
    if campaign.exceptions.contains(.postponed) { remarks.append(text[.campaignPostponed]) }
    if campaign.exceptions.contains(.vacancies) { remarks.append(text[.campaignVacancies]) }
    return remarks.isEmpty ? nil : remarks.joined()
  }

  private func namedCount(_ campaign: RollCampaign) -> String {
    text(campaign.studios.isEmpty ? .countPeople : .countStudios, ["count": String(campaign.namedCount)])
  }

  private func facts(_ campaign: RollCampaign) -> [Fact] {
    let profile = campaign.profile
    return [
      fact(.organizer, profile.organizer),
      fact(.year, profile.year.map { text(.yearTitle, ["year": String($0)]) }),
      fact(.campaignHonor, profile.honorTitle),
      fact(.quota, profile.quota?.text),
      campaign.namedCount > 0 ? fact(.named, namedCount(campaign)) : nil,
    ].compactMap { $0 }
  }

  private func stage(_ stage: CampaignStage) -> StageView {
    let state = stage.state(on: roll.asOf)
    let key: TextKey? =
      switch state {
      case .undated: nil
      case .coming: .stageComing
      case .current: .stageCurrent
      case .done: .stageDone
      }
    let dates: String? =
      switch (stage.start, stage.end) {
      case (let start?, let end?): period(start, end)
      // A stage that is a single day, or one that is over, has begun on that day and no longer lasts from it.
      case (let start?, nil) where state == .done || stage.lastDay == start.lastDay: dateText(start)
      case (let start?, nil): text(.fromDate, ["date": dateText(start)])
      case (nil, let end?): text(.untilDate, ["date": dateText(end)])
      case (nil, nil): nil
      }
    return StageView(
      title: stage.name, dates: dates, state: key.map { text[$0] }, isCurrent: state == .current,
      isDone: state == .done)
  }

  /// `2026年9月29日至10月12日`, `2024年3月至4月`: what both dates share is said once.
  func period(_ start: PartialDate, _ end: PartialDate) -> String {
    guard start != end else { return dateText(start) }
    return text(.period, ["start": dateText(start), "end": shortened(end, after: start)])
  }

  private func shortened(_ end: PartialDate, after start: PartialDate) -> String {
    guard start.year == end.year, start.isDay == end.isDay, let month = end.month.map(String.init) else {
      return dateText(end)
    }
    guard let day = end.day.map(String.init) else { return text(.monthOfYear, ["month": month]) }
    return start.month == end.month
      ? text(.dayOfMonth, ["day": day]) : text(.dayOfYear, ["month": month, "day": day])
  }

  private func notices(_ campaign: RollCampaign) -> [NoticeLinkView] {
    campaign.notices.enumerated().map { index, notice in
      let key: TextKey =
        switch notice.state {
        case .coming: .noticeComing
        case .open: .noticeOpen
        case .over: .noticeOver
        }
      return NoticeLinkView(
        title: notice.profile.title.value,
        url: notice.state == .coming ? nil : SiteURL(page: NoticePath.path(of: index, in: campaign.profile)),
        dates: period(notice.profile.start.value, notice.profile.end.value), state: text[key])
    }
  }

  private func quotaRow(_ result: IndustryResult) -> QuotaRowView {
    let url = result.term.flatMap { context.termURLs[.industry]?[$0] }
    return QuotaRowView(
      industry: LinkView(title: result.name, url: url), quota: result.quota.text,
      named: text(.countPeople, ["count": String(result.named)]))
  }

  /// Those named, by the industries that have a quota; the others after them.
  private func results(_ campaign: RollCampaign) -> [RollGroupView] {
    guard campaign.namedCount > 0 else { return [] }
    guard !campaign.industries.isEmpty else {
      return [self.group(nil, campaign.people, campaign.studios)]
    }
    let terms = campaign.industries.map(\.term)
    func group(_ title: String, _ belongs: (Int?) -> Bool) -> RollGroupView? {
      let people = campaign.people.filter { belongs(roll.people[$0].terms.industry) }
      let studios = campaign.studios.filter { belongs(roll.studios[$0].terms.industry) }
      guard !people.isEmpty || !studios.isEmpty else { return nil }
      return self.group(title, people, studios)
    }
    let groups = campaign.industries.compactMap { result in
      result.term.flatMap { term in group(result.name) { $0 == term } }
    }
    let others = group(text[.otherIndustries]) { industry in !terms.contains { $0 != nil && $0 == industry } }
    return groups + [others].compactMap { $0 }
  }

  private func group(_ title: String?, _ people: [Int], _ studios: [Int]) -> RollGroupView {
    RollGroupView(title: title) { [context] list in
      for person in people { list.append(RollEntryView(person: person, context)) }
      for studio in studios { list.append(RollEntryView(studio: studio, context)) }
    }
  }

  /// The 光荣榜 of the campaign's honor and year.
  private func resultRoll(_ campaign: RollCampaign) -> LinkView? {
    guard let honor = campaign.profile.honor, let year = campaign.profile.year else { return nil }
    let holder: HolderKind = campaign.studios.isEmpty ? .person : .studio
    return context.rollNumbers[honor, year, holder].map(rollLink)
  }
}
