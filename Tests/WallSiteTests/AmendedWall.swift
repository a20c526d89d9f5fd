import Foundation
import Testing

@testable import WallSite

/// A wall whose own template shows the summary in an attribute, twice and in a section.
final class AmendedWall {
  static let settingsWithAddress = "名称: 测试工匠墙\n站点地址: https://example.org/墙/\n"

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

  /// One with a few records, built once.
  static func built(
    settings: String = "名称: 测试工匠墙\n", keepsSpare: Bool = false
  ) async throws -> AmendedWall {
    let wall = try AmendedWall(settings: settings, keepsSpare: keepsSpare)
    try wall.person("张伟", "一名焊工。", "## 经历\n\n做了三十年。", "单位: 甲公司\n更新: 2026-04-01\n")
    try wall.person("李强", "一名钳工。", "正文。", "单位: 甲公司\n更新: 2025-04-01\n")
    try wall.person("王芳", "", "", "单位: 乙公司\n")
    try wall.wall.page("关于", body: "正文。")
    try wall.studio("工作室的摘要。", "工作室的正文。")
    try wall.achievement("成果的摘要。", "成果的正文。")
    #expect(try await !wall.build())
    return wall
  }
}
