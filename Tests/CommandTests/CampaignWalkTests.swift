import Foundation
import Testing

/// One campaign from application to naming, on eight days, as the command publishes it on each: the days of its notice
/// span National Day 2026, with its seven days off and the Saturday worked in exchange.
@Suite("A campaign on eight days")
struct CampaignWalkTests {
  private static let content = RepositoryFolder.fixtures.appending(path: "Walls/campaign/Content")
  private static let notice = "notices/jiangxing-2026.html"
  private static let campaign = "campaigns/jiangxing-2026.html"
  /// Those who are on no wall before they are named, with the address each will have.
  private static let candidates = ["林晓示": "lin-xiao-shi", "周示例": "zhou-shi-li", "欧阳样": "ou-yang-yang"]

  /// What a day shows.
  struct Day: Sendable, CustomTestStringConvertible {
    let date: String
    /// What the campaign's page says of its progress.
    let progress: String
    /// Whether the notice is open, or over.
    var isOpen = false
    var isOver = false
    /// The day of which the build's last line says that the site changes by itself.
    let next: String
    /// Where the campaign stands, as its data say: its stages that are done, the one that is going on, and the rest.
    let stages: String

    var testDescription: String { date }
  }

  static let days = [
    Day(date: "2026-06-20", progress: "正在进行：申报推荐。", next: "2026-08-01", stages: "✓→······"),
    Day(date: "2026-08-20", progress: "正在进行：专家评审。", next: "2026-09-12", stages: "✓✓✓→····"),
    Day(
      date: "2026-09-28", progress: "上一阶段已经完成，2026年9月29日进入“社会公示”。", next: "2026-09-29", stages: "✓✓✓✓✓···"),
    Day(date: "2026-09-29", progress: "正在进行：社会公示。", isOpen: true, next: "2026-10-11", stages: "✓✓✓✓✓→··"),
    Day(date: "2026-10-03", progress: "正在进行：社会公示。", isOpen: true, next: "2026-10-11", stages: "✓✓✓✓✓→··"),
    Day(date: "2026-10-10", progress: "正在进行：社会公示。", isOpen: true, next: "2026-10-11", stages: "✓✓✓✓✓→··"),
    Day(
      date: "2026-10-11", progress: "上一阶段已经完成，2026年11月2日进入“命名”。", isOver: true, next: "2026-11-02",
      stages: "✓✓✓✓✓✓··"),
  ]

  private struct Site {
    let scratch: Scratch
    let run: Craftwall.Run

    var files: [String: String] {
      get throws {
        let root = scratch.url.appending(path: "Public")
        let paths = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
        var files: [String: String] = [:]
        for path in paths where !path.hasPrefix(".") {
          guard let data = FileManager.default.contents(atPath: root.appending(path: path).path) else { continue }
          files[path] = String(decoding: data, as: UTF8.self)
        }
        return files
      }
    }

    /// Files in whose path or bytes the text occurs.
    func mentions(_ text: String) throws -> [String] {
      try files.filter { $0.key.contains(text) || $0.value.contains(text) }.keys.sorted()
    }
  }

  /// - Parameter change: Changes the wall's files before it is built.
  private func site(on day: String, _ change: (Scratch) throws -> Void = { _ in }) throws -> Site {
    let scratch = try Scratch("campaign")
    try FileManager.default.copyItem(at: Self.content, to: scratch.url.appending(path: "Content"))
    try change(scratch)
    let run = try Craftwall.run(["build", "--as-of", day], in: scratch.url)
    try #require(run.status == 0, "\(run.report)\(run.notes)")
    return Site(scratch: scratch, run: run)
  }

