import Foundation
import Testing

@testable import WallSite

/// The wall of `Tests/Fixtures/Walls/studios`: studios that were renamed, reviewed, ended and delisted.
@Suite("The life of studios")
struct StudioSiteTests {
  private static let page = "studios/jia-gong-zuo-shi.html"
  private static let switches = "公开: {考核: 是, 工作室处理: 是}\n"

  /// - Parameter settings: Lines added to `wall.yml`.
  private func site(_ settings: String = "") async throws -> BuiltSite {
    let wall = try FixtureWall.named("studios")
    if !settings.isEmpty {
      let file = wall.folder.path + "/Content/wall.yml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try wall.write("Content/wall.yml", text + settings)
    }
    return try await wall.build()
  }

  @Test("A studio tells its former names and leads; the old address leads to it")
  func history() async throws {
    let site = try await site()
    let words = try site.words(Self.page)
    #expect(words.contains("曾用名旧工作室、周示例工作室(2021年3月改名)"))
    #expect(words.replacing("\n", with: "").contains("历任领衔人林晓示2021年3月起周示例2016年至2021年3月孙墙外"))
    #expect(
      try site.words("craftsmen/zhou-shi-li.html").replacing("\n", with: "")
        .contains("甲工作室 曾任领衔人(2016年至2021年3月)"))
    let redirect = try site.text("studios/zhou-shi-li-gong-zuo-shi.html")
    #expect(redirect.contains("url=../studios/jia-gong-zuo-shi.html"))
  }

  @Test("A file that is renamed breaks the references to it; its old address may redirect")
  func renaming() async throws {
    let wall = try FixtureWall.named("studios")
    let studios = wall.folder.path + "/Content/studios/"
    try FileManager.default.moveItem(atPath: studios + "甲工作室.md", toPath: studios + "新工作室.md")
    let file = studios + "新工作室.md"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try wall.write(
      "Content/studios/新工作室.md",
      text.replacing("名称: 甲工作室", with: "名称: 新工作室")
        .replacing("曾用网址: [", with: "曾用网址: [jia-gong-zuo-shi, "))
    #expect(
      try await wall.failures() == [
        "[unresolved-reference] Content/achievements/快换夹具.md:4: 没有名为“甲工作室”的工作室,是否想写“丁工作室”?",
        "[unresolved-reference] Content/alliances/装备联盟.md:5: 没有名为“甲工作室”的工作室,是否想写“丁工作室”?",
      ])
    for path in ["Content/achievements/快换夹具.md", "Content/alliances/装备联盟.md"] {
      let text = try String(contentsOfFile: wall.folder.path + "/" + path, encoding: .utf8)
      try wall.write(path, text.replacing("甲工作室", with: "新工作室"))
    }
    let site = try await wall.build()
    for old in ["jia-gong-zuo-shi", "zhou-shi-li-gong-zuo-shi"] {
      #expect(try site.text("studios/\(old).html").contains("url=../studios/xin-gong-zuo-shi.html"), "\(old)")
    }
  }

  @Test("Reviews and measures are nobody's business unless the wall publishes them; notes never are")
  func publicity() async throws {
    let silent = try await site()
    for word in ["优秀", "不合格", "限期整改", "通报", "内部的话", "复核", "整改期限"] {
      // Some honors of the catalogue have such a word in their names.
      let found = try silent.files(mentioning: word).filter { !$0.hasPrefix("data/honors.") }
      #expect(found == [], "\(word)")
    }
    let open = try await site(Self.switches)
    let words = try open.words(Self.page)
    let reviews = try #require(words.range(of: "历年考核"))
    #expect(
      words[reviews.upperBound...].split(separator: "\n").prefix(2) == ["2026年3月年度考核合格", "2024年复核优秀"])
    #expect(try open.words("studios/ding-gong-zuo-shi.html").contains("限期整改"))
    #expect(try open.words("studios/ji-gong-zuo-shi.html").contains("通报"))
    #expect(try open.files(mentioning: "内部的话") == [])
    #expect(try open.files(mentioning: "2026-12-31") == [])
  }

  @Test("An ended studio stays, marked; a delisted one leaves a page without a name; a naming taken back is gone")
  func endings() async throws {
    let site = try await site()
    #expect(try site.words("studios/bing-gong-zuo-shi.html").contains("已结束"))
    #expect(try site.files(mentioning: "戊工作室") == [])
    #expect(try site.words("studios/wu-gong-zuo-shi.html").contains("该页面已撤下"))
    // The wall's catalogue has the honor all the same.
    let catalogue = ["data/honors.csv", "data/honors.json"]
    #expect(try site.files(mentioning: "国家级技能大师工作室") == catalogue)
    #expect(try site.files(mentioning: "示工发") == [])
    // 甲, 乙, 丁 and 己 are in being.
    #expect(try site.words("index.html").replacing("\n", with: "").contains("4 个工作室"))
  }

  @Test("What the rules put up changes no byte of the site")
  func rules() async throws {
    let wall = try FixtureWall.named("studios")
    let file = wall.folder.path + "/Content/wall.yml"
    let settings = try String(contentsOfFile: file, encoding: .utf8)
    let with = try await wall.build()
    #expect(Set(with.report.diagnostics.map(\.rule)) == [.failedReviews, .noResults, .reviewDue])
    let contents = try with.contents()
    try wall.write("Content/wall.yml", settings.replacing(#/工作室规则.*\n/#, with: ""))
    let without = try await wall.build()
    #expect(without.report.diagnostics.map(\.line) == [])
    #expect(try without.contents() == contents)
  }

  @Test("Every page is sound", .enabled(if: PythonCheck.pages.isAvailable, PythonCheck.pages.comment))
  func pages() async throws {
    try PythonCheck.pages.expectNothing(in: try await site(Self.switches), [])
  }

  @Test(
    "axe finds nothing on its pages",
    .enabled(if: PythonCheck.accessibility.isAvailable, PythonCheck.accessibility.comment)
  )
  func accessibility() async throws {
    try PythonCheck.accessibility.expectNothing(
      in: try await site(Self.switches), [Self.page, "studios/ding-gong-zuo-shi.html", "craftsmen/zhou-shi-li.html"])
  }
}
