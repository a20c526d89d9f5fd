import Foundation
import Testing

@testable import WallSite

/// The lineage on the site.
@Suite("Pages of the lineage")
struct LineageSiteTests {
  private func wall() throws -> FixtureWall {
    let wall = try FixtureWall(settings: "名称: 测试墙\n层级: [{名称: 示例级, 荣誉: [全国劳动模范]}]\n")
    try wall.craftsman("赵一", "工种: 钳工\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]\n师傅: [外:钱老(示例一厂)]")
    try wall.craftsman(
      "丁力",
      "工种: 焊工\n师傅:\n  - {姓名: 赵一, 类别: 名师带徒, 签订日期: 2018-05-01, 期限: 3年, 目标: 独立<焊>接, 出师: 2021-04-30, 考核结果: 优秀}\n  - 王芳")
    try wall.craftsman("王芳", "单位: 示例厂")
    try wall.craftsman("张伟", "师傅: {姓名: 丁力, 考核结果: 不合格}")
    try wall.craftsman("孤立人", "工种: 瓦工")
    try wall.craftsman("撤下人", "展示状态: 撤下\n师傅: [赵一]")
    try wall.craftsman("公示人", "展示状态: 公示\n师傅: [赵一]\n评选: 甲")
    try wall.write(
      "Content/campaigns/甲.md",
      "---\n名称: 甲\n公示: [{标题: 公示一, 开始: 2026-04-30, 结束: 2026-05-10, 受理电话: 无}]\n---\n")
    return wall
  }

  @Test("One page draws the trees, tells them in nested lists, and prints the order")
  func page() async throws {
    let site = try await wall().build()
    let html = try site.text("lineage.html")
    #expect(html.matches(of: #/<svg class="lineage-tree" aria-hidden="true"/#).count == 2)
    #expect(html.contains("<tspan class=\"name\">赵一</tspan><tspan class=\"about\" dx=\"0.9em\">钳工</tspan>"))
    #expect(html.contains("<a href=\"craftsmen/ding-li.html\" tabindex=\"-1\">"))
    #expect(!html.contains(" style=") && !html.contains("孤立人") && !html.contains("撤下人") && !html.contains("公示人"))
    let words = try site.words("lineage.html")
    #expect(words.contains("以姓氏笔画为序") && words.contains("另从师王芳") && words.contains("见赵一名下"))
    #expect(words.contains("名师带徒，2018年5月1日签订，期限3年，2021年4月30日出师，考核优秀"))
    #expect(!words.contains("不合格"))
    let outline = try #require(html.range(of: "lineage-outline"))
    #expect(html[outline.lowerBound...].contains("<span>钱老</span> <span class=\"about\">示例一厂</span>"))
    #expect(try site.text("index.html").contains("href=\"lineage.html\""))
  }

  @Test("A person's page has the line: mentors with agreements, two generations up and down")
  func line() async throws {
    let site = try await wall().build()
    let words = try site.words("craftsmen/ding-li.html")
    #expect(words.contains("名师带徒，2018年5月1日签订，期限3年，2021年4月30日出师，考核优秀"))
    #expect(words.contains("独立<焊>接"))
    let html = try site.text("craftsmen/ding-li.html")
    #expect(html.contains("<a href=\"../craftsmen/zhao-yi.html\">赵一</a>"))
    #expect(words.contains("师祖") && words.contains("钱老"))
    #expect(try site.words("craftsmen/zhao-yi.html").contains("徒孙"))
    #expect(try !site.words("craftsmen/zhang-wei.html").contains("不合格"))
    let link = try #require(html.firstMatch(of: #/href="\.\.\/lineage\.html#(tree-\d+)"/#))
    #expect(try site.text("lineage.html").contains("id=\"\(link.1)\""))
    #expect(try !site.text("craftsmen/gu-li-ren.html").contains("lineage.html#"))
  }

  @Test("Whoever is not shown leaves no trace in the lineage")
  func hidden() async throws {
    let site = try await wall().build()
    #expect(try site.files(mentioning: "撤下人") == [])
    #expect(try site.files(mentioning: "公示人").allSatisfy { $0.hasPrefix("campaigns/") || $0.hasPrefix("notices/") })
  }

  @Test("Every page is sound", .enabled(if: PythonCheck.pages.isAvailable, PythonCheck.pages.comment))
  func sound() async throws {
    try PythonCheck.pages.expectNothing(in: try await wall().build())
  }

  @Test(
    "axe finds nothing on its pages",
    .enabled(if: PythonCheck.accessibility.isAvailable, PythonCheck.accessibility.comment)
  )
  func accessibility() async throws {
    try PythonCheck.accessibility.expectNothing(
      in: try await wall().build(), ["lineage.html", "craftsmen/ding-li.html", "craftsmen/zhao-yi.html"])
  }

  @Test("A wall without mentors has no such page")
  func none() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("丁力")
    let site = try await wall.build()
    #expect(!site.has("lineage.html"))
    #expect(try !site.text("index.html").contains("lineage.html"))
  }

  @Test("A large lineage is many pages, each of bounded size, linked to each other")
  func large() async throws {
    let wall = try FixtureWall()
    for number in 0..<400 {
      let mentor = number == 0 ? "" : "师傅: p\(number % 7 == 0 ? 0 : number - 1)"
      try wall.craftsman("p\(number)", mentor, name: "丁某")
    }
    let site = try await wall.build()
    let pages = site.pages.filter { $0.hasPrefix("lineage") }
    #expect(pages.count > 6)
    for page in pages {
      let html = try site.text(page)
      #expect(html.matches(of: #/<circle /#).count <= 70, "\(page)")
      for link in html.matches(of: #/<li><a href="(lineage[^"#]*)#(tree-\d+)"/#) {
        #expect(try site.text(String(link.1)).contains("id=\"\(link.2)\""), "\(page)")
      }
    }
  }
}
