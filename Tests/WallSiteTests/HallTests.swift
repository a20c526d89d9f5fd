import Foundation
import Testing

@testable import WallSite

/// Achievements, competitions and events on the wall of `Tests/Fixtures/Walls/hall`.
@Suite("The hall of achievements")
struct HallTests {
  private func site(baseURL: String? = nil) async throws -> BuiltSite {
    try await FixtureWall.named("hall").build(baseURL: baseURL)
  }

  /// The counts behind the links of an index: title, counted, listed beside.
  private func counts(_ site: BuiltSite, _ page: String) throws -> [(title: String, counted: Int, beside: Int)] {
    let link = #/<li><a href="[^"]*">([^<]*)</a> <span class="count">(\d+) 项(?:，另列 (\d+) 项)?</span>/#
    return try site.text(page).matches(of: link).map {
      (String($0.1), Int($0.2) ?? -1, $0.3.flatMap { Int($0) } ?? 0)
    }
  }

  /// Rows of a list: titles, and whether a note says that the row is not counted.
  private func rows(_ site: BuiltSite, _ page: String) throws -> [(title: String, isCounted: Bool)] {
    let row = #/<p class="title"><a [^>]*>([^<]*)</a></p>\n(<p class="about">.*</p>)/#
    return try site.text(page).matches(of: row).map { (String($0.1), !$0.2.contains("class=\"state\"")) }
  }

  @Test("It builds without a warning, and every page is sound")
  func builds() async throws {
    let site = try await site(baseURL: "https://example.org/wall/")
    #expect(site.report.diagnostics.map(\.line) == [])
    if PythonCheck.pages.isAvailable { try PythonCheck.pages.expectNothing(in: site, ["https://example.org/wall/"]) }
  }

  @Test(
    "axe finds nothing on its pages",
    .enabled(if: PythonCheck.accessibility.isAvailable, PythonCheck.accessibility.comment)
  )
  func accessibility() async throws {
    try PythonCheck.accessibility.expectNothing(
      in: try await site(),
      [
        "achievements.html", "achievements/kinds.html", "achievements/units/shi-li-gang-wu-gong-si.html",
        "achievements/bao-bi-ke-ti-zhuang-jia-zhuang-zhi.html", "craftsmen/lin-xiao-shi.html", "competitions.html",
        "competitions/di-san-jie-shi-li-shi-zhi-gong-zhi-ye-ji-neng-da-sai.html", "events.html", "courses.html",
        "events/gong-jiang-jin-xiao-yuan.html", "points.html", "points/units-2025.html", "statistics.html",
      ])
  }

  @Test("Every way to browse counts every achievement once, as the rows behind it do")
  func totals() async throws {
    let site = try await site()
    let all = try rows(site, "achievements.html")
    #expect(all.filter(\.isCounted).count == 9 && all.count == 11)
    #expect(try site.words("achievements.html").contains("9 项，另列 2 项"))
    for index in ["years", "levels", "industries", "units"] {
      let counts = try counts(site, "achievements/\(index).html")
      let sums = (counts.map(\.counted).reduce(0, +), counts.map(\.beside).reduce(0, +))
      #expect(sums == (9, 2), "\(index)")
    }
    let pages = site.pages.filter { $0.hasPrefix("achievements/") && $0.split(separator: "/").count == 3 }
    #expect(pages.count > 20)
    for page in pages {
      let rows = try rows(site, page)
      let counted = rows.filter(\.isCounted).count
      let beside = rows.count - counted
      #expect(!rows.isEmpty)
      let count = "\n\(counted) 项" + (beside > 0 ? "，另列 \(beside) 项\n" : "\n")
      #expect(try site.words(page).contains(count), "\(page)")
    }
  }

  @Test("Groups are the sum of their kinds")
  func groups() async throws {
    let site = try await site()
    let counts = Dictionary(
      uniqueKeysWithValues: try counts(site, "achievements/kinds.html").map { ($0.title, [$0.counted, $0.beside]) })
    #expect(counts["知识产权"] == [1, 2] && counts["发明专利"] == [1, 0] && counts["实用新型专利"] == [0, 2])
    #expect(counts["技术创新"] == [3, 0] && counts["五小"] == [2, 0] && counts["合理化建议"] == [2, 0])
  }

