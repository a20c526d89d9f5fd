import Foundation
import FrontMatter
import HonorRoll
import Testing

@testable import WallSite

@Suite("A build in which only words have changed")
struct AmendmentTests {
  @Test("New words stand where the old ones stood, whatever they are made of", arguments: [false, true])
  func words(keepsSpare: Bool) async throws {
    let wall = try await AmendedWall.built(keepsSpare: keepsSpare)
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
    let wall = try await AmendedWall.built()
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
        职务: \(AmendedWall.quoted(post))
        职称: \(AmendedWall.quoted(title))
        语录: \(AmendedWall.quoted(quote))
        绝活: \(AmendedWall.quoted(signature))
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
    let wall = try await AmendedWall.built()
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
    let wall = try await AmendedWall.built(keepsSpare: keepsSpare)
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
    let wall = try await AmendedWall.built()
    try wall.person("李强", "一名钳工。", "正文。", "单位: 甲公司\n更新: 2025-04-01\n")
    usleep(60_000)
    let report = try await wall.wall.builder().build()
    #expect(report.publication?.mode == .nothingChanged)
    #expect(!report.timings.seconds.contains { $0.phase == .plan })
    #expect(try await wall.wall.builder().build().isRemembered)
  }

  @Test("Other headings are words too, and so are comments, unless others link to the headings")
  func headings() async throws {
    let wall = try await AmendedWall.built()
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
    let wall = try await AmendedWall.built()
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
}
