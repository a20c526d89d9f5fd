import Diagnostics
import Foundation
import FrontMatter
import Testing

@testable import WallSite

/// The example city as `make site` builds it, on the day the Makefile names.
@Suite("The example city", .serialized)
struct ExampleCityTests {
  private static let root = Repository.root + "/Examples/示例市"
  private static let address = "https://example.org/shili/"

  /// One page of each kind that shows a feature; each can be reached by clicking.
  private static let kinds = [
    "index.html", "craftsmen/lin-xiao-shi.html", "studios/lin-xiao-shi-lao-mo-chuang-xin-gong-zuo-shi.html",
    "alliances/shi-li-shi-gang-hang-chuang-xin-gong-zuo-shi-lian-meng.html", "campaigns/gong-jiang-2024.html",
    "campaigns/gong-jiang-2026.html", "notices/gong-jiang-2026.html", "tiers.html", "promotions.html",
    "achievements.html", "achievements/bao-bi-ke-ti-wu-mian-yi-ci-zhuang-jia-zhuang-zhi.html",
    "competitions/di-liu-jie-shi-li-shi-zhi-gong-zhi-ye-ji-neng-da-sai.html",
    "events/gong-jiang-jin-xiao-yuan-zhi-ye-ji-shu-xue-yuan.html", "courses.html", "points.html",
    "rolls/shi-li-shi-gong-jiang-2018.html", "pages/ban-fa.html", "experts.html", "lineage.html",
    "statistics.html", "studios/qin-li-shan-shui-lun-ji.html",
  ]

  /// The first words of the addresses that lists have beside the records of their folder.
  private static let indexes: Set = [
    "alliances", "categories", "industries", "kinds", "levels", "people", "studios", "trades", "types", "units",
    "years",
  ]

  /// The day that `make site` builds the city for.
  private static func day() throws -> PartialDate {
    let line = try #require(try Repository.text("Makefile").firstMatch(of: #/EXAMPLE_DATE := (\d+)-(\d+)-(\d+)/#))
    let year = try #require(Int(line.1))
    return try #require(PartialDate(year: year, month: Int(line.2), day: Int(line.3)))
  }

  @Test(
    "Its data are as their schemas say, and every number on its pages is computed again from them",
    .enabled(if: PythonCheck.data.isAvailable, PythonCheck.data.comment))
  func data() async throws {
    let site = try await site()
    try PythonCheck.data.expectNothing(in: site)
    try PythonCheck.recount.expectNothing(in: site)
  }