  @Test("Benefits add up to the last 分, by what was counted; what is private is nowhere")
  func benefits() async throws {
    let site = try await site()
    let words = try site.words("achievements.html")
    // 120.35 + 45 + 200; the applied-for patent's 10 and the private 731.9 are not among them.
    #expect(words.contains("年度经济效益365.35万元3 项相加"))
    #expect(words.contains("节约成本3.300001万元3 项相加"))
    #expect(words.contains("累计经济效益88.8万元1 项相加"))
    #expect(try site.files(mentioning: "731.9") == [])
  }

  @Test("Who is withdrawn, suspended or revoked leaves no trace; the achievement stays with the others")
  func hidden() async throws {
    let site = try await site()
    for name in ["钱撤下", "孙暂停", "李撤销", "qian-che-xia", "sun-zan-ting", "Qian Chexia", "Sun Zanting", "Li Chexiao"] {
      #expect(try site.files(mentioning: name) == [], "\(name)")
    }
    #expect(try site.files(mentioning: "li-che-xiao") == ["craftsmen/li-che-xiao.html"])
    let page = "achievements/han-feng-da-mo-xiao-gong-zhuang.html"
    #expect(try site.words(page).contains("阿依古丽·买买提"))
    #expect(try site.words("craftsmen/a-yi-gu-li-mai-mai-ti.html").contains("焊缝打磨小工装"))
  }

