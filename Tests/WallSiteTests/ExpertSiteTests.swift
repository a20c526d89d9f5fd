import Foundation
import Testing

@testable import WallSite

/// The directory of experts and the alliance of `Tests/Fixtures/Walls/studios`.
@Suite("The directory of experts")
struct ExpertSiteTests {
  private func site() async throws -> BuiltSite { try await FixtureWall.named("studios").build() }

  /// Titles of the rows of a list.
  private func rows(_ site: BuiltSite, _ page: String) throws -> [String] {
    try site.text(page).matches(of: #/<p class="title"><a [^>]*>([^<]*)</a></p>/#).map { String($0.1) }
  }

  @Test("Everybody is listed once, by strokes, with the union's contact")
  func directory() async throws {
    let site = try await site()
    #expect(try rows(site, "experts.html") == ["孙专家", "林晓示", "周示例"])
    let words = try site.words("experts.html")
    #expect(words.contains("示例市总工会技协办 0000-0000000"))
    #expect(words.contains("需要专家服务的单位,请先与示例市总工会联系。") && words.contains("3 位专家"))
    #expect(words.contains("以姓氏笔画为序"))
  }

  @Test("It is browsed by service, field, trade and region; whoever states nothing is found as such")
  func lists() async throws {
    let site = try await site()
    for (page, people) in [
      ("services/ji-neng-pei-xun", ["林晓示", "周示例"]), ("services/xian-shang-zhi-dao", ["周示例"]),
      ("services/unstated", ["孙专家"]), ("fields/han-jie-gong-yi", ["林晓示", "周示例"]),
      ("fields/bao-ban-han-jie", ["林晓示"]), ("trades/han-gong", ["林晓示"]), ("trades/unstated", ["孙专家"]),
      ("regions/dong-shi-qu", ["林晓示"]), ("regions/shi-li-shi", ["林晓示", "周示例"]),
    ] {
      #expect(try rows(site, "experts/\(page).html") == people, "\(page)")
      #expect(try site.words("experts/\(page).html").contains("0000-0000000"), "\(page)")
    }
    for index in ["services", "fields", "trades", "regions"] { #expect(site.has("experts/\(index).html")) }
  }

  @Test("The deceased and whoever is not on the wall are not in it")
  func absent() async throws {
    let site = try await site()
    for page in site.pages where page.hasPrefix("experts") {
      #expect(try !site.text(page).contains("钱"), "\(page)")
    }
    #expect(try site.files(mentioning: "只有不在库的人会的领域") == [])
    #expect(try !site.words("craftsmen/qian-yi-gu.html").contains("专家"))
  }

  @Test("A person's page tells what they can help with, and whom to ask")
  func person() async throws {
    let site = try await site()
    let own = try site.words("craftsmen/zhou-shi-li.html")
    #expect(own.contains("示例轴承厂工会 0000-1111111") && !own.contains("0000-0000000"))
    #expect(try site.words("craftsmen/lin-xiao-shi.html").contains("0000-0000000"))
    let link = "<a href=\"../experts/fields/bao-ban-han-jie.html\">薄板焊接</a>"
    #expect(try site.text("craftsmen/lin-xiao-shi.html").contains(link))
  }

  @Test("Services are shown as stated, with their source, and nowhere added up")
  func services() async throws {
    let words = try await site().words("experts.html")
    for text in [
      "劳模工匠助企行 2025年", "服务人次120余人次", "服务企业36家", "解决问题58个", "培训职工近900人次", "来源：示例市总工会2025年度总结",
      "劳模工匠助企行首轮 2024年6月", "服务企业12家", "来源：示例日报2024年7月1日",
    ] {
      #expect(words.contains(text), "\(text)")
    }
    #expect(!words.contains("48"))
  }

  @Test("A private contact stops the build")
  func privateContact() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("甲示例", "专家: {领域: [焊接], 联系: '13800000000'}")
    #expect(
      try await wall.failures() == ["[private-contact] Content/craftsmen/甲示例.md:3: “联系”里有手机号,会公开到网上"])
  }

