import Foundation
import FrontMatter
import StringTemplates
import Testing

@testable import WallSite

@Suite("Sitemaps in which other days take the place of those before")
struct AmendedSitemapsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let base = SiteBase.ofSite("https://example.org/墙")!

  private var sitemaps: AmendedSitemaps {
    AmendedSitemaps(folders: WallFolders(root: folder.path, standardTemplates: Repository.templates), base: base)
  }

  /// The sitemap's lines for pages that were updated on a day.
  private func pages(_ pages: [String], _ day: PartialDate?) -> String {
    pages.map { String(decoding: XMLText.page(SiteURL(page: $0), base: base, updated: day), as: UTF8.self) }.joined()
  }

  private func write(_ name: String, _ text: String) throws {
    try folder.write("Public/\(name)", Data(text.utf8))
  }

  private func text(_ file: AmendedFile) -> String? {
    file.parts().map { String(decoding: $0.joined(), as: UTF8.self) }
  }

  private let before = PartialDate(year: 2025, month: 5, day: 1)!
  private let now = PartialDate(year: 2026)!

  @Test("In one, pages in any order, and the addresses that begin like others")
  func one() throws {
    let head = pages(["craftsmen/a.html"], before) + pages(["craftsmen/ab.html", "craftsmen/甲 乙.html"], nil)
    try write("sitemap.xml", head + pages(["x.html", "y.html"], before))
    let files = try #require(
      sitemaps.files([
        .init(page: "y.html", before: before, now: now), .init(page: "craftsmen/a.html", before: before, now: now),
      ]))
    #expect(files.map(\.path) == ["sitemap.xml"])
    #expect(
      text(files[0]) == pages(["craftsmen/a.html"], now) + pages(["craftsmen/ab.html", "craftsmen/甲 乙.html"], nil)
        + pages(["x.html"], before) + pages(["y.html"], now))
  }

  @Test("In the parts of a large one")
  func parts() throws {
    try write("sitemap.xml", "<sitemapindex>")
    for (number, names) in [["a", "b"], ["c", "d"], ["e"]].enumerated() {
      try write("sitemap-\(number + 1).xml", pages(names, before))
    }
    let files = try #require(
      sitemaps.files([.init(page: "e", before: before, now: now), .init(page: "b", before: before, now: now)]))
    #expect(files.map(\.path) == ["sitemap-1.xml", "sitemap-3.xml"])
    #expect(files.map(text) == [pages(["a"], before) + pages(["b"], now), pages(["e"], now)])
  }

  @Test("Where a page is not found, or not as it was, nothing is amended")
  func unknown() throws {
    try write("sitemap.xml", pages(["a", "b"], before))
    #expect(sitemaps.files([.init(page: "c", before: before, now: now)]) == nil)
    #expect(sitemaps.files([.init(page: "a", before: now, now: before)]) == nil)
    #expect(sitemaps.files([])?.isEmpty == true)
  }
}
