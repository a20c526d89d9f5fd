import Diagnostics
import FrontMatter
import HonorRoll
import StringTemplates

/// The files that tell machines of the pages: the sitemap, robots.txt and the feed. They need the site's address.
struct SiteIndexes {
  let site: Site
  let publication: Publication

  /// The sitemap protocol allows so many addresses in one file.
  private static let sitemapSize = 50_000
  private static let sitemapNamespace: StaticString = "http://www.sitemaps.org/schemas/sitemap/0.9"
  /// Sitemaps are handed on in pieces of so many bytes, or a little more.
  private static let piece = 64 << 10

  /// The publication remembers its first failure and throws it when it is to be committed.
  func write() {
    guard let base = site.context.siteBase else { return }
    writeSitemaps(base)
    let sitemap = SiteURL(page: SiteFiles.sitemapPath).text(base: base)
    put(SiteFiles.robotsPath, Array("User-agent: *\nAllow: /\nSitemap: \(sitemap)\n".utf8))
    if site.context.hasFeed {
      let feed = Feed(newest: Self.newestRecords(of: site), settings: site.context.roll.settings, base: base)
      put(SiteFiles.feedPath, feed.bytes())
    }
  }

  private func put(_ path: String, _ bytes: [UInt8]) { try? publication.put(path, bytes, rank: .listing) }

  private func writeSitemaps(_ base: SiteBase) {
    let positions = indexedPages()
    guard positions.count > Self.sitemapSize else {
      return writeSitemap(of: positions[...], SiteFiles.sitemapPath, base)
    }
    var index = XMLText(root: "sitemapindex", namespace: Self.sitemapNamespace)
    for (number, start) in stride(from: 0, to: positions.count, by: Self.sitemapSize).enumerated() {
      let path = SiteFiles.sitemapPath(number: number + 1)
      writeSitemap(of: positions[start..<min(start + Self.sitemapSize, positions.count)], path, base)
      index.element("sitemap") { $0.element("loc", SiteURL(page: path), base: base) }
    }
    put(SiteFiles.sitemapPath, index.finish())
  }

  /// Positions in the plan, by the bytes of the addresses.
  private func indexedPages() -> [Int] {
    let pages = site.plan.pages
    var keys: [AddressKey] = []
    keys.reserveCapacity(pages.count)
    for position in pages.indices where pages[position].kind.isIndexed {
      keys.append(AddressKey(pages[position].path, position: position))
    }
    keys.sort { $0.precedes($1) }
    // The few that are alike so far are told apart by all of their bytes.
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, !keys[start].precedes(keys[end]) { end += 1 }
      if end - start > 1 {
        keys[start..<end].sort { pages[$0.position].path.precedesInBytes(pages[$1.position].path) }
      }
      start = end
    }
    return keys.map(\.position)
  }

  /// What tells nearly all addresses apart: their first 24 bytes as three numbers, smaller for what comes before.
  private struct AddressKey {
    let first: UInt64
    let second: UInt64
    let third: UInt64
    let position: Int

    func precedes(_ other: AddressKey) -> Bool {
      if first != other.first { return first < other.first }
      if second != other.second { return second < other.second }
      return third < other.third
    }

    init(_ path: String, position: Int) {
      self.position = position
      var path = path
      (first, second, third) = path.withUTF8 { bytes in
        func number(at start: Int) -> UInt64 {
          if start + 8 <= bytes.count {
            return UInt64(
              bigEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self))
          }
          var number: UInt64 = 0
          for index in start..<start + 8 { number = number << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0) }
          return number
        }
        return (number(at: 0), number(at: 8), number(at: 16))
      }
    }
  }

  /// Writes a sitemap, piece by piece.
  ///
  /// - Parameter positions: Of the pages in the plan.
  private func writeSitemap(of positions: ArraySlice<Int>, _ path: String, _ base: SiteBase) {
    let file = try? publication.file(path, rank: .listing)
    var xml = XMLText(root: "urlset", namespace: Self.sitemapNamespace, capacity: Self.piece + 1024)
    let pages = site.plan.pages
    for position in positions {
      // The sitemap protocol takes W3C dates; one of a year or a month is one.
      xml.page(pages[position].url, base: base, updated: pages[position].updated)
      if xml.count > Self.piece { xml.drain { try? file?.append(UnsafeRawBufferPointer($0)) } }
    }
    xml.finish().withUnsafeBytes { bytes in _ = try? file?.append(bytes) }
    try? file?.close()
  }

  /// The plan tells of each record's page when the record was updated: few of the records themselves are asked.
  static func newestRecords(of site: Site) -> NewestRecords {
    var newest = NewestRecords(count: Feed.size)
    for page in site.plan.pages {
      guard let updated = page.updated, newest.mayTake(updated), let record = site.context.roll.record(of: page.kind)
      else { continue }
      newest.add(record)
    }
    return newest
  }
}

extension Roll {
  /// The record whose own page it is.
  fileprivate func record(of kind: PageKind) -> Record? {
    switch kind {
    case .craftsman(let position): .craftsman(people[position].profile)
    case .studio(let position): .studio(studios[position].profile)
    case .alliance(let position): .alliance(alliances[position].profile)
    case .achievement(let position): .achievement(achievements[position].profile)
    case .competition(let position): .competition(competitions[position].profile)
    case .event(let position): .event(events[position].profile)
    case .campaign(let position): .campaign(campaigns[position].profile)
    case .freePage(let position): .page(pages[position])
    default: nil
    }
  }
}