  @Test("An alliance adds up what the wall has of its members, each once")
  func alliance() async throws {
    let site = try await site()
    let page = "alliances/zhuang-bei-lian-meng.html"
    let words = try site.words(page)
    let totals = try #require(words.range(of: "本墙收录"))
    // 丙工作室 is over; 林晓示 is of a studio and of a unit, 钱已故 and 周示例 of units.
    #expect(
      words[totals.upperBound...].split(separator: "\n").prefix(4) == ["在册工作室1", "成员单位3", "工匠3", "成果1"])
    #expect(words.contains("只计本墙收录的，重复的只计一次。"))
    #expect(words.contains("高新区工作站示例机床厂，创业路1号，2024年6月设立"))
    #expect(words.contains("示例日报2024年5月8日"))
    let html = try site.text(page)
    #expect(html.contains("<a href=\"../units/shi-li-ji-chuang-chang.html\">示例机床厂</a>"))
    #expect(html.contains("<a href=\"../studios/jia-gong-zuo-shi.html\">甲工作室</a>"))
    #expect(!html.contains(">示例学院</a>"))
    #expect(try site.words("alliances.html").contains("1 个工作室"))
    #expect(html.contains("<a href=\"../alliances/zhuang-bei-lian-meng/members.html\">全部工匠和工作室</a>"))
    let members = try site.text("alliances/zhuang-bei-lian-meng/members.html")
    for name in ["林晓示", "周示例", "钱已故", "甲工作室", "丙工作室"] { #expect(members.contains(name), "\(name)") }
  }

  @Test(
    "axe finds nothing on its pages",
    .enabled(if: PythonCheck.accessibility.isAvailable, PythonCheck.accessibility.comment)
  )
  func accessibility() async throws {
    try PythonCheck.accessibility.expectNothing(
      in: try await site(),
      [
        "experts.html", "experts/fields.html", "experts/regions.html", "experts/services/ji-neng-pei-xun.html",
        "craftsmen/lin-xiao-shi.html", "alliances/zhuang-bei-lian-meng.html",
      ])
  }

  @Test("An alliance of many has a list of its members, by 60; its own page shows the first")
  func largeAlliance() async throws {
    let wall = try FixtureWall()
    for number in 1...61 { try wall.craftsman("示例\(number)", "工作室: 大工作室", name: "张示例") }
    try wall.studio("大工作室")
    try wall.alliance("大联盟", "成员工作室: [大工作室]")
    try wall.alliance("小联盟", "成员单位: [没有的厂]")
    let site = try await wall.build()
    func people(_ page: String) throws -> Int { try site.text(page).components(separatedBy: "class=\"card").count - 1 }
    #expect(try people("alliances/da-lian-meng.html") == 60)
    #expect(try people("alliances/da-lian-meng/members.html") == 60)
    #expect(try people("alliances/da-lian-meng/members-2.html") == 1)
    #expect(!site.has("alliances/xiao-lian-meng/members.html"))
  }

  @Test("Lists are paged by 60")
  func paging() async throws {
    let wall = try FixtureWall(settings: "名称: 测试工匠墙\n专家库: {联系: 示例市总工会}\n")
    for number in 1...121 { try wall.craftsman("示例\(number)", "专家: {领域: [领域\(number), 焊接], 服务: [现场指导]}", name: "张示例") }
    let site = try await wall.build()
    #expect(try rows(site, "experts.html").count == 60 && rows(site, "experts-3.html").count == 1)
    #expect(try rows(site, "experts/services/xian-chang-zhi-dao-2.html").count == 60)
    #expect(site.has("experts/fields-3.html") && !site.has("experts/fields-4.html"))
  }

  @Test("A wall may list fields: their order, other names and addresses")
  func listedFields() async throws {
    let wall = try FixtureWall(
      settings: """
        名称: 示例墙
        专家库: {联系: 示例市总工会}
        专家领域: [焊接, {名称: 公益, 网址: gong-yi-hui, 别名: [公益服务]}]
        """)
    try wall.craftsman("甲示例", "专家: {领域: [工艺, 公益服务, 公益]}")
    try wall.craftsman("乙示例", "专家: {领域: [公益, 焊接]}")
    let site = try await wall.build()
    #expect(try rows(site, "experts/fields/gong-yi-hui.html") == ["乙示例", "甲示例"])
    #expect(try rows(site, "experts/fields/gong-yi.html") == ["甲示例"])
    let index = try site.words("experts/fields.html")
    let order = ["焊接", "公益", "工艺"].compactMap { index.range(of: $0)?.lowerBound }
    #expect(order.count == 3 && order == order.sorted())
    #expect(try site.text("craftsmen/jia-shi-li.html").contains("experts/fields/gong-yi-hui.html\">公益</a>"))
  }
}
