import HonorRoll
import StringTemplates

extension SiteContext {
  func studioCard(_ position: Int) -> TeamCardView {
    let studio = roll.studios[position]
    let profile = studio.profile
    let count = studio.members.count + (studio.lead == nil ? 0 : 1)
    return TeamCardView(
      title: profile.name, url: studioURLs[position], kind: profile.kind,
      lead: studio.lead.map(name), unit: profile.unit?.value, honor: studio.namings.first.map(shortTitle),
      state: stateText(profile.state),
      count: studio.members.isEmpty ? nil : text(.countMembers, ["count": String(count)]))
  }

  func allianceCard(_ position: Int) -> TeamCardView {
    let alliance = roll.alliances[position]
    let leads = alliance.leads.map { lead in
      switch lead {
      case .person(let person): roll.people[person].profile.name.text
      case .studio(let studio): roll.studios[studio].profile.name
      case .text(let name): name
      }
    }
    let studios = alliance.studios.count { roll.studios[$0].profile.state.isActive }
    return TeamCardView(
      title: alliance.profile.name, url: allianceURLs[position], kind: nil,
      lead: leads.isEmpty ? nil : leads.joined(separator: text[.separator]), unit: alliance.profile.organizer,
      honor: nil,
      state: nil,
      count: studios == 0 ? nil : text(.countStudios, ["count": String(studios)]))
  }

  func tierColor(_ tier: Int?) -> String {
    guard let tier else { return "none" }
    return switch roll.settings.tiers[tier].color {
    case .gold: "gold"
    case .silver: "silver"
    case .bronze: "bronze"
    case .steel: "steel"
    }
  }

  func name(_ reference: PersonReference) -> String {
    switch reference {
    case .member(let position): personLabels[position].name
    case .outsider(let name): name
    }
  }

  func link(_ reference: PersonReference) -> LinkView {
    switch reference {
    case .member(let position):
      LinkView(title: personLabels[position].name, url: personLabels[position].url)
    case .outsider(let name): LinkView(title: name, url: nil)
    }
  }

  func link(toStudio position: Int) -> LinkView {
    LinkView(title: roll.studios[position].profile.name, url: studioURLs[position])
  }

  func link(toAlliance position: Int) -> LinkView {
    LinkView(title: roll.alliances[position].profile.name, url: allianceURLs[position])
  }

  /// What is said of a studio that isn't simply 在册; 限期整改 and 通报 are nobody's business but the office's, unless the
  /// wall publishes them.
  func stateText(_ state: StudioState) -> String? {
    switch state {
    case .listed: nil
    case .correcting: roll.settings.publishesStudioMeasures ? text[.correctingState] : nil
    case .reprimanded: roll.settings.publishesStudioMeasures ? text[.reprimandedState] : nil
    case .forming: text[.formingState]
    case .ended: text[.ended]
    case .delisted: text[.delisted]
    }
  }

  /// As cards have room for.
  func shortTitle(_ award: Award) -> String {
    award.honor.flatMap { roll.settings.catalogue.honors[$0].short } ?? award.title
  }
}
