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

  /// The line of a roll that an achievement has.
  func achievementEntry(_ position: Int) -> RollEntryView {
    let achievement = roll.achievements[position]
    let people = achievement.people.map { context.name($0.reference) }
    return RollEntryView(
      name: achievement.profile.name, isShort: false, isLong: false, note: nil,
      url: context.collections[.achievement]?.urls[position],
      unit: achievement.terms.unit.flatMap { roll.terms[.unit]?[$0].name },
      post: people.isEmpty ? nil : people.joined(separator: text[.separator]))
  }
}
