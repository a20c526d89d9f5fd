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
    "craftsmen/feng-shi-yi.html",
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
