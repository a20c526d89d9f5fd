import HonorRoll
import StringTemplates

extension PageComposer {
  func related(_ person: RollPerson, _ position: Int) -> [RelatedRecordsView] {
    // As it is with most.
    if person.achievements.isEmpty, person.competitions.isEmpty, person.events.isEmpty { return [] }
    return [
      related(.achievement, person.achievements), competitions(of: position), related(.event, person.events),
    ].compactMap { $0 }
  }

  func related(_ studio: RollStudio) -> [RelatedRecordsView] {
    let slug = studio.profile.common.slug
    return [
      related(.achievement, studio.achievements, in: "studios", slug: slug),
      related(.competition, studio.competitions), related(.event, studio.events),
    ].compactMap { $0 }
  }

  func related(_ alliance: RollAlliance) -> [RelatedRecordsView] {
    let slug = alliance.profile.common.slug
    return [
      related(.achievement, alliance.achievements, in: "alliances", slug: slug),
      related(.competition, alliance.competitions), related(.event, alliance.events),
    ].compactMap { $0 }
  }
}
