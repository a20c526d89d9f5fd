import HonorRoll
import StringTemplates

extension StructuredData {
  static func competition(_ competition: RollCompetition, url: WholeURL?, on sheet: PageSheet) -> LaidOutHTML {
    let profile = competition.profile
    return element(on: sheet) { json in
      json.member("@type", plain: "Event")
      json.member("name", profile.name)
      json.member("url", url)
      json.member("description", profile.summary)
      json.member("startDate", profile.date?.iso)
      if let organizer = profile.organizers.first { organization("organizer", organizer, &json) }
    }
  }
}
