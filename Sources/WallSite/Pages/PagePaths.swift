import HonorRoll

/// Where the pages of records are, from the site's root, by position in the roll. A class, because it never changes and
/// is handed on with whatever makes lists.
final class PagePaths: Sendable {
  let people: [String]
  let studios: [String]
  let alliances: [String]
  let achievements: [String]
  let competitions: [String]
  let events: [String]
  let pages: [String]
  let campaigns: [String]

  init(_ roll: Roll) {
    people = roll.people.map(\.profile.common.pagePath)
    studios = roll.studios.map(\.profile.common.pagePath)
    alliances = roll.alliances.map(\.profile.common.pagePath)
    achievements = roll.achievements.map(\.profile.common.pagePath)
    competitions = roll.competitions.map(\.profile.common.pagePath)
    events = roll.events.map(\.profile.common.pagePath)
    pages = roll.pages.map(\.common.pagePath)
    campaigns = roll.campaigns.map(\.profile.common.pagePath)
  }
}
