import Diagnostics
import HonorRoll
import StringTemplates

extension PageComposer {
  func studio(
    _ position: Int, _ page: PlannedPage, _ url: WholeURL?, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    let studio = roll.studios[position]
    let profile = studio.profile
    let body = article(profile.common, page, on: sheet, into: &diagnostics)
    let facts = [
      fact(.formerName, formerNames(profile)),
      fact(.unit, at: studio.terms.unit, written: profile.unit?.value),
      fact(.industry, at: studio.terms.industry),
      fact(.region, at: studio.terms.region),
      fact(.founded, profile.founded),
      fact(.state, context.stateText(profile.state)),
      campaignFact(studio.campaigns),
    ].compactMap { $0 }
    let view = StudioView(
      state: context.stateText(profile.state), lead: studio.lead.map(context.link), leads: leads(studio), facts: facts,
      composer: self, studio: studio, reviews: reviews(profile), related: related(studio), article: body.parts)
    let head = Head(
      title: title(profile.name), description: profile.summary ?? body.summary(or: title(profile.name).text),
      kind: "article", section: .studios,
      trail: [
        LinkView(title: text[.studios], url: SiteURL(page: "studios.html")), LinkView(title: profile.name, url: nil),
      ],
      data: StructuredData.studio(studio, url: url, context: context, on: sheet),
      isDescribedBySummary: profile.summary != nil,
      previous: neighbour(position - 1, in: roll.studios, \.profile.name, context.studioURLs),
      next: neighbour(position + 1, in: roll.studios, \.profile.name, context.studioURLs))
    return Composition(
      on: sheet, head: head, StudioView.schema, view, comments: body.comments,
      prose: body.prose(OwnWords(profile), position))
  }

  func alliance(
    _ position: Int, _ page: PlannedPage, _ url: WholeURL?, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    let alliance = roll.alliances[position]
    let profile = alliance.profile
    let body = article(profile.common, page, on: sheet, into: &diagnostics)
    let facts = [
      fact(.founded, profile.founded),
      fact(.organizer, profile.organizer),
      fact(.industry, at: alliance.terms.industry),
      fact(.region, at: alliance.terms.region),
    ].compactMap { $0 }
    let view = AllianceView(
      title: profile.name, summary: profile.summary, facts: facts,
      leads: alliance.leads.map { leadLink($0, of: alliance) },
      studios: ViewSelection(cards.studios, at: alliance.studios.prefix(Paging.size)),
      units: memberUnits(alliance), totals: totals(alliance), totalsNote: text[.allianceCounted],
      figures: profile.figures.map {
        StatedFigureView(label: $0.name, number: $0.value, unit: $0.unit, source: $0.source)
      },
      stations: stations(profile), people: ViewSelection(cards.people, at: alliance.people.prefix(Paging.size)),
      members: membersLink(alliance), related: related(alliance),
      article: body.parts)
    let head = Head(
      title: title(profile.name), description: profile.summary ?? body.summary(or: title(profile.name).text),
      kind: "article", section: .alliances,
      trail: [
        LinkView(title: text[.alliances], url: SiteURL(page: "alliances.html")),
        LinkView(title: profile.name, url: nil),
      ],
      data: StructuredData.alliance(alliance, url: url, context: context, on: sheet),
      previous: neighbour(position - 1, in: roll.alliances, \.profile.name, context.allianceURLs),
      next: neighbour(position + 1, in: roll.alliances, \.profile.name, context.allianceURLs))
    return Composition(on: sheet, head: head, AllianceView.schema, view, comments: body.comments)
  }

  func teams(_ kind: RecordKind, _ number: Int, on sheet: PageSheet) -> Composition {
    let isStudios = kind == .studio
    let cards = isStudios ? self.cards.studios : self.cards.alliances
    let stem = isStudios ? "studios" : "alliances"
    let heading = text[isStudios ? .studios : .alliances]
    let view = TeamsView(
      title: heading, intro: text[isStudios ? .studiosIntro : .alliancesIntro],
      teams: ViewSelection(cards, in: Paging.range(of: number, total: cards.count)),
      pagination: Paging.view(number: number, count: Paging.pageCount(of: cards.count)) {
        Paging.path(stem, number: $0)
      })
    let count = text(isStudios ? .countStudios : .countAlliances, ["count": String(cards.count)])
    let head = Head(
      title: title(numbered(heading, number)), description: listDescription(numbered(heading, number), count),
      section: isStudios ? .studios : .alliances, trail: [LinkView(title: numbered(heading, number), url: nil)])
    return Composition(on: sheet, head: head, TeamsView.schema, view)
  }

  func listDescription(_ title: String, _ count: String) -> String {
    listDescription.filled(["title": title, "count": count])
  }

  /// A name, linked where it is one of the wall.
  func memberRow(_ reference: PersonReference) -> MemberRowView {
    switch reference {
    case .member(let position):
      let label = context.personLabels[position]
      return MemberRowView(
        name: label.name, isShort: label.isShort, isLong: label.isLong, note: label.isDeceased ? deceasedNote : nil,
        url: label.url, role: nil)
    case .outsider(let name):
      let parsed = OutsiderName(name)
      return MemberRowView(
        name: name, isShort: parsed.isShort, isLong: parsed.isLong, note: nil, url: nil, role: nil)
    }
  }

  private func neighbour<Team>(_ position: Int, in teams: [Team], _ title: (Team) -> String, _ urls: [SiteURL])
    -> LinkView?
  {
    guard teams.indices.contains(position) else { return nil }
    return LinkView(title: title(teams[position]), url: urls[position])
  }
}
