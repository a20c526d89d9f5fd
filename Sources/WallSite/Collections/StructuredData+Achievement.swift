import HonorRoll
import StringTemplates

extension StructuredData {
  static func achievement(_ achievement: RollAchievement, url: WholeURL?, context: SiteContext, on sheet: PageSheet)
    -> LaidOutHTML
  {
    let profile = achievement.profile
    return element(on: sheet) { json in
      json.member("@type", plain: "CreativeWork")
      json.member("name", profile.name)
      json.member("url", url)
      json.member("description", profile.summary)
      json.member("genre", achievement.kind.map { context.roll.achievementKinds[$0].name })
      if let year = profile.year {
        json.key("dateCreated")
        json.string { $0.piece(year) }
      }
      add(achievement.awards, to: &json)
      if !achievement.people.isEmpty {
        json.key("creator")
        json.array { json in
          for contributor in achievement.people {
            add(context.name(contributor.reference), as: "Person", to: &json)
          }
        }
      }
      if let unit = profile.unit?.value { organization("sourceOrganization", unit, &json) }
    }
  }
}
