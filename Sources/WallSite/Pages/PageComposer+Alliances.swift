import HonorRoll
import StringTemplates

/// Who and what belongs to an alliance, and what that adds up to.
extension PageComposer {
  func memberUnits(_ alliance: RollAlliance) -> [MemberUnitView] {
    alliance.units.map { unit in
      let term = unit.term.flatMap { roll.terms[.unit]?[$0] }
      let count = term?.people.count ?? 0
      return MemberUnitView(
        title: unit.name, url: unitURL(unit.term),
        count: count > 0 ? text(.countPeople, ["count": String(count)]) : nil)
    }
  }

  func stations(_ profile: Alliance) -> [StationView] {
    profile.stations.map { station in
      let about = [station.unit, station.place, station.founded.map { text(.stationFounded, ["date": dateText($0)]) }]
        .compactMap { $0 }
      return StationView(title: station.name, about: about.isEmpty ? nil : about.joined(separator: text[.courseJoin]))
    }
  }

  /// What the wall itself has of the alliance, each once; stated figures are not among it.
  func totals(_ alliance: RollAlliance) -> [StatedFigureView] {
    let figures: [(TextKey, Int)] = [
      (.allianceStudios, alliance.studios.count { roll.studios[$0].profile.state.isActive }),
      (.allianceUnits, alliance.units.count), (.alliancePeople, alliance.people.count + alliance.unitPeople.count),
      (.achievements, roll.countedAchievements(of: alliance.achievements)),
    ]
    return figures.filter { $0.1 > 0 }.map {
      StatedFigureView(label: text[$0.0], number: String($0.1), unit: nil, source: nil)
    }
  }

  /// All people and studios of an alliance, side by side as on the page of a term.
  func allianceMembers(_ position: Int, _ number: Int, on sheet: PageSheet) -> Composition {
    let alliance = roll.alliances[position]
    let people = alliance.allPeople
    let heading = text(.allianceMembersTitle, ["alliance": alliance.profile.name])
    let count = [
      text(.countPeople, ["count": String(people.count)]),
      text(.countStudios, ["count": String(alliance.studios.count)]),
    ].joined(separator: text[.separator])
    let view = TermView(
      title: heading, kindTitle: text[.alliance], isTier: false, basis: context.basis(roll.strokeBasis),
      people: ViewSelection(cards.people, at: people[Paging.range(of: number, total: people.count)]),
      teams: ViewSelection(
        cards.studios, at: alliance.studios[Paging.range(of: number, total: alliance.studios.count)]),
      parts: [], rolls: [], count: count,
      pagination: Paging.view(number: number, count: alliance.memberPages.count) { alliance.membersPath(number: $0) })
    let title = numbered(heading, number)
    let head = Head(
      title: self.title(title), description: listDescription(title, count), section: .alliances,
      trail: [
        LinkView(title: text[.alliances], url: SiteURL(page: "alliances.html")),
        LinkView(title: alliance.profile.name, url: context.allianceURLs[position]),
        LinkView(title: numbered(text[.allianceMembers], number), url: nil),
      ])
    return Composition(on: sheet, head: head, TermView.schema, view)
  }

  /// The list of all members, where the alliance's own page doesn't show them all.
  func membersLink(_ alliance: RollAlliance) -> LinkView? {
    guard !alliance.memberPages.isEmpty else { return nil }
    return LinkView(title: text[.allMembers], url: SiteURL(page: alliance.membersPath()))
  }

  func leadLink(_ lead: AllianceLead, of alliance: RollAlliance) -> LinkView {
    switch lead {
    case .person(let position): context.link(.member(position))
    case .studio(let position):
      LinkView(title: roll.studios[position].profile.name, url: context.studioURLs[position])
    case .text(let name):
      LinkView(title: name, url: unitURL(alliance.leadUnit(name, in: roll.settings)))
    }
  }

  /// A unit's page, where somebody of the wall belongs to it.
  private func unitURL(_ term: Int?) -> SiteURL? {
    guard let term, roll.terms[.unit]?[term].isEmpty == false else { return nil }
    return context.termURLs[.unit]?[term]
  }
}
