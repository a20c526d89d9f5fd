import FrontMatter
import HonorRoll
import StringTemplates

/// What a studio went through: its names, its leads, its reviews.
extension PageComposer {
  /// `甲工作室(2021年3月改名)、…`
  func formerNames(_ profile: Studio) -> String? {
    let names = profile.formerNames.map { former in
      former.name + (former.until.flatMap { noteText([text(.renamed, ["date": dateText($0)])]) } ?? "")
    }
    return names.isEmpty ? nil : names.joined(separator: text[.separator])
  }

  /// The present lead and those before, the latest first; nothing where there was never another.
  func leads(_ studio: RollStudio) -> [StudioLeadView] {
    guard !studio.formerLeads.isEmpty else { return [] }
    let present = studio.lead.map { (person: $0, start: studio.profile.leadSince, end: PartialDate?.none) }
    let former = studio.formerLeads.map { (person: $0.person, start: $0.start, end: $0.end) }
    return ([present].compactMap(\.self) + former).map { lead in
      let link = context.link(lead.person)
      return StudioLeadView(title: link.title, url: link.url, period: period(lead.start, lead.end))
    }
  }

  /// The latest first; only what is decided, and only where the wall publishes it.
  func reviews(_ profile: Studio) -> [ReviewView] {
    guard roll.settings.publishesReviews else { return [] }
    let reviews = profile.reviews.filter { $0.result != nil }
    return reviews.indices.sorted { left, right in
      let (a, b) = (reviews[left].date, reviews[right].date)
      return a == b ? left < right : a > b
    }.map { index in
      let review = reviews[index]
      return ReviewView(
        date: dateText(review.date), kind: review.kind?.rawValue, result: review.result?.rawValue ?? "")
    }
  }

  /// A person's studios, and those the person led once.
  func addStudios(of person: RollPerson, _ position: Int, to list: inout ViewList<StudioLinkView>) {
    for role in person.studios {
      list.append(
        StudioLinkView(
          title: roll.studios[role.studio].profile.name, url: context.studioURLs[role.studio],
          role: role.isLead ? text[.leadRole] : text[.memberRole]))
    }
    for studioPosition in person.studiosLedBefore {
      let studio = roll.studios[studioPosition]
      let led = studio.formerLeads.first { $0.person == .member(position) }
      let role = text[.formerLeadRole] + (led.flatMap { period($0.start, $0.end) }.flatMap { noteText([$0]) } ?? "")
      list.append(StudioLinkView(title: studio.profile.name, url: context.studioURLs[studioPosition], role: role))
    }
  }

  private func period(_ start: PartialDate?, _ end: PartialDate?) -> String? {
    switch (start, end) {
    case (let start?, let end?): text(.period, ["start": dateText(start), "end": dateText(end)])
    case (let start?, nil): text(.fromDate, ["date": dateText(start)])
    case (nil, let end?): text(.untilDate, ["date": dateText(end)])
    case (nil, nil): nil
    }
  }
}
