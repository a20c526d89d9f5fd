import Testing

@Suite("Hostile values")
struct HostileValueTests {
  @Test(
    "No value of any field breaks out of where it is shown",
    .enabled(if: PythonCheck.vocabulary.isAvailable, PythonCheck.vocabulary.comment), arguments: HostileText.all)
  func containment(payload: HostileText) async throws {
    let clean = try await HostileWall(payload: "甲").make().build()
    let site = try await HostileWall(payload: payload.text).make().build()
    #expect(site.has("craftsmen/own.html") && site.has("studios/own.html") && site.has("alliances/own.html"))
    #expect(site.has("campaigns/own.html") && site.has("notices/own.html"))
    #expect(site.has("achievements/own.html") && site.has("competitions/own.html") && site.has("events/own.html"))
    #expect(try site.text("notices/own.html").contains("roll-names"))
    #expect(!site.has("photos") && !site.has("a.jpg"))
    try PythonCheck.vocabulary.expectNothing(in: clean, [site.path])
    try PythonCheck.pages.expectNothing(in: site, [HostileWall.address, "--same-titles"])
    if PythonCheck.data.isAvailable { try PythonCheck.data.expectNothing(in: site) }
  }

  @Test(
    "An address takes lower-case letters, digits and hyphens only",
    arguments: HostileText.all + ["../../etc", "a/b", "A"])
  func addresses(payload: HostileText) async throws {
    let wall = try FixtureWall()
    let quoted = HostileWall.quoted(payload.text)
    try wall.craftsman("张伟", "网址: \(quoted)")
    try wall.craftsman("李强", "曾用网址: [\(quoted)]")
    let failures = try await wall.failures()
    #expect(failures.count == 2)
    #expect(failures.allSatisfy { $0.contains("[invalid-slug]") }, "\(failures)")
  }

  @Test(
    "A menu entry and the site's address take no dangerous scheme",
    arguments: ["javascript:alert(1)", "data:text/html,x", "//evil.example"])
  func links(address: String) async throws {
    let menu = try FixtureWall(settings: "名称: 墙\n导航: [{名称: 甲, 链接: \"\(address)\"}]\n")
    #expect(try await menu.failures().count { $0.contains("unresolved-link") } == 1)
    let site = try FixtureWall(settings: "名称: 墙\n站点地址: \"\(address)\"\n")
    #expect(try await site.failures().count { $0.contains("invalid-url") } == 1)
  }

  @Test(
    "The site's own address is escaped wherever it is written",
    .enabled(if: PythonCheck.vocabulary.isAvailable, PythonCheck.vocabulary.comment))
  func siteAddress() async throws {
    func site(_ address: String) async throws -> BuiltSite {
      let wall = try FixtureWall(settings: "名称: 墙\n站点地址: '\(address)'\n")
      try wall.craftsman("张伟", "更新: 2026-04-01")
      return try await wall.build()
    }
    let clean = try await site("https://example.org/wall/")
    let hostile = try await site(#"https://example.org/"><script>alert(1)</script>&x=/"#)
    try PythonCheck.vocabulary.expectNothing(in: clean, [hostile.path])
    #expect(try hostile.files(mentioning: "<script>alert") == [])
  }
}