  @Test("The calendar of competitions goes by year; a person's page tells what the person won")
  func competitions() async throws {
    let site = try await site()
    let headings = try site.text("competitions.html").matches(of: #/<section class="side">\n<h2>([^<]*)</#)
    #expect(headings.map(\.1) == ["2026年", "2025年", "2023年"])
    let person = try site.words("craftsmen/lin-xiao-shi.html")
    #expect(person.contains("数控铣工 职工组 第一名、团体 一等奖"))
    #expect(try site.words("craftsmen/a-yi-gu-li-mai-mai-ti.html").contains("焊工 职工组 第一名、技师职业技能等级证书"))
    let contest = try site.words("competitions/di-san-jie-shi-li-shi-zhi-gong-zhi-ye-ji-neng-da-sai.html")
    #expect(contest.contains("赵墙外") && contest.contains("320 人") && contest.contains("优秀组织奖"))
    #expect(try !site.text("competitions/2025-nian-gang-kou-an-quan-sheng-chan-jing-sai.html").contains("二等奖"))
    for page in [
      "studios/lin-xiao-shi-chuang-xin-gong-zuo-shi", "alliances/shi-li-shi-zhuang-bei-yu-gang-kou-lian-meng",
    ] {
      #expect(try site.words("\(page).html").contains("第三届示例市职工职业技能大赛"))
    }
    #expect(try site.words("competitions/people.html").contains("吴样本"))
  }

  @Test("Events are to come or past by the day the wall is built for")
  func events() async throws {
    let site = try await site()
    let headings = try site.text("events.html").matches(of: #/<section class="side">\n<h2>([^<]*)</#)
    #expect(headings.map(\.1) == ["近期举行", "2025年"])
    #expect(try site.words("events/gong-jiang-jin-xiao-yuan.html").contains("2026年5月20日至2026年5月22日"))
    #expect(try site.words("events/gang-kou-an-quan-jiang-zuo.html").contains("已举行"))
    #expect(try site.words("craftsmen/wu-yang-ben.html").contains("港口安全专题讲座"))
    let alliance = try site.words("alliances/shi-li-shi-zhuang-bei-yu-gang-kou-lian-meng.html")
    #expect(alliance.contains("港口安全专题讲座") && alliance.contains("示例市工匠进校园"))
    let courses = try site.words("courses.html")
    #expect(courses.contains("3 门课") && !courses.contains("只有撤下的人讲的课"))
    #expect(try site.files(mentioning: "只有撤下的人讲的课") == [])
  }

  @Test("Standings by points are published only where the wall says so; each total opens into its lines")
  func points() async throws {
    let site = try await site()
    let page = try site.text("points.html")
    let total = #/<span class="total">([0-9.]+) 分</span>.*?</details>/#.dotMatchesNewlines()
    let line = #/<span>([0-9.]+) 分</span></li>/#
    let standings = page.matches(of: total)
    #expect(standings.map { String($0.1) } == ["40.85", "31.01", "29.88", "26.58", "22.5"])
    for standing in standings {
      let sum = standing.0.matches(of: line).compactMap { Decimal(string: String($0.1)) }.reduce(Decimal.zero, +)
      #expect(sum == Decimal(string: String(standing.1)), "\(standing.1)")
    }
    #expect(site.has("points/units.html") && site.has("points/studios-2025.html"))
    for quiet in ["", "公开: {积分: 否}\n"] {
      let wall = try FixtureWall(settings: "名称: 墙\n积分: {荣誉: [{分: 1}]}\n\(quiet)")
      try wall.craftsman("张伟", "荣誉: [{名称: 全国劳动模范, 年份: 2015}]")
      let site = try await wall.build()
      #expect(site.pages.filter { $0.hasPrefix("points") } == [])
      #expect(try site.files(mentioning: "积分") == [])
    }
  }

  @Test("A wall may put its points in words of its own; a place that has no value stays as it is written")
  func pointsInOwnWords() async throws {
    let wall = try FixtureWall(settings: "名称: 墙\n积分: {荣誉: [{分: 1.5}]}\n公开: {积分: 是}")
    try wall.craftsman("张伟", "荣誉: [{名称: 全国劳动模范, 年份: 2015}]")
    try wall.write("Templates/strings.yml", "文字:\n  pointsAmount: \"得{points}{分}\"\n")
    #expect(try await wall.build().words("points.html").contains("得1.5{分}"))
  }

  @Test("A record names its people in the certificate's order, those of the wall linked")
  func people() async throws {
    let site = try await site()
    let text = try site.text("achievements/bao-bi-ke-ti-zhuang-jia-zhuang-zhi.html")
    let names = text.matches(of: #/<(a|span) class="name[^>]*>([^<]*)</#).map { "\($0.1) \($0.2)" }
    #expect(names == ["a 林晓示", "span 赵墙外", "a 周示例"])
    #expect(text.contains(#"{"@type":"Person","name":"林晓示"},{"@type":"Person","name":"赵墙外"}"#))
  }

  @Test("A studio and an alliance show theirs, each once")
  func teams() async throws {
    let site = try await site()
    func achievements(_ page: String) throws -> [String] {
      try rows(site, page).map(\.title).filter { try site.text("achievements.html").contains(">\($0)<") }
    }
    let alliance = try achievements("alliances/shi-li-shi-zhuang-bei-yu-gang-kou-lian-meng.html")
    #expect(Set(alliance).count == alliance.count && alliance.count == 8)
    #expect(
      try achievements("studios/wu-yang-ben-chuang-xin-gong-zuo-shi.html") == ["联合攻关装置", "岸桥司机视野改造"])
  }

  @Test("Long lists are cut into pages of sixty; a studio's page shows the first and leads to all")
  func paging() async throws {
    let wall = try FixtureWall()
    try wall.studio("甲工作室")
    for number in 1...130 {
      try wall.write(
        "Content/achievements/item-\(number).md", "---\n名称: 第\(number)项\n类别: 小发明\n工作室: 甲工作室\n年份: 2020\n---\n")
    }
    let site = try await wall.build()
    for stem in ["achievements", "achievements/kinds/xiao-fa-ming", "achievements/studios/jia-gong-zuo-shi"] {
      let pages = ["\(stem).html", "\(stem)-2.html", "\(stem)-3.html"]
      let titles = try pages.flatMap { try rows(site, $0).map(\.title) }
      #expect(titles.count == 130 && Set(titles).count == 130, "\(stem)")
      #expect(!site.has("\(stem)-4.html"))
    }
    #expect(try rows(site, "studios/jia-gong-zuo-shi.html").count == 12)
    #expect(
      try site.text("studios/jia-gong-zuo-shi.html").contains(
        #"<a href="../achievements/studios/jia-gong-zuo-shi.html">全部 130 项</a>"#))
  }

  @Test("An achievement taken back in public leaves a neutral page")
  func revoked() async throws {
    let wall = try FixtureWall()
    try wall.write("Content/achievements/jia.md", "---\n名称: 甲装置\n展示状态: 撤销\n---\n")
    let site = try await wall.build()
    #expect(try site.files(mentioning: "甲装置") == [])
    #expect(try site.words("achievements/jia.html").contains("该页面已撤下"))
    #expect(!site.has("achievements.html"))
  }

  @Test("An achievement of which only the name is known leaves no empty line in a list")
  func nameAlone() async throws {
    let wall = try FixtureWall()
    try wall.write("Content/achievements/jia.md", "---\n名称: 甲装置\n---\n")
    let list = try await wall.build().text("achievements.html")
    #expect(list.contains(">甲装置</a></p>\n</li>"))
  }
}