  @Test("Before the naming a candidate is on the notice in its days, and nowhere else", arguments: days)
  func walk(_ day: Day) throws {
    let site = try site(on: day.date)
    let files = try site.files
    let campaign = try #require(files[Self.campaign])
    #expect(campaign.contains(day.progress), "\(day.date)")
    #expect(site.run.notes.contains("到 \(day.next) 会自己变化:"), "\(site.run.notes)")
    for (name, slug) in Self.candidates {
      #expect(try site.mentions(name) == (day.isOpen ? [Self.notice] : []), "\(name) on \(day.date)")
      // Neither an address nor a name in pinyin is anywhere.
      #expect(try site.mentions(slug) == [], "\(slug) on \(day.date)")
    }
    #expect(try site.mentions("薄壁零件") == (day.isOpen ? [Self.notice] : []))
    #expect(try site.mentions("示例市第二机械厂") == (day.isOpen ? [Self.notice] : []))
    // No roll, no year, no list of the year to come, and the numbers of the wall are those of the others.
    #expect(files["rolls/shi-li-jiang-xing-2026.html"] == nil && files["years/2026.html"] == nil)
    #expect(try #require(files["index.html"]).contains(#"<span class="number">4</span>"#))
    #expect(try #require(files["sitemap.xml"]).contains("notices/") == false)
    #expect(try #require(files["feed.xml"]).contains("notices/") == false)
    #expect((files[Self.notice] != nil) == (day.isOpen || day.isOver))
    #expect(campaign.contains("notices/jiangxing-2026.html") == (day.isOpen || day.isOver))
    try check(files[Self.notice], on: day)
    try checkLists(files, on: day)
    try checkData(try SiteFolder(of: site.scratch), on: day)
    // Who is on the wall already is a candidate too, and stays where they are.
    #expect(files["craftsmen/zheng-yang-ben.html"] != nil)
    #expect((files[Self.notice]?.contains("craftsmen/zheng-yang-ben.html") ?? false) == day.isOpen)
    #expect(
      site.run.report.components(separatedBy: "[notice-over]").count - 1 == (day.isOver ? 4 : 0), "\(site.run.report)")
  }

  /// Every list that there is on the day shows those of the wall, and nobody else.
  private func checkLists(_ files: [String: String], on day: Day) throws {
    func people(_ path: String) throws -> [String] {
      let page = try #require(files[path], "\(path)")
      let main = try #require(page.split(separator: "<main").last)
      return Set(main.matches(of: #/craftsmen/([a-z-]+)\.html/#).map { String($0.1) }).sorted()
    }
    let all = ["feng-shi-yi", "luo-jian-yu", "wei-shi-er", "zheng-yang-ben"]
    #expect(try people("index.html") == all)
    #expect(try people("tiers.html") == all)
    #expect(try people("promotions.html") == all)
    #expect(try people("industries/zhuang-bei-zhi-zao.html") == ["feng-shi-yi", "zheng-yang-ben"])
    #expect(try people("industries/fang-zhi.html") == ["wei-shi-er"])
    #expect(try people("regions/dong-shi-qu.html") == ["feng-shi-yi", "luo-jian-yu", "zheng-yang-ben"])
    #expect(files["trades/shu-kong-xi-gong.html"] == nil && files["units/shi-li-shi-di-er-ji-xie-chang.html"] == nil)
    #expect(try people("campaigns.html") == [] && people(Self.campaign) == [])
    let rolls = files.keys.filter { $0.hasPrefix("rolls/") }
    #expect(rolls.count == 6 && files["rolls/shi-li-jiang-xing-2024.html"] != nil)
    let list = try #require(files["campaigns.html"])
    #expect(list.contains(day.progress))
    #expect(list.contains(Self.notice) == day.isOpen)
    let feed = try #require(files["feed.xml"])
    let titles = feed.matches(of: #/<entry>\n<title>([^<]*)</#).map { String($0.1) }
    #expect(titles == ["2026年“示例匠星”评选", "郑样本", "冯示一", "2024年“示例匠星”评选"], "\(feed)")
  }

  /// The data tell of the campaign and its notice what their pages do, and of no candidate.
  private func checkData(_ site: SiteFolder, on day: Day) throws {
    #expect(try site.records("craftsmen").map { $0["name"] as? String } == ["冯示一", "卫示二", "郑样本", "骆减誉"])
    let campaign = try #require(try site.records("campaigns").first { $0["page"] as? String == Self.campaign })
    let stages = try #require(campaign["stages"] as? [[String: Any]])
    let signs = ["已完成": "✓", "进行中": "→", "未开始": "·"]
    #expect(stages.map { signs[$0["state"] as? String ?? ""] ?? "?" }.joined() == day.stages)
    #expect(campaign["phase"] as? String == (day.stages.contains("→") ? "进行中" : "两个阶段之间"))
    #expect(campaign["people"] == nil)
    let quotas = try #require(campaign["quotas"] as? [[String: Any]])
    #expect(quotas.map { $0["named"] as? Int } == [0, 0])
    let notice = try #require((campaign["notices"] as? [[String: Any]])?.first)
    #expect(notice["state"] as? String == (day.isOpen ? "正在公示" : day.isOver ? "已结束" : "未开始"))
    #expect(notice["page"] as? String == (day.isOpen || day.isOver ? Self.notice : nil))
    let always: Set = ["title", "start", "end", "state"]
    let contacts: Set = ["office", "phone", "supervision", "email", "address", "postcode", "hours"]
    #expect(
      Set(notice.keys) == always.union(day.isOpen || day.isOver ? ["page"] : []).union(day.isOpen ? contacts : []))
    let counts = try site.records("ladder").map { $0["count"] as? Int }
    #expect(counts == [0, 1, 1, 2])
    #expect(
      site.mentions("0000-1234567")
        == (day.isOpen ? ["data/campaigns-notices.csv", "data/campaigns.json", Self.notice] : []))
  }

  private func check(_ page: String?, on day: Day) throws {
    guard let page else { return }
    #expect(page.contains(#"<meta name="robots" content="noindex">"#))
    let contacts = [
      "示例市总工会劳动和经济工作部", "0000-1234567", "0000-7654321", "jiangxing@example.org", "示例市示例路1号", "000000",
      "工作日 9:00—12:00、14:00—17:00", "须署真实姓名和联系方式",
    ]
    if day.isOpen {
      #expect(page.contains("拟命名人选") && page.contains("4 人") && page.contains("以姓氏笔画为序"))
      #expect(page.contains("公示时间：2026年9月29日至10月10日，共 5 个工作日。"))
      #expect(page.contains("(回族)") && page.contains("(女)") && page.contains("首席技师"))
      for contact in contacts { #expect(page.contains(contact), "\(contact)") }
      let order = ["林晓示", "欧阳样", "周示例", "郑样本"].compactMap { page.range(of: $0)?.lowerBound }
      #expect(order.count == 4 && order == order.sorted())
    } else {
      #expect(page.contains("公示已经结束（2026年9月29日至10月10日），不再列出人选。"))
      #expect(!page.contains("郑样本"))
      for contact in contacts { #expect(!page.contains(contact), "\(contact)") }
    }
  }

  @Test("On the day of naming those with the award are on the wall, on the roll and on the campaign's page")
  func naming() throws {
    let site = try site(on: "2026-11-02") { scratch in
      for name in ["林晓示", "周示例"] {
        try Self.add("荣誉: [{名称: 示例匠星, 年份: 2026, 文号: 示工发〔2026〕20号}]", to: name, in: scratch)
      }
    }
    let files = try site.files
    let roll = "rolls/shi-li-jiang-xing-2026.html"
    #expect(try #require(files[Self.campaign]).contains("正在进行：命名。"))
    #expect(site.run.notes.contains("到 2026-11-20 会自己变化:"))
    for name in ["林晓示", "周示例"] {
      let slug = try #require(Self.candidates[name])
      let places = try site.mentions(name)
      for place in [
        "craftsmen/\(slug).html", roll, Self.campaign, "index.html", "years/2026.html",
        "tiers/shi-li-shi-gong-jiang.html",
      ] {
        #expect(places.contains(place), "\(name) \(place)")
      }
      #expect(!places.contains(Self.notice))
      #expect(try #require(files["sitemap.xml"]).contains("craftsmen/\(slug).html"))
      #expect(try #require(files["craftsmen/\(slug).html"]).contains(Self.campaign))
    }
    #expect(try #require(files["feed.xml"]).contains("林晓示"))
    #expect(try #require(files["index.html"]).contains(#"<span class="number">6</span>"#))
    #expect(try #require(files[roll]).contains("个人 2 人"))
    let data = try SiteFolder(of: site.scratch)
    #expect(try data.records("craftsmen").count == 6)
    let campaign = try #require(try data.records("campaigns").first)
    let named = try #require(campaign["people"] as? [[String: String]])
    #expect(named.compactMap { $0["page"] } == ["craftsmen/lin-xiao-shi.html", "craftsmen/zhou-shi-li.html"])
    #expect((campaign["quotas"] as? [[String: Any]])?.map { $0["named"] as? Int } == [1, 1])
    #expect(try data.records("ladder").map { $0["count"] as? Int } == [0, 1, 3, 2])
    let promotions = try data.records("promotions").compactMap { $0["person"] as? [String: String] }
    #expect(promotions.compactMap { $0["name"] }.contains("林晓示"))
    // Who was not named is nowhere.
    #expect(try site.mentions("欧阳样") == [] && site.mentions("ou-yang-yang") == [])
    #expect(site.run.report.contains("Content/craftsmen/欧阳样.md:2:5: 警告[notice-over]"))
  }

  @Test("An award written before its day shows nobody before it", arguments: days.map(\.date))
  func awardWrittenEarly(_ day: String) throws {
    let site = try site(on: day) { scratch in
      try Self.add("荣誉: [{名称: 示例匠星, 年份: 2026}]", to: "林晓示", in: scratch)
    }
    let isOpen = ("2026-09-29"..."2026-10-10").contains(day)
    #expect(try site.mentions("林晓示") == (isOpen ? [Self.notice] : []))
    #expect(try site.mentions("lin-xiao-shi") == [])
    #expect(site.run.report.contains("[early-award]") == (day <= "2026-10-10"))
  }

  private static func add(_ line: String, to name: String, in scratch: Scratch) throws {
    let path = "Content/craftsmen/\(name).md"
    let text = try String(contentsOf: scratch.url.appending(path: path), encoding: .utf8)
    try scratch.write(text.replacing("展示状态: 公示\n", with: "展示状态: 公示\n\(line)\n"), to: path)
  }
}
