import Foundation
import FrontMatter
import Testing

@testable import WallSite

/// The pages of the fixture wall whose campaign is under notice.
@Suite("Campaigns and public notices", .serialized)
struct CampaignSiteTests {
  private static let address = "https://example.org/wall/"
  private static let kinds = [
    "campaigns.html", "campaigns/jiangxing-2026.html", "campaigns/jiangxing-2024.html", "notices/jiangxing-2026.html",
    "craftsmen/feng-shi-yi.html", "tiers.html", "promotions.html",
  ]

  private func site(on day: (Int, Int, Int)) async throws -> BuiltSite {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Repository.root + "/Tests/Fixtures/Walls/campaign/Content", toPath: folder.path + "/Content")
    let report = try await SiteBuilder(
      folders: WallFolders(root: folder.path, standardTemplates: Repository.templates),
      options: BuildOptions(asOf: PartialDate(year: day.0, month: day.1, day: day.2), now: 0, jobs: 2)
    ).build()
    try #require(report.publication != nil, "\(report.diagnostics.map(\.line))")
    return BuiltSite(path: folder.path + "/Public", report: report, folder: folder)
  }

  @Test(
    "Every link resolves and every page is sound, before, during and after the notice",
    .enabled(if: PythonCheck.pages.isAvailable, PythonCheck.pages.comment),
    arguments: [(2026, 6, 20), (2026, 10, 3), (2026, 12, 1)])
  func pages(_ day: (Int, Int, Int)) async throws {
    try PythonCheck.pages.expectNothing(in: try await site(on: day), [Self.address])
  }

  @Test(
    "Clicking leads to a campaign and its notice, on phones too",
    .enabled(if: PythonCheck.browser.isAvailable, PythonCheck.browser.comment))
  func clicking() async throws {
    try PythonCheck.browser.expectNothing(in: try await site(on: (2026, 10, 3)), Self.kinds)
  }

  @Test(
    "axe finds nothing on their pages, in light and dark",
    .enabled(if: PythonCheck.accessibility.isAvailable, PythonCheck.accessibility.comment))
  func accessibility() async throws {
    try PythonCheck.accessibility.expectNothing(in: try await site(on: (2026, 10, 3)), Self.kinds)
    try PythonCheck.accessibility.expectNothing(
      in: try await site(on: (2026, 12, 1)), ["notices/jiangxing-2026.html", "campaigns/jiangxing-2026.html"])
  }

  @Test("A campaign's page tells quotas against the named, and the result with its roll")
  func result() async throws {
    let site = try await site(on: (2026, 10, 3))
    let words = try site.words("campaigns/jiangxing-2024.html")
    #expect(words.contains("评选已经结束。") && words.contains("2名") && words.contains("2 人"))
    #expect(words.contains("冯示一") && words.contains("卫示二(女)") && words.contains("2024年示例匠星光荣榜"))
    #expect(
      try site.text("campaigns/jiangxing-2024.html").contains(#"href="../rolls/shi-li-jiang-xing-2024.html""#))
    #expect(try site.text("craftsmen/feng-shi-yi.html").contains(#"href="../campaigns/jiangxing-2024.html""#))
    #expect(try site.text("campaigns.html").contains(#"href="notices/jiangxing-2026.html""#))
  }

  @Test("The ladder's page draws, counts and lists every step, and tells who rose when")
  func ladder() async throws {
    let site = try await site(on: (2026, 10, 3))
    let page = try site.text("tiers.html")
    #expect(page.components(separatedBy: "<polygon ").count == 5)
    #expect(!page.contains("style="))
    let lines = try site.words("tiers.html").split(separator: "\n").map(String.init)
    for text in ["由示例市总工会从示例市工匠中推荐,示例省总工会评审、公示后命名。", "区级选树,是进入全市选树体系的第一步。"] {
      #expect(lines.contains { $0.contains(text) }, "\(text)")
    }
    // Counts of the pyramid are those of the steps' own pages; a step nobody is on has none.
    for (slug, count) in [("shi-li-sheng-gong-jiang", 1), ("shi-li-shi-gong-jiang", 1), ("dong-shi-qu-gong-jiang", 2)] {
      #expect(try site.words("tiers/\(slug).html").contains("\(count) 人"))
      #expect(page.contains("href=\"tiers/\(slug).html\""))
    }
    #expect(!site.has("tiers/da-guo-gong-jiang.html") && page.contains("0 人"))
    let moves = try site.text("promotions.html").matches(
      of: #/<tr class="[a-z]+">.*?<\/tr>/#.dotMatchesNewlines()
    ).map {
      String($0.0).replacing(#/<[^>]*>/#, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(
      moves == [
        "2025年12月 冯示一 示例市工匠 → 示例省工匠 示例省工匠", "2024年11月1日 卫示二 示例市工匠 示例匠星", "2024年 冯示一 东示区工匠 → 示例市工匠 示例匠星",
        "2019年 郑样本 东示区工匠 东示区工匠", "2018年 冯示一 东示区工匠 东示区工匠", "2016年 骆减誉 东示区工匠 东示区工匠",
      ])
  }

  @Test("Long lists of rises and campaigns are cut into pages of sixty")
  func paging() async throws {
    let wall = try FixtureWall(settings: "名称: 墙\n层级: [{名称: 一级, 荣誉: [全国技术能手]}]\n")
    for number in 1...130 {
      try wall.craftsman("n\(number)", "荣誉: [{名称: 全国技术能手, 年份: 2010}]", name: "张伟")
    }
    for number in 1...61 { try wall.write("Content/campaigns/c\(number).md", "---\n名称: 评选\(number)\n---\n") }
    let site = try await wall.build()
    for (stem, count) in [("promotions", 3), ("campaigns", 2)] {
      let pages = ["\(stem).html"] + (2...count).map { "\(stem)-\($0).html" }
      #expect(pages.allSatisfy(site.has) && !site.has("\(stem)-\(count + 1).html"))
    }
    #expect(try site.text("promotions-3.html").components(separatedBy: "<tr class=").count == 11)
    #expect(try site.text("tiers.html").components(separatedBy: "<tr class=").count == 21)
    #expect(try site.text("tiers.html").contains("全部一级"))
  }

  @Test("Those to be given an honor by decree are called so")
  func commended() async throws {
    let wall = try FixtureWall(
      settings: "名称: 墙\n荣誉: [{全称: 示例奖章, 级别: 市级, 方式: 授予}]\n")
    try wall.write(
      "Content/campaigns/奖章.md",
      "---\n名称: 奖章评选\n荣誉: 示例奖章\n公示: [{标题: 奖章公示, 开始: 2026-04-27, 结束: 2026-05-09, 受理电话: 0000-1}]\n---\n")
    try wall.craftsman("张伟", "展示状态: 公示\n评选: 奖章")
    let words = try await wall.build().words("notices/jiang-zhang.html")
    #expect(words.contains("拟表彰对象") && !words.contains("拟命名人选") && words.contains("张伟"))
  }
}
