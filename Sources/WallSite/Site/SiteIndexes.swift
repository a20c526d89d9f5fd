import Diagnostics
import FrontMatter
import HonorRoll
import StringTemplates

/// The files that tell machines of the pages: the sitemap, robots.txt and the feed. They need the site's address.
struct SiteIndexes {
  let site: Site

  struct File {
    let path: String
    let bytes: [UInt8]
  }

  /// The sitemap protocol allows so many addresses in one file.
  private static let sitemapSize = 50_000
  private static let feedSize = 30

  func files() -> [File] {
    guard let base = site.context.siteBase else { return [] }
    var files = sitemaps(base)
    let sitemap = SiteURL(page: SiteFiles.sitemapPath).text(base: base)
    files.append(File(path: SiteFiles.robotsPath, bytes: Array("User-agent: *\nAllow: /\nSitemap: \(sitemap)\n".utf8)))
    if site.context.hasFeed { files.append(File(path: SiteFiles.feedPath, bytes: feed(base))) }
    return files
  }

  private func sitemaps(_ base: SiteBase) -> [File] {
    let pages = site.plan.pages.filter(\.kind.isIndexed).sorted { $0.path.precedesInBytes($1.path) }
    guard pages.count > Self.sitemapSize else {
      return [File(path: SiteFiles.sitemapPath, bytes: sitemap(pages[...], base))]
    }
    var index = XMLText(root: "sitemapindex", namespace: "http://www.sitemaps.org/schemas/sitemap/0.9")
    var files: [File] = []
    for start in stride(from: 0, to: pages.count, by: Self.sitemapSize) {
      let path = "sitemap-\(files.count + 1).xml"
      files.append(
        File(path: path, bytes: sitemap(pages[start..<min(start + Self.sitemapSize, pages.count)], base)))
      index.element("sitemap") { $0.element("loc", SiteURL(page: path).text(base: base)) }
    }
    return files + [File(path: SiteFiles.sitemapPath, bytes: index.finish())]
  }

  private func sitemap(_ pages: ArraySlice<PlannedPage>, _ base: SiteBase) -> [UInt8] {
    var xml = XMLText(root: "urlset", namespace: "http://www.sitemaps.org/schemas/sitemap/0.9")
    for page in pages {
      xml.element("url") { xml in
        let path = page.path == "index.html" ? "" : page.path
        xml.element("loc", SiteURL(page: path).text(base: base))
        if let updated = updated(page.kind) { xml.element("lastmod", updated.iso) }
      }
    }
    return xml.finish()
  }

  private func updated(_ kind: PageKind) -> PartialDate? {
    let roll = site.context.roll
    let date: PartialDate? =
      switch kind {
      case .craftsman(let position): roll.people[position].profile.common.updated
      case .studio(let position): roll.studios[position].profile.common.updated
      case .alliance(let position): roll.alliances[position].profile.common.updated
      case .achievement(let position): roll.achievements[position].profile.common.updated
      case .competition(let position): roll.competitions[position].profile.common.updated
      case .event(let position): roll.events[position].profile.common.updated
      case .freePage(let position): roll.pages[position].common.updated
      case .campaign(let position): roll.campaigns[position].profile.common.updated
      default: nil
      }
    // The sitemap protocol takes W3C dates; one of a year or a month is one.
    return date
  }

  /// The records updated last, newest first. A feed's times come from `更新` alone, so that it changes with the content.
  private func feed(_ base: SiteBase) -> [UInt8] {
    let roll = site.context.roll
    var entries: [(common: RecordCommon, title: String, summary: String?)] = []
    entries += roll.people.map { ($0.profile.common, $0.profile.name.text, $0.profile.summary) }
    entries += roll.studios.map { ($0.profile.common, $0.profile.name, $0.profile.summary) }
    entries += roll.alliances.map { ($0.profile.common, $0.profile.name, $0.profile.summary) }
    entries += roll.achievements.map { ($0.profile.common, $0.profile.name, $0.profile.summary) }
    entries += roll.competitions.map { ($0.profile.common, $0.profile.name, $0.profile.summary) }
    entries += roll.events.map { ($0.profile.common, $0.profile.name, $0.profile.summary) }
    entries += roll.pages.map { ($0.common, $0.title, $0.summary) }
    entries += roll.campaigns.map { ($0.profile.common, $0.profile.name, $0.profile.summary) }
    let dated = entries.compactMap { entry in entry.common.updated.map { (date: $0.lastDay, entry: entry) } }
    let newest = dated.sorted { left, right in
      left.date != right.date ? left.date > right.date : left.entry.common.file < right.entry.common.file
    }.prefix(Self.feedSize)

    let home = SiteURL(page: "").text(base: base)
    var xml = XMLText(root: "feed", namespace: "http://www.w3.org/2005/Atom")
    xml.element("title", roll.settings.name)
    xml.element("id", home)
    xml.empty("link", ["href": home])
    xml.empty("link", ["rel": "self", "href": SiteURL(page: SiteFiles.feedPath).text(base: base)])
    xml.element("updated", timestamp(newest.first?.date ?? .epoch))
    xml.element("author") { $0.element("name", roll.settings.organizer ?? roll.settings.name) }
    for (date, entry) in newest {
      let address = SiteURL(page: entry.common.pagePath).text(base: base)
      xml.element("entry") { xml in
        xml.element("title", entry.title)
        xml.element("id", address)
        xml.empty("link", ["href": address])
        xml.element("updated", timestamp(date))
        if let summary = entry.summary { xml.element("summary", summary) }
      }
    }
    return xml.finish()
  }

  /// Midnight of the day in the wall's time zone.
  private func timestamp(_ date: PartialDate) -> String {
    "\(date.iso)T00:00:00+0\(site.context.roll.settings.timeZoneOffset / 60):00"
  }
}
