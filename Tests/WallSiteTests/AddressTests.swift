import Testing

@Suite("Addresses")
struct AddressTests {
  @Test("A former address redirects, relatively and without JavaScript")
  func redirect() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("聂轰", "曾用网址: [niehong, old-name]")
    let site = try await wall.build()
    for alias in ["niehong", "old-name"] {
      let html = try site.text("craftsmen/\(alias).html")
      #expect(html.contains(#"http-equiv="refresh" content="0; url=../craftsmen/nie-hong.html""#))
      #expect(html.contains(#"<a href="../craftsmen/nie-hong.html">"#))
      #expect(html.contains("<h1>聂轰"))
    }
    #expect(try !site.text("index.html").contains("niehong"))
  }

  @Test(
    "Two things at one address are an error that names both",
    arguments: ["网址: zhang-wei", "曾用网址: [zhang-wei]", "曾用网址: [old, zhang-wei]"])
  func collisions(fields: String) async throws {
    let wall = try FixtureWall()
    try wall.craftsman("张伟")
    try wall.craftsman("李强", fields)
    let failures = try await wall.failures()
    #expect(failures.count == 1)
    #expect(failures.allSatisfy { $0.contains("address-collision") && $0.contains("李强.md") }, "\(failures)")
  }

  @Test("A former address that is the present one, or is given twice, redirects once or not at all")
  func repeatedAliases() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("张伟", "曾用网址: [zhang-wei, old, old]")
    let site = try await wall.build()
    #expect(site.pages.filter { $0.hasPrefix("craftsmen/") } == ["craftsmen/old.html", "craftsmen/zhang-wei.html"])
    #expect(try site.words("craftsmen/zhang-wei.html").contains("张伟"))
    #expect(try !site.text("craftsmen/zhang-wei.html").contains("refresh"))
  }

  @Test("Homophones collide, and so do a record and a static file, and the address of somebody revoked")
  func furtherCollisions() async throws {
    let homophones = try FixtureWall()
    try homophones.craftsman("张伟")
    try homophones.craftsman("张玮")
    let failure = try #require(try await homophones.failures().first)
    #expect(failure.contains("张伟.md") && failure.contains("张玮.md"))

    let files = try FixtureWall()
    try files.craftsman("张伟")
    try files.write("Content/static/craftsmen/Zhang-Wei.html", "x")
    #expect(try await files.failures().count == 1)

    let revoked = try FixtureWall()
    try revoked.craftsman("张伟")
    try revoked.craftsman("李强", "展示状态: 撤销\n曾用网址: [zhang-wei]")
    let named = try await revoked.failures()
    #expect(named.count == 1)
  }

  @Test("A static file and a file of the templates at one address are an error; each alone is published")
  func assets() async throws {
    let wall = try FixtureWall()
    try wall.write("Templates/assets/logo.svg", "甲")
    let site = try await wall.build()
    #expect(try site.text("assets/logo.svg") == "甲")
    try wall.write("Content/static/assets/logo.svg", "乙")
    let failures = try await wall.failures()
    #expect(failures.count == 1)
    #expect(failures.allSatisfy { $0.contains("[address-collision]") && $0.contains("logo.svg") }, "\(failures)")
  }

  @Test("A wall without an address may bring its own robots.txt and sitemap; with one they are the program's")
  func ownRobots() async throws {
    let wall = try FixtureWall()
    try wall.write("Content/static/robots.txt", "User-agent: *\nDisallow: /\n")
    #expect(try await wall.build().text("robots.txt").contains("Disallow"))
    try wall.write("Content/wall.yml", "名称: 墙\n站点地址: https://example.org/\n")
    let failures = try await wall.failures()
    #expect(failures.count == 1 && failures[0].contains("[address-collision]"), "\(failures)")
  }

  @Test("Bodies link to pages, headings and static files of the wall; what leads nowhere is an error")
  func links() async throws {
    let wall = try FixtureWall()
    try wall.write("Content/static/规定.pdf", "x")
    try wall.craftsman("张伟", body: "## 经历\n\n文")
    try wall.craftsman("撤下人", "展示状态: 撤下")
    try wall.page(
      "关于", body: "[甲](../craftsmen/张伟.md#经历) [乙](../static/规定.pdf) [丙](#说明) [丁](../craftsmen/撤下人.md)\n\n## 说明\n\n文")
    let html = try await wall.build().text("pages/guan-yu.html")
    #expect(html.contains(#"<a href="../craftsmen/zhang-wei.html#%E7%BB%8F%E5%8E%86">甲</a>"#), "\(html)")
    #expect(html.contains(#"<a href="../%E8%A7%84%E5%AE%9A.pdf">乙</a>"#))
    #expect(html.contains("丁") && !html.contains("che-xia"))

    for link in ["../craftsmen/张玮.md", "../craftsmen/张伟.md#没有", "#没有", "../static/没有.pdf", "../../../etc/passwd"] {
      let wrong = try FixtureWall()
      try wrong.craftsman("张伟")
      try wrong.page("关于", body: "[甲](\(link))")
      let failures = try await wrong.failures()
      #expect(failures.count == 1 && failures[0].contains("[unresolved-link] Content/pages/关于.md:6"), "\(failures)")
    }
  }
}
