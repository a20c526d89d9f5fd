import HonorRoll
import StringTemplates

/// What machines read of a page: schema.org data as JSON-LD, one whole script element.
enum StructuredData {
  static func site(_ settings: WallSettings, url: WholeURL?, context: SiteContext, on sheet: PageSheet) -> LaidOutHTML {
    element(on: sheet) { json in
      json.member("@type", plain: "WebSite")
      json.member("name", settings.name)
      json.member("description", settings.summary)
      json.member("inLanguage", "zh-Hans-CN")
      json.member("url", url)
      if let organizer = settings.organizer {
        json.key("publisher")
        json.object { json in
          json.member("@type", plain: "Organization")
          json.member("name", organizer)
        }
      }
    }
  }

  static func person(_ person: RollPerson, url: WholeURL?, context: SiteContext, on sheet: PageSheet) -> LaidOutHTML {
    let profile = person.profile
    return element(on: sheet) { json in
      json.member("@type", plain: "Person")
      json.member("name", profile.name.text)
      json.member("url", url)
      json.member("description", profile.summary)
      json.member("jobTitle", profile.post ?? profile.trade?.value)
      if let unit = profile.unit?.value { organization("worksFor", unit, &json) }
      json.member("knowsAbout", profile.skills)
      add(person.awards, to: &json)
      if let studio = person.studios.first {
        organization("memberOf", context.roll.studios[studio.studio].profile.name, &json)
      }
    }
  }

  static func studio(_ studio: RollStudio, url: WholeURL?, context: SiteContext, on sheet: PageSheet) -> LaidOutHTML {
    element(on: sheet) { json in
      json.member("@type", plain: "Organization")
      json.member("name", studio.profile.name)
      json.member("alternateName", studio.profile.formerNames.map(\.name))
      json.member("url", url)
      json.member("description", studio.profile.summary)
      json.member("foundingDate", studio.profile.founded?.iso)
      add(studio.namings, to: &json)
      if let unit = studio.profile.unit?.value { organization("parentOrganization", unit, &json) }
      guard studio.lead != nil || !studio.members.isEmpty else { return }
      json.key("member")
      json.array { json in
        if let lead = studio.lead { add(context.name(lead), as: "Person", to: &json) }
        for member in studio.members { add(context.name(member), as: "Person", to: &json) }
      }
    }
  }

  static func alliance(_ alliance: RollAlliance, url: WholeURL?, context: SiteContext, on sheet: PageSheet)
    -> LaidOutHTML
  {
    element(on: sheet) { json in
      json.member("@type", plain: "Organization")
      json.member("name", alliance.profile.name)
      json.member("url", url)
      json.member("description", alliance.profile.summary)
      json.member("foundingDate", alliance.profile.founded?.iso)
      guard !alliance.studios.isEmpty || !alliance.profile.units.isEmpty else { return }
      json.key("member")
      json.array { json in
        for studio in alliance.studios { add(context.roll.studios[studio].profile.name, as: "Organization", to: &json) }
        for unit in alliance.profile.units { add(unit.value, as: "Organization", to: &json) }
      }
    }
  }

  /// A member, as one value of a list.
  static func add(_ name: String, as type: StaticString, to json: inout JSONText) {
    json.value(type: type, name: name)
  }

  static func organization(_ key: StaticString, _ name: String, _ json: inout JSONText) {
    json.member(key, type: "Organization", name: name)
  }

  /// Each as `全国劳动模范 (2015)`.
  static func add(_ awards: [Award], to json: inout JSONText) {
    guard !awards.isEmpty else { return }
    json.key("award")
    json.array { json in
      for award in awards {
        json.string { json in
          json.piece(award.title)
          guard let year = award.year else { return }
          json.piece(" (")
          json.piece(year)
          json.piece(")")
        }
      }
    }
  }

  static func element(on sheet: PageSheet, _ members: (inout JSONText) -> Void) -> LaidOutHTML {
    sheet.json.begin(membersAfter: #"<script type="application/ld+json">{"@context":"https://schema.org""#)
    members(&sheet.json)
    return sheet.json.finish(suffix: "}</script>") { sheet.views.html($0) }
  }
}
