import HonorRoll
import StringTemplates

extension StructuredData {
  static func event(_ event: RollEvent, url: WholeURL?, context: SiteContext, on sheet: PageSheet) -> LaidOutHTML {
    let profile = event.profile
    return element(on: sheet) { json in
      json.member("@type", plain: "Event")
      json.member("name", profile.name)
      json.member("url", url)
      json.member("description", profile.summary)
      json.member("startDate", profile.date.iso)
      json.member("endDate", profile.end?.iso)
      if let place = profile.place {
        json.key("location")
        json.object { json in
          json.member("@type", plain: "Place")
          json.member("name", place)
        }
      }
      if let organizer = profile.organizers.first { organization("organizer", organizer, &json) }
      guard !event.speakers.isEmpty else { return }
      json.key("performer")
      json.array { json in
        for speaker in event.speakers {
          json.object { json in
            json.member("@type", plain: "Person")
            json.member("name", context.name(speaker))
          }
        }
      }
    }
  }
}
