import Testing

@testable import WallSite

@Suite("The whole site")
struct WholeSiteTests {
  @Test(
    "The repository's own wall: every link resolves, every page is sound",
    .enabled(if: PythonCheck.pages.isAvailable, PythonCheck.pages.comment))
  func repository() async throws {
    let site = try await FixtureWall.ofRepository().build()
    #expect(site.pages.count > 100)
    try PythonCheck.pages.expectNothing(in: site)
  }

  @Test(
    "The repository's own wall at an address of its own",
    .enabled(if: PythonCheck.pages.isAvailable, PythonCheck.pages.comment))
  func repositoryAtAddress() async throws {
    let address = "https://example.org/city/wall/"
    let site = try await FixtureWall.ofRepository().build(baseURL: address)
    try PythonCheck.pages.expectNothing(in: site, [address])
  }

  @Test(
    "A wall of 250 people: every link resolves, every page is sound",
    .enabled(if: PythonCheck.pages.isAvailable, PythonCheck.pages.comment))
  func large() async throws {
    let site = try await LargeWall.make().build()
    #expect(site.pages.count > 400)
    try PythonCheck.pages.expectNothing(in: site, [LargeWall.address])
  }

  @Test(
    "The smallest wall there can be",
    .enabled(if: PythonCheck.pages.isAvailable, PythonCheck.pages.comment))
  func smallest() async throws {
    let site = try await FixtureWall().build()
    #expect(site.pages == ["404.html", "index.html"])
    try PythonCheck.pages.expectNothing(in: site)
  }

  @Test("Long lists are cut into pages of sixty, each person on exactly one")
  func paging() async throws {
    let site = try await LargeWall.make().build()
    for (stem, count) in [("wall", 5), ("trades/han-gong", 3), ("units/bin-hai-zhong-gong", 2), ("studios", 2)] {
      let first = stem == "wall" ? "index.html" : "\(stem).html"
      let pages = [first] + (2...count).map { "\(stem)-\($0).html" }
      #expect(pages.filter(site.has) == pages)
      #expect(!site.has("\(stem)-\(count + 1).html"))
      let cards = try pages.map { page in
        try site.text(page).matches(of: #/<li class="(?:card|team)[^"]*">.*?href="([^"]+)"/#.dotMatchesNewlines())
          .map { String($0.1) }
      }
      let listed = cards.joined().filter { stem == "studios" ? $0.hasPrefix("studios/") : $0.contains("craftsmen/") }
      #expect(Set(listed).count == listed.count, "\(stem)")
      #expect(cards.dropLast().allSatisfy { $0.count >= 60 }, "\(stem)")
    }
  }

  @Test("Without an address of the site there is no file for machines")
  func withoutAddress() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("张伟", "更新: 2026-04-01")
    let site = try await wall.build()
    #expect(site.files.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".txt") } == [])
    #expect(try site.files(mentioning: "canonical") == [])
  }
}
