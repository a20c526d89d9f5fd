import HonorRoll
import StringTemplates

extension PageComposer {
  /// - Parameters:
  ///   - position: Of the campaign in the roll.
  ///   - index: Of the notice among the campaign's.
  func notice(_ position: Int, _ index: Int, on sheet: PageSheet) -> Composition {
    let campaign = roll.campaigns[position]
    let notice = campaign.notices[index]
    let profile = notice.profile
    let isOpen = notice.state == .open
    let view = NoticeView(
      title: profile.title.value, isOpen: isOpen, sentence: sentence(notice),
      candidatesTitle: candidatesTitle(campaign),
      count: text(.countPeople, ["count": String(notice.candidates.count)]),
      candidates: notice.candidates.map(candidate), basis: context.basis(notice.basis),
      contacts: isOpen ? contacts(profile) : [], requirements: profile.requirements ?? text[.noticeRequirements],
      signatory: profile.signatory ?? campaign.profile.organizer,
      date: dateText(profile.date ?? profile.start.value), campaign: campaignLink(position))
    let head = Head(
      title: title(profile.title.value), description: sentence(notice), kind: "article", section: .campaigns,
      trail: [
        LinkView(title: text[.campaigns], url: SiteURL(page: "campaigns.html")), campaignLink(position),
        LinkView(title: profile.title.value, url: nil),
      ])
    return Composition(on: sheet, head: head, NoticeView.schema, view)
  }

  private func sentence(_ notice: RollNotice) -> String {
    let dates = period(notice.profile.start.value, notice.profile.end.value)
    guard notice.state == .open else { return text(.noticeOverText, ["period": dates]) }
    guard let days = notice.workingDays else { return text(.noticePeriod, ["period": dates]) }
    return text(.noticePeriodWithDays, ["period": dates, "count": String(days)])
  }

  /// What somebody is called who is to be given an honor: by decree, or by naming.
  private func candidatesTitle(_ campaign: RollCampaign) -> String {
    let verb = campaign.profile.honor.map { roll.settings.catalogue.honors[$0].verb }
    let decreed = text[.verbsOfCommendation].split(separator: "、").map(String.init)
    return text[verb.map(decreed.contains) == true ? .candidatesToCommend : .candidatesToName]
  }

  private func candidate(_ candidate: NoticeCandidate) -> CandidateView {
    let profile = candidate.profile
    return CandidateView(
      name: profile.name.text, isShort: profile.name.isTwoCharacters, isLong: profile.name.isLong,
      note: RollNote(profile: profile, text: text), url: candidate.position.map { context.personURLs[$0] },
      affiliation: roll.settings.publishesAffiliation ? profile.affiliation : nil, unit: profile.unit?.value,
      post: profile.post ?? profile.trade?.value, summary: profile.summary)
  }

  private func contacts(_ notice: PublicNotice) -> [Fact] {
    let mail = notice.email.map { email in
      fact(.noticeEmail, [LinkView(title: email, url: SiteURL(external: "mailto:\(email)"))])
    }
    return [
      fact(.noticeOffice, notice.office),
      fact(.noticePhone, notice.phone),
      fact(.noticeSupervision, notice.supervision),
      mail,
      fact(.noticeAddress, notice.address),
      fact(.noticePostcode, notice.postcode),
      fact(.noticeHours, notice.hours),
    ].compactMap { $0 }
  }
}
