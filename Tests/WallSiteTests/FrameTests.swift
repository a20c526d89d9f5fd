import Testing

@Suite("What pages say around their own")
struct FrameTests {
  @Test("The head of a page has the wall's short name, where it has one")
  func shortName() async throws {
    let wall = try FixtureWall(settings: "名称: 示例市工匠墙\n简称: 工匠墙\n")
    try wall.craftsman("聂轰")
    let site = try await wall.build()
    let html = try site.text("craftsmen/nie-hong.html")
    #expect(html.contains(#"<p class="brand"><a href="../index.html">工匠墙</a></p>"#))
    #expect(html.contains("<title>聂轰 · 示例市工匠墙</title>"))
  }

  @Test("A roll says where it shows the unit of today for want of the one of that time")
  func presentUnits() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("聂轰", "单位: 甲厂\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]")
    try wall.craftsman("丁力", "单位: 甲厂\n荣誉: [{名称: 全国劳动模范, 年份: 2020, 获奖时单位: 乙厂}]")
    let site = try await wall.build()
    #expect(try site.text("rolls/quan-guo-lao-dong-mo-fan-2015.html").contains("列现在的单位"))
    let later = try site.text("rolls/quan-guo-lao-dong-mo-fan-2020.html")
    #expect(later.contains("乙厂") && !later.contains("列现在的单位"))
  }

  @Test("A person who leads an alliance links to it, and it to them")
  func leadsAlliance() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("聂轰")
    try wall.alliance("示例联盟", "牵头: 聂轰")
    let site = try await wall.build()
    #expect(try site.text("craftsmen/nie-hong.html").contains(#"href="../alliances/shi-li-lian-meng.html""#))
    #expect(try site.text("alliances/shi-li-lian-meng.html").contains(#"href="../craftsmen/nie-hong.html""#))
  }
}
