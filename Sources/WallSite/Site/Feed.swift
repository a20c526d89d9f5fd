import FrontMatter
import HonorRoll
import StringTemplates

/// The feed: the records updated last, newest first. Its times come from `更新` alone, so that it changes with the content.
struct Feed {
  let newest: NewestRecords
  let settings: WallSettings
  let base: SiteBase

  /// So many records it tells of.
  static let size = 30

  func bytes() -> [UInt8] {
    let home = SiteURL(page: "").text(base: base)
    var xml = XMLText(root: "feed", namespace: "http://www.w3.org/2005/Atom")
    xml.element("title", settings.name)
    xml.element("id", home)
    xml.empty("link", ["href": home])
    xml.empty("link", ["rel": "self", "href": SiteURL(page: SiteFiles.feedPath).text(base: base)])
    xml.element("updated", timestamp(newest.entries.first?.date ?? .epoch))
    xml.element("author") { $0.element("name", settings.organizer ?? settings.name) }
    for entry in newest.entries {
      let address = SiteURL(page: entry.page).text(base: base)
      xml.element("entry") { xml in
        xml.element("title", entry.title)
        xml.element("id", address)
        xml.empty("link", ["href": address])
        xml.element("updated", timestamp(entry.date))
        if let summary = entry.summary { xml.element("summary", summary) }
      }
    }
    return xml.finish()
  }

  /// Midnight of the day in the wall's time zone.
  private func timestamp(_ date: PartialDate) -> String {
    "\(date.iso)T00:00:00+0\(settings.timeZoneOffset / 60):00"
  }
}
