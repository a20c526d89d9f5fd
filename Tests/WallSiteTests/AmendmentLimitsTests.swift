import Foundation
import Testing

@testable import WallSite

@Suite("What looks like a change of words and is more")
struct AmendmentLimitsTests {
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
    let wall = try await AmendedWall.built()
    try wall.person("张伟", summary, body, fields)
    let isDouble = fields.contains("摘要")
    if isDouble {
      #expect(try await wall.wall.failures() != [])
    } else {
      #expect(try await !wall.build())
    }
  }

  @Test("What a notice or a report tells of is not taken for words alone")
  func elsewhere() async throws {
    let wall = try await AmendedWall.built(settings: AmendedWall.settingsWithAddress)
    try wall.person("王芳", "", "**警告。", "单位: 乙公司\n")
    #expect(try await !wall.build())
    try wall.person("王芳", "", "不警告。", "单位: 乙公司\n")
    #expect(try await !wall.build())
    try wall.person("王芳", "", "又改了。", "单位: 乙公司\n")
    #expect(try await wall.build())
  }

  @Test("Where somebody is not shown, the name in others' words matters", arguments: ["撤下", "草稿", "暂停展示"])
  func hidden(state: String) async throws {
    let wall = try await AmendedWall.built()
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
    let wall = try await AmendedWall.built()
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
