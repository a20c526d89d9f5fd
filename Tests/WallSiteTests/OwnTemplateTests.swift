import Testing

@Suite("A wall's own templates")
struct OwnTemplateTests {
  private func wall() throws -> FixtureWall {
    let wall = try FixtureWall()
    try wall.craftsman("张伟", "单位: 甲公司")
    return wall
  }

  @Test("One template, some texts and the style sheet can be the wall's; the program's stand in for the rest")
  func overriding() async throws {
    let wall = try wall()
    try wall.write(
      "Templates/partials/person-card.mustache",
      "<li class=\"card\"><a href=\"{{url}}\">★{{name}}</a>{{$rank}}{{/rank}}</li>\n")
    try wall.write("Templates/strings.yml", "文字:\n  backToWall: 回首页去\n  noTier: 本厂工匠\n")
    try wall.write("Templates/assets/craftwall.css", "body{}\n")
    try wall.write("Templates/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
    let site = try await wall.build()
    #expect(try site.words("index.html").contains("★张伟"))
    #expect(try site.words("index.html").contains("本厂工匠"))
    #expect(try site.words("404.html").contains("回首页去"))
    #expect(try site.text("assets/craftwall.css") == "body{}\n")
    #expect(site.has("assets/logo.svg"))
    #expect(try site.words("craftsmen/zhang-wei.html").contains("甲公司"))
  }

  @Test("A partial that lacks a block which others fill is an error at the one that fills it")
  func missingBlock() async throws {
    let wall = try wall()
    try wall.write("Templates/partials/person-card.mustache", "<li>{{name}}</li>\n")
    let failures = try await wall.failures()
    #expect(!failures.isEmpty)
    #expect(failures.allSatisfy { $0.contains("[template-unknown-name]") && $0.contains("rank") }, "\(failures)")
  }

  @Test("A folder named on the command line counts as the wall's, and may lack what it does not change")
  func namedFolder() async throws {
    let wall = try wall()
    try wall.write("Theme/404.mustache", "{{<layout}}{{$main}}<h1>{{title}}!</h1>{{/main}}{{/layout}}\n")
    let site = try await wall.build(templates: wall.folder.path + "/Theme")
    #expect(try site.words("404.html").contains("没有这个页面!"))
    #expect(site.has("craftsmen/zhang-wei.html"))
  }

  @Test("A folder without templates, and one that is not there, are as good as none")
  func emptyFolder() async throws {
    let plain = try await wall().build().contents()
    let wall = try wall()
    try wall.write("Theme/readme.txt", "")
    #expect(try await wall.build(templates: wall.folder.path + "/Theme").contents() == plain)
    #expect(try await wall.build(templates: wall.folder.path + "/None").contents() == plain)
  }

  @Test("A misspelt name is reported at its place in the wall's file, and nothing is published")
  func misspelt() async throws {
    let wall = try wall()
    try wall.write("Templates/404.mustache", "{{<layout}}\n{{$main}}\n<h1>{{titel}}</h1>\n{{/main}}\n{{/layout}}\n")
    let failures = try await wall.failures()
    #expect(failures.count == 1)
    #expect(failures.allSatisfy { $0.contains("Templates/404.mustache:3") && $0.contains("title") }, "\(failures)")
  }

  @Test("An unknown text is a warning with the nearest key")
  func unknownText() async throws {
    let wall = try wall()
    try wall.write("Templates/strings.yml", "文字:\n  backToWal: 回首页去\n")
    let report = await wall.builder().check()
    #expect(report.diagnostics.map(\.line).contains { $0.contains("strings.yml:2") && $0.contains("backToWall") })
  }

  @Test("Templates written for other views are told so")
  func viewVersion() async throws {
    let wall = try FixtureWall(settings: "名称: 墙\n模板版本: 99\n")
    let report = await wall.builder().check()
    #expect(report.diagnostics.map(\.line).count { $0.contains("[template-view-version] Content/wall.yml:2") } == 1)
  }
}
