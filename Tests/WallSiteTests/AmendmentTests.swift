import Foundation
import FrontMatter
import HonorRoll
import Testing

@testable import WallSite

@Suite("A build in which only words have changed")
struct AmendmentTests {
  /// A wall whose own template shows the summary in an attribute, twice and in a section.
  private final class Wall {
    let wall: FixtureWall
    let keepsSpare: Bool
    var people: [String: (summary: String, body: String, fields: String)] = [:]

    init(settings: String = "名称: 测试工匠墙\n", keepsSpare: Bool = false) throws {
      self.keepsSpare = keepsSpare
      wall = try FixtureWall(settings: settings)
      try wall.write(
        "Templates/studio.mustache",
        """
        {{<layout}}{{$main}}<h1 title="{{summary}}">{{title}}</h1>{{#summary}}<p>有</p>{{/summary}}
        <p>{{summary}}</p>{{{body}}}<hr>{{{body}}}{{/main}}{{/layout}}

        """)
    }

    func person(_ name: String, _ summary: String, _ body: String, _ fields: String = "") throws {
      people[name] = (summary, body, fields)
      let line = summary.isEmpty ? "" : "摘要: \(Self.quoted(summary))\n"
      try wall.craftsman(name, line + fields, body: body)
    }

    func studio(_ summary: String, _ body: String) throws {
      try wall.studio("甲工作室", "领衔人: 张伟\n摘要: \(Self.quoted(summary))\n", body: body)
    }

    func achievement(_ summary: String, _ body: String) throws {
      try wall.write(
        "Content/achievements/甲成果.md", "---\n名称: 甲成果\n类别: 技术攻关\n完成人: 张伟\n摘要: \(Self.quoted(summary))\n---\n\n\(body)\n")
    }

    static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

    /// - Returns: Whether the build was an amendment.
    func build(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Bool {
      usleep(60_000)
      let report = try await (keepsSpare ? wall.builderWithSpare() : wall.builder()).build()
      let root = wall.folder.path
      try? FileManager.default.removeItem(atPath: root + "/clean")
      let clean = try await SiteBuilder(
        folders: WallFolders(
          root: root, standardTemplates: Repository.templates, output: root + "/clean/Public",
          cache: root + "/clean/cache"),
        options: wall.builder().options
      ).build()
      try #require(report.publication != nil && clean.publication != nil, sourceLocation: sourceLocation)
      let site = try BuiltSite(path: root + "/Public", report: report, folder: wall.folder).contents()
      let expected = try BuiltSite(path: root + "/clean/Public", report: clean, folder: wall.folder).contents()
      #expect(site.keys.sorted() == expected.keys.sorted(), sourceLocation: sourceLocation)
      #expect(site.filter { expected[$0.key] != $0.value }.keys.sorted() == [], sourceLocation: sourceLocation)
      #expect(report.diagnostics == clean.diagnostics, sourceLocation: sourceLocation)
      #expect(report.pages == clean.pages, sourceLocation: sourceLocation)
      #expect(report.publication?.files == clean.publication?.files, sourceLocation: sourceLocation)
      return !report.isRemembered && !report.timings.seconds.contains { $0.phase == .plan }
    }
  }