  private func site() async throws -> BuiltSite {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Self.root + "/Content", toPath: folder.path + "/Content")
    let report = try await SiteBuilder(
      folders: WallFolders(root: folder.path, standardTemplates: Repository.templates),
      options: BuildOptions(asOf: try Self.day(), now: 0, jobs: 2, isStrict: true)
    ).build()
    try #require(report.publication != nil, "\(report.diagnostics.map(\.line))")
    return BuiltSite(path: folder.path + "/Public", report: report, folder: folder)
  }

  @Test("It builds strictly, with a word on just the two profiles that wait for their approval")
  func builds() async throws {
    let report = try await site().report
    #expect(
      report.diagnostics.map(\.line) == [
        "[not-approved] Content/craftsmen/庄候之.md:2: 没有签发,不发布",
        "[not-approved] Content/craftsmen/蔺候成.md:14: 签发日期 2026-10-12 还没有到,到那天才发布",
      ])
    #expect(report.nextChange?.day == PartialDate(year: 2026, month: 10, day: 10))
  }

  @Test("Every record that is to be seen has its page")
  func counts() async throws {
    let site = try await site()
    // Files, and pages at their own addresses: people without eight candidates, two hidden, one draft and two
    // unapproved, the revoked one's page at two addresses; a studio renamed.
    for (folder, files, pages) in [
      ("craftsmen", 124, 112), ("studios", 32, 33), ("alliances", 3, 3), ("achievements", 166, 166),
      ("competitions", 4, 4), ("events", 10, 10), ("campaigns", 3, 3), ("pages", 3, 3),
    ] {
      let content = try FileTree.files(in: "\(Self.root)/Content/\(folder)")
      #expect(content.count == files, "\(folder)")
      let own = site.pages.filter { page in
        let parts = page.split(separator: "/")
        guard parts.count == 2, parts[0] == folder else { return false }
        return !Self.indexes.contains(String(parts[1].prefix { $0 != "." && $0 != "-" }))
      }
      #expect(own.count == pages, "\(folder): \(own.count)")
    }
    #expect(site.pages.filter { $0.hasPrefix("notices/") }.count == 2)
    #expect(site.pages.filter { $0.hasPrefix("tiers/") }.count == 5)
  }

  @Test("Each feature has its page, and the page shows it")
  func features() async throws {
    let site = try await site()
    let shown: KeyValuePairs = [
      "index.html": ["一座虚构的城市", "大国工匠", "示例省工匠"],
      "tiers.html": ["大国工匠", "示例省工匠", "示例市工匠", "县区工匠", "企业工匠", "怎样晋升", "最近晋升"],
      "campaigns/gong-jiang-2024.html": ["评选已经结束", "评选结果", "孔例达", "2024年示例市工匠光荣榜"],
      "campaigns/gong-jiang-2026.html": ["正在进行：社会公示", "正在公示"],
      "campaigns/biao-bing-2026.html": ["正在进行：部署启动"],
      "notices/gong-jiang-2026.html": ["共 6 个工作日", "拟命名人选", "欧阳拟舟", "冉例彤(女,土家族)", "0000-7654321"],
      "notices/gong-jiang-2024.html": ["公示已经结束", "不再列出人选"],
      "achievements.html": ["效益合计", "万元", "发明专利", "绝招绝技绝活", "五小(未分类)", "质量管理小组成果", "工法"],
      "achievements/kinds/ruan-jian-zhu-zuo-quan.html": ["在机测量补偿程序"],
      "achievements/xi-dao-kuai-huan-dao-bing.html": ["申请中，未授权"],
      "competitions/di-liu-jie-shi-li-shi-zhi-gong-zhi-ye-ji-neng-da-sai.html": ["第一名", "郑范春", "褚墙外", "优秀组织奖"],
      "competitions.html": ["2026年", "2025年", "2024年"],
      "events.html": ["近期举行", "2026年", "2025年"],
      "courses.html": ["听声辨刀", "菜单式课程", "锅边十个动作"],
      "points.html": ["林晓示", "分"],
      "alliances/shi-li-shi-gang-hang-chuang-xin-gong-zuo-shi-lian-meng.html": ["成员工作室", "成员单位", "规模", "620"],
      "studios/su-yang-yun-xi-sha-gong-zuo-shi.html": ["已结束"],
      "studios/jin-yang-mo-gu-ji-xiu-fu-gong-zuo-shi.html": ["创建中"],
      "studios/si-ma-shi-chuan-mo-ju-chuang-xin-gong-zuo-shi.html": ["曾用名", "示例模具修配攻关站", "历年考核", "基本合格"],
      "studios/jia-shi-gui-jing-diao-chuang-xin-gong-zuo-shi.html": ["许墙外"],
      "studios/qin-li-shan-shui-lun-ji.html": ["历年考核", "不合格"],
      "craftsmen/qin-li-shan.html": ["Qín Lìshān", "傅示田"],
      "craftsmen/lu-yang-chao.html": ["郑范春", "导师带徒", "蒋示行", "狭小舱室全位置焊接"],
      "lineage.html": ["卜墙外", "吴样初", "鞠拟浪"],
      "statistics.html": ["工匠：层级", "在册工匠", "各级职工创新工作室", "486", "约42万"],
      "experts.html": ["专家库", "示例市总工会劳动和经济工作部 0000-1234567", "劳模工匠助企行", "120余人次"],
      "rolls/shi-li-shi-gong-jiang-2018.html": ["以姓氏笔画为序", "邹示炎(已故)", "马样军(回族)", "华示准(女)"],
      "craftsmen/zou-shi-yan.html": ["追授"],
      "craftsmen/yu-xiao-zhi.html": ["该页面已撤下"],
      "studios/jian-cai-jiang-hao-gong-guan-gong-zuo-shi.html": ["该页面已撤下"],
      "craftsmen/mu-rong-shi-ning.html": ["慕容示宁", "急救志愿者"],
      "units/shi-li-zhong-xing-ji-xie-chang.html": ["林晓示", "张伟"],
    ]
    for (page, texts) in shown {
      let words = try site.words(page)
      for text in texts { #expect(words.contains(text), "\(page): \(text)") }
    }
  }

  @Test("Who is not to be seen is nowhere; candidates are on their notice alone")
  func hidden() async throws {
    let site = try await site()
    for name in ["裴停之", "苗撤之", "虞销之", "宁稿之", "庄候之", "蔺候成", "建材降耗攻关工作室"] {
      #expect(try site.files(mentioning: name) == [], "\(name)")
    }
    for name in ["欧阳拟舟", "池样鸿", "冉例彤", "阮示桥", "申范砺", "辛样焰", "岳例潼", "景示湾"] {
      #expect(try site.files(mentioning: name) == ["notices/gong-jiang-2026.html"], "\(name)")
    }
  }

  @Test("Every page says that the city is invented, and nobody there bears a real person's name")
  func invented() async throws {
    let site = try await site()
    let silent = try site.pages.filter { try !site.text($0).contains("示例市是虚构的") }
    // What redirects has no foot.
    #expect(silent == ["studios/si-ma-mo-ju-gong-zuo-shi.html"])
    let real = Set(try FileTree.files(in: Repository.content + "/craftsmen"))
    #expect(real.intersection(try FileTree.files(in: Self.root + "/Content/craftsmen")) == [])
  }

  @Test(
    "Every link resolves, every page is sound",
    .enabled(if: PythonCheck.pages.isAvailable, PythonCheck.pages.comment))
  func pages() async throws {
    try PythonCheck.pages.expectNothing(in: try await site(), [Self.address])
  }

  @Test(
    "Clicking leads to every kind of page, with and without JavaScript, on phones too",
    .enabled(if: PythonCheck.browser.isAvailable, PythonCheck.browser.comment))
  func clicking() async throws {
    try PythonCheck.browser.expectNothing(in: try await site(), Self.kinds)
  }

  @Test(
    "axe finds nothing on any kind of page, in light and dark",
    .enabled(if: PythonCheck.accessibility.isAvailable, PythonCheck.accessibility.comment))
  func accessibility() async throws {
    try PythonCheck.accessibility.expectNothing(in: try await site(), Self.kinds + ["craftsmen/yu-xiao-zhi.html"])
  }
}
