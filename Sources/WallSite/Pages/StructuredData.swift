import HonorRoll
import StringTemplates

/// What machines read of a page: schema.org data as JSON-LD, one whole script element.
enum StructuredData {
  static func site(_ settings: WallSettings, url: SiteURL?, context: SiteContext) -> [UInt8] {
    element { json in
      json.member("@type", "WebSite")
      json.member("name", settings.name)
      json.member("description", settings.summary)
      json.member("inLanguage", "zh-Hans-CN")
      json.member("url", url.map(absolute))
      if let organizer = settings.organizer {
        json.key("publisher")
        json.object { json in
          json.member("@type", "Organization")
          json.member("name", organizer)
        }
      }
    }
  }

  static func person(_ person: RollPerson, url: SiteURL?, context: SiteContext) -> [UInt8] {
    let profile = person.profile
    return element { json in
      json.member("@type", "Person")
      json.member("name", profile.name.text)
      json.member("url", url.map(absolute))
      json.member("description", profile.summary)
      json.member("jobTitle", profile.post ?? profile.trade?.value)
      if let unit = profile.unit?.value { organization("worksFor", unit, &json) }
      json.member("knowsAbout", profile.skills)
      json.member("award", person.awards.map(award))
      if let studio = person.studios.first {
        organization("memberOf", context.roll.studios[studio.studio].profile.name, &json)
      }
    }
  }

  static func studio(_ studio: RollStudio, url: SiteURL?, context: SiteContext) -> [UInt8] {
    element { json in
      json.member("@type", "Organization")
      json.member("name", studio.profile.name)
      json.member("alternateName", studio.profile.formerNames.map(\.name))
      json.member("url", url.map(absolute))
      json.member("description", studio.profile.summary)
      json.member("foundingDate", studio.profile.founded?.iso)
      json.member("award", studio.namings.map(award))
      if let unit = studio.profile.unit?.value { organization("parentOrganization", unit, &json) }
      let members = ([studio.lead].compactMap { $0 } + studio.members).map(context.name)
      add(members, as: "Person", to: &json)
    }
  }

  static func alliance(_ alliance: RollAlliance, url: SiteURL?, context: SiteContext) -> [UInt8] {
    element { json in
      json.member("@type", "Organization")
      json.member("name", alliance.profile.name)
      json.member("url", url.map(absolute))
      json.member("description", alliance.profile.summary)
      json.member("foundingDate", alliance.profile.founded?.iso)
      let members = alliance.studios.map { context.roll.studios[$0].profile.name } + alliance.profile.units.map(\.value)
      add(members, as: "Organization", to: &json)
    }
  }

  private static func add(_ members: [String], as type: String, to json: inout JSONText) {
    guard !members.isEmpty else { return }
    json.key("member")
    json.array { json in
      for name in members {
        json.object { json in
          json.member("@type", type)
          json.member("name", name)
        }
      }
    }
  }

  static func organization(_ key: StaticString, _ name: String, _ json: inout JSONText) {
    json.key(key)
    json.object { json in
      json.member("@type", "Organization")
      json.member("name", name)
    }
  }

  /// `全国劳动模范 (2015)`.
  static func award(_ award: Award) -> String {
    award.year.map { "\(award.title) (\($0))" } ?? award.title
  }

  static func absolute(_ url: SiteURL) -> String { url.text(base: .depth(0)) }

  static func element(_ members: (inout JSONText) -> Void) -> [UInt8] {
    var json = JSONText(prefix: #"<script type="application/ld+json">"#)
    json.object { json in
      json.member("@context", "https://schema.org")
      members(&json)
    }
    return json.finish(suffix: "</script>")
  }
}