  private static func wall(
    settings: String = "名称: 测试工匠墙\n", keepsSpare: Bool = false
  ) async throws -> Wall {
    let wall = try Wall(settings: settings, keepsSpare: keepsSpare)
    try wall.person("张伟", "一名焊工。", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: 2026-04-01\n")
    try wall.person("李强", "一名钳工。", "正文。", "单位: 甲公司\n更新: 2025-04-01\n")
    try wall.person("王芳", "", "", "单位: 乙公司\n")
    try wall.wall.page("关于", body: "正文。")
    try wall.studio("工作室的摘要。", "工作室的正文。")
    try wall.achievement("成果的摘要。", "成果的正文。")
    #expect(try await !wall.build())
    return wall
  }

  @Test("New words stand where the old ones stood, whatever they are made of", arguments: [false, true])
  func words(keepsSpare: Bool) async throws {
    let wall = try await Self.wall(keepsSpare: keepsSpare)
    for words in [
      "短。", "一句长得多的话,“引号”'单'\"双\"、逗号,分号;和 <b>标签</b> & 实体 &amp; 反斜杠\\。", "=1+1", "0123", "\u{FEFF}又=",
      "</script><!--", "{{name}}{{{body}}}", "1", "一名焊工。",
    ] {
      try wall.person("张伟", words, "## 经历\n\n`\(words)`\n\n- 一\n- 二 **三**。", "单位: 甲公司\n更新: 2026-04-01\n")
      try wall.studio(words, "`\(words)`")
      try wall.achievement(words, "`\(words)`")
      let isAmended = try await wall.build()
      #expect(isAmended, "\(words)")
    }
  }

  @Test(
    "A person's other texts of that kind, on the usual page and on one of the wall's own", arguments: [false, true])
  func texts(hasOwnTemplate: Bool) async throws {
    let wall = try await Self.wall()
    if hasOwnTemplate {
      try wall.wall.write(
        "Templates/craftsman.mustache",
        """
        {{<layout}}{{$main}}<h1>{{name}}</h1>{{{body}}}{{#facts}}<p title="{{value}}">{{label}}:{{value}}</p>{{/facts}}
        {{#quote}}<q title="{{quote}}">{{.}}</q>{{/quote}}<p>{{signature}}{{#hasFacts}}有{{/hasFacts}}</p>
        {{/main}}{{/layout}}

        """)
    }
    func write(_ post: String, _ title: String, _ quote: String, _ signature: String) throws {
      try wall.person(
        "张伟", "一名焊工。", "## 经历\n\n做了三十年。",
        """
        单位: 甲公司
        工种: 焊工
        职务: \(Wall.quoted(post))
        职称: \(Wall.quoted(title))
        语录: \(Wall.quoted(quote))
        绝活: \(Wall.quoted(signature))
        更新: 2026-04-01

        """)
    }
    try write("班长", "工程师", "一句话。", "听声辨位。")
    #expect(try await !wall.build())
    for (post, title, quote, signature) in [
      ("组长", "工程师", "一句话。", "听声辨位。"),
      ("组长", "正高级工程师(教授级)", "<b>“话”</b> & 'x' \"y\"", "=1+1"),
      ("“一”<班> & 班长", "a\\b", "0123", "听声辨位,\"一\"次就准。"),
      ("班长", "工程师", "一句话。", "听声辨位。"),
    ] {
      try write(post, title, quote, signature)
      let isAmended = try await wall.build()
      #expect(isAmended, "\(post)")
    }
  }

  @Test("Links to the pages of records, and away from the wall")
  func links() async throws {
    let wall = try await Self.wall()
    let fields = "单位: 甲公司\n更新: 2026-04-01\n"
    for link in [
      "[李强](李强.md)", "[李强](../craftsmen/李强.md)", "[甲](<../studios/甲工作室.md>)和[乙](../achievements/甲成果.md \"题\")",
      "[自己](./张伟.md)", "[外面](https://example.org/x?y=1&z=2#w)", "没有",
    ] {
      try wall.person("张伟", "一名焊工。", "## 经历\n\n见\(link)。", fields)
      let other = link.replacing("(李强", with: "(../craftsmen/李强").replacing("./张", with: "../craftsmen/张")
      try wall.studio("工作室的摘要。", "见\(other)。")
      let isAmended = try await wall.build()
      #expect(isAmended, "\(link)")
    }
    try wall.person("张伟", "一名焊工。", "## 经历\n\n见[没有](../craftsmen/没有.md)。", fields)
    #expect(try await wall.wall.failures() != [])
  }

  @Test("One file after another, each with its own cache of where the words stand", arguments: [false, true])
  func oneByOne(keepsSpare: Bool) async throws {
    let wall = try await Self.wall(keepsSpare: keepsSpare)
    for round in 1...3 {
      try wall.person("张伟", String(repeating: "长", count: round * 20), "## 经历\n\n一", "单位: 甲公司\n更新: 2026-04-01\n")
      #expect(try await wall.build())
      try wall.person("李强", "第\(round)次。", String(repeating: "段。\n\n", count: round), "单位: 甲公司\n更新: 2025-04-01\n")
      #expect(try await wall.build())
      try wall.achievement("第\(round)次。", "第\(round)版。")
      #expect(try await wall.build())
    }
    usleep(60_000)
    _ = try await wall.wall.builder().build()
    #expect(try await wall.wall.builder().build().isRemembered)
  }

  @Test("A file that was saved again as it was changes nothing")
  func savedAgain() async throws {
    let wall = try await Self.wall()
    try wall.person("李强", "一名钳工。", "正文。", "单位: 甲公司\n更新: 2025-04-01\n")
    usleep(60_000)
    let report = try await wall.wall.builder().build()
    #expect(report.publication?.mode == .nothingChanged)
    #expect(!report.timings.seconds.contains { $0.phase == .plan })
    #expect(try await wall.wall.builder().build().isRemembered)
  }

  @Test(
    "Whatever more than words may hang on leads to a whole build",
    arguments: [
      ("一名焊工。", "## 经历\n\n见[关于](../pages/关于.md)。", "单位: 甲公司\n更新: 2026-04-01\n"),
      ("一名焊工。", "## 经历\n\n见[成果](../achievements/甲成果.md#)。", "单位: 甲公司\n更新: 2026-04-01\n"),
      ("一名焊工。", "## 经历\n\n<!-- 忽略 raw-html: 有用 -->\n\n做了三十年。", "单位: 甲公司\n更新: 2026-04-01\n"),
      ("一名焊工。", "## 经历\n\n**没有合上。", "单位: 甲公司\n更新: 2026-04-01\n"),
      ("一名焊工。", "", "单位: 甲公司\n更新: 2026-04-01\n"),
      ("", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: 2026-04-01\n"),
      ("一名焊工。", "## 经历\n\n做了三十年。", "单位: 丙公司\n更新: 2026-04-01\n"),
      ("一名焊工。", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: 2026-04-01\n职务: 班长\n"),
      ("一名焊工。", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: 2026-04-01\n语录: 一句话。\n"),
      ("一名焊工。", "## 经历\n\n做了三十年。", "单位: 甲公司\n"),
      ("一名焊工。", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: 2026-04-01\n核实: 待核\n"),
      ("一名焊工。", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: 2026-04-01\n展示状态: 撤下\n"),
      ("一名焊工。", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: 2026-04-01\n摘要: 两次。\n"),
    ])
  func more(summary: String, body: String, fields: String) async throws {
    let wall = try await Self.wall()
    try wall.person("张伟", summary, body, fields)
    let isDouble = fields.contains("摘要")
    if isDouble {
      #expect(try await wall.wall.failures() != [])
    } else {
      #expect(try await !wall.build())
    }
  }

  @Test("Other headings are words too, and so are comments, unless others link to the headings")
  func headings() async throws {
    let wall = try await Self.wall()
    let fields = "单位: 甲公司\n更新: 2026-04-01\n"
    for body in [
      "## 别的标题\n\n做了三十年。", "做了三十年。", "# 一\n\n## 二\n\n### 三\n\n见[二](#二)。", "## 经历\n\n<!-- 一条注释 -->\n\n做了三十年。",
    ] {
      try wall.person("张伟", "一名焊工。", body, fields)
      let isAmended = try await wall.build()
      #expect(isAmended, "\(body)")
    }
    try wall.person("李强", "一名钳工。", "见[他](张伟.md#经历)。", "单位: 甲公司\n更新: 2025-04-01\n")
    #expect(try await !wall.build())
    try wall.person("张伟", "一名焊工。", "## 经历\n\n做了四十年。", fields)
    #expect(try await !wall.build())
    try wall.person("张伟", "一名焊工。", "## 别的标题\n\n做了四十年。", fields)
    #expect(try await wall.wall.failures() != [])
  }

  @Test("A body that grows long gets its table of contents")
  func contents() async throws {
    let wall = try await Self.wall()
    let headings = "## 一\n\n正文\n\n## 二\n\n正文\n\n## 三\n\n"
    try wall.person("张伟", "一名焊工。", headings, "单位: 甲公司\n更新: 2026-04-01\n")
    #expect(try await wall.build())
    try wall.person("张伟", "一名焊工。", headings + String(repeating: "字", count: 2000), "单位: 甲公司\n更新: 2026-04-01\n")
    #expect(try await !wall.build())
    try wall.person("张伟", "一名焊工。", headings + String(repeating: "词", count: 2100), "单位: 甲公司\n更新: 2026-04-01\n")
    #expect(try await wall.build())
    let others = headings.replacing("## 二", with: "## 贰")
    try wall.person("张伟", "一名焊工。", others + String(repeating: "词", count: 2100), "单位: 甲公司\n更新: 2026-04-01\n")
    #expect(try await !wall.build())
    try wall.person(
      "张伟", "一名焊工。", others + "### 小节\n\n" + String(repeating: "词", count: 2100), "单位: 甲公司\n更新: 2026-04-01\n")
    #expect(try await wall.build())
  }

  private static let settingsWithAddress = "名称: 测试工匠墙\n站点地址: https://example.org/墙/\n"

  @Test("When a record was updated, and whether it was checked", arguments: [false, true])
  func dates(hasAddress: Bool) async throws {
    let wall = try await Self.wall(settings: hasAddress ? Self.settingsWithAddress : "名称: 测试工匠墙\n")
    func write(_ updated: String, _ verified: String) throws {
      try wall.person("张伟", "一名<焊工>。", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: \(updated)\n核实: \(verified)\n")
    }
    try write("2026-04-01", "待核")
    #expect(try await !wall.build())
    for (updated, verified) in [
      ("2026-04-02", "待核"), ("2026-04-02", "已核"), ("2024-01-01", "有争议"), ("2025", "待核"), ("2025-04", "待核"),
      ("2025年4月1日", "待核"), ("2026-04-01", "待核"),
    ] {
      try write(updated, verified)
      let isAmended = try await wall.build()
      #expect(isAmended, "\(updated) \(verified)")
    }
    usleep(60_000)
    #expect(try await wall.wall.builder().build().isRemembered)
  }

  @Test("Each field that may change alone has its place on the page and in the data")
  func ownFields() {
    let keys = Set(RecordProse.Mark.allCases.compactMap(\.dataKey))
    for (fields, set) in [
      (CraftsmanFields.all, DataSet.craftsmen.members.map(\.key)),
      (StudioFields.all, DataSet.studios.members.map(\.key)),
      (AchievementFields.all, DataSet.achievements.members.map(\.key)),
    ] {
      let own = Set(fields.fields.filter(\.isOwn).map(\.key))
      #expect(own.isSubset(of: keys))
      #expect(own.isSubset(of: set.map(String.init(describing:))))
    }
  }

  @Test("The feed is that of the records updated last, as long as these are known")
  func feed() async throws {
    let wall = try Wall(settings: Self.settingsWithAddress)
    func write(_ number: Int, _ updated: String, _ summary: String) throws {
      try wall.person("李\(Self.numerals[number])", summary, "正文。", "单位: 甲公司\n网址: p\(number)\n更新: \(updated)\n")
    }
    for number in 0..<Self.numerals.count { try write(number, "2025-03-\(10 + number % 20)", "第\(number)人。") }
    #expect(try await !wall.build())
    // Those of the last days are in the feed; two share most of the days.
    for (number, updated, expected) in [
      (19, "2025-03-29", true), (19, "2025-04-01", true), (0, "2025-03-10", true), (0, "2025-03-11", true),
      (0, "2025-04-02", true), (0, "2025-04-01", true), (19, "2025-03-01", false), (18, "2025-03-28", true),
    ] {
      try write(number, updated, "\(updated)的第\(number)人。")
      let isAmended = try await wall.build()
      #expect(isAmended == expected, "\(number) \(updated)")
    }
  }

  private static let numerals = "一二三四五六七八九十百千万甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".map { $0 }

  @Test("What a notice or a report tells of is not taken for words alone")
  func elsewhere() async throws {
    let wall = try await Self.wall(settings: Self.settingsWithAddress)
    try wall.person("王芳", "", "**警告。", "单位: 乙公司\n")
    #expect(try await !wall.build())
    try wall.person("王芳", "", "不警告。", "单位: 乙公司\n")
    #expect(try await !wall.build())
    try wall.person("王芳", "", "又改了。", "单位: 乙公司\n")
    #expect(try await wall.build())
  }

  @Test("Where somebody is not shown, the name in others' words matters", arguments: ["撤下", "草稿", "暂停展示"])
  func hidden(state: String) async throws {
    let wall = try await Self.wall()
    func hide(_ summary: String) throws { try wall.person("赵敏敏", summary, "正文。", "展示状态: \(state)\n") }
    func write(_ summary: String, _ body: String) throws {
      try wall.person("李强", summary, body, "单位: 甲公司\n更新: 2025-04-01\n")
    }
    try hide("不在墙上。")
    #expect(try await !wall.build())
    try write("一名钳工,赵敏的同事。", "与赵工共事。")
    #expect(try await wall.build())
    for (summary, body) in [
      ("一名钳工。", "与赵敏敏共事。"), ("赵敏敏的同事。", "正文。"), ("一名钳工。", "见[同事](赵敏敏.md)。"),
    ] {
      try write(summary, body)
      #expect(try await !wall.build(), "\(body)")
      try write("一名钳工。", "正文。")
      // A whole one where the name was reported.
      _ = try await wall.build()
      try write("一名老钳工。", "又一篇。")
      #expect(try await wall.build(), "\(body)")
    }
    try hide("还是不在墙上。")
    #expect(try await !wall.build())
  }

  @Test("Other files of the content, and other files of the wall, lead to a whole build")
  func otherFiles() async throws {
    let wall = try await Self.wall()
    try wall.wall.write("Content/static/x.txt", "x")
    #expect(try await !wall.build())
    try wall.wall.write("Content/static/x.txt", "y")
    #expect(try await !wall.build())
    try wall.wall.write("Content/wall.yml", "名称: 另一面墙\n")
    #expect(try await !wall.build())
    try wall.wall.write("Templates/neutral.mustache", "{{<layout}}{{$main}}<h1>{{title}}</h1>{{/main}}{{/layout}}\n")
    #expect(try await !wall.build())
  }
}
