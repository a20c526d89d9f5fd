import Foundation
import Testing

@testable import WallSite

@Suite("The same input gives the same bytes")
struct DeterminismTests {
  @Test("Two walls in different folders, with one task and with two")
  func jobs() async throws {
    let first = try await LargeWall.make().build(jobs: 1).contents()
    let second = try await LargeWall.make().build(jobs: 2).contents()
    #expect(first.keys.sorted() == second.keys.sorted())
    #expect(first.filter { second[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test(
    "The program in other time zones and locales",
    .enabled(if: Repository.program != nil, "Needs the built program beside the tests."))
  func environments() async throws {
    let program = try #require(Repository.program)
    let reference = try await LargeWall.make().build()
    for (jobs, zone, locale) in [("1", "America/New_York", "C"), ("2", "Pacific/Kiritimati", "tr_TR.UTF-8")] {
      let wall = try LargeWall.make()
      let (status, output) = try Program(
        program, ["build", "--root", wall.folder.path, "--as-of", "2026-05-01", "--jobs", jobs],
        ["TZ": zone, "LC_ALL": locale]
      ).run()
      #expect(status == 0, "\(output)")
      let site = BuiltSite(path: wall.folder.path + "/Public", report: reference.report, folder: wall.folder)
      #expect(try site.contents() == reference.contents())
    }
  }

  @Test(
    "The day is the wall's, wherever the machine is",
    arguments: [("Asia/Shanghai", true), ("Asia/Urumqi", false)])
  func today(zone: String, hasCome: Bool) async throws {
    let wall = try FixtureWall(settings: "名称: 墙\n时区: \(zone)\n")
    try wall.craftsman("张伟", "荣誉: [{名称: 全国劳动模范, 年份: 2026}]")
    // 2025-12-31 17:00 UTC: an hour into the new year in Shanghai, an hour before it in Urumqi.
    let options = BuildOptions(now: 1_767_200_400)
    let report = await SiteBuilder(folders: wall.folders(), options: options).check()
    #expect(report.diagnostics.contains { $0.rule == .futureDate } != hasCome)
  }

  @Test("A second build changes nothing and touches nothing")
  func secondBuild() async throws {
    let wall = try LargeWall.make()
    let first = try await wall.build()
    let identities = try first.identities()
    let second = try await wall.build(jobs: 1)
    #expect(second.report.publication?.mode == .nothingChanged)
    #expect(try second.identities() == identities)
  }

  @Test("One changed profile changes the pages that show it, and no other file")
  func oneChange() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("张伟", "单位: 甲公司")
    try wall.craftsman("李强", "单位: 乙公司")
    let before = try await wall.build().identities()
    try wall.craftsman("张伟", "单位: 甲公司", body: "新的正文。")
    let site = try await wall.build()
    #expect(site.report.publication?.writtenPaths == ["craftsmen/zhang-wei.html"])
    let after = try site.identities()
    for file in site.files where file != "craftsmen/zhang-wei.html" { #expect(before[file] == after[file], "\(file)") }
  }
}
