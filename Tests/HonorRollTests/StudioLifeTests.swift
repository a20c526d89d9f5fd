import Diagnostics
import Testing

@testable import HonorRoll

/// The life of a studio: its names, its leads, its reviews and what the wall's rules make of them.
@Suite struct StudioLifeTests {
  private static let honor = "荣誉: [{全称: 市级工作室, 级别: 市级, 对象: 工作室}, {全称: 省级工作室, 级别: 省级, 对象: 工作室}]"

  private func settings(_ rules: String) -> String { "名称: 墙\n\(Self.honor)\n工作室规则: {\(rules)}" }

  private func reviews(_ lines: String, _ rules: String, on day: String = "2026-05-01") -> StudioReviews {
    var wall = Wall(studio: lines, settings: settings(rules))
    wall.asOf = day
    return StudioReviews(wall.read().roll)
  }

  @Test func namesAndLeadsAreKeptWithTheirDates() throws {
    let studio = try Wall(
      studio: """
        曾用名: [旧工作室, {名称: 更旧的工作室, 改名: 2015-03}]
        领衔人: 王芳
        领衔起: 2021-03
        历任领衔人: [{姓名: 丁力, 起: 2012, 止: 2021-03}, 外:孙墙外]
        """
    ).read().studio()
    #expect(studio.formerNames.map(\.name) == ["旧工作室", "更旧的工作室"])
    #expect(studio.formerNames.map { $0.until?.iso } == [nil, "2015-03"])
    #expect(studio.leadSince?.iso == "2021-03")
    #expect(studio.formerLeads.map { $0.end?.iso } == ["2021-03", nil])
  }

  @Test func formerLeadsAreLinkedTheLatestFirst() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力", "craftsmen/王芳": "姓名: 王芳", "craftsmen/李强": "姓名: 李强\n展示状态: 撤下",
      "studios/甲": """
      名称: 甲
      领衔人: 王芳
      历任领衔人: [外:孙墙外, {姓名: 丁力, 止: 2015}, {姓名: 李强, 止: 2018}, {姓名: 王芳, 起: 2016, 止: 2017}]
      """,
    ]).read()
    #expect(read.report == [])
    #expect(try read.studio("甲").formerLeads.map { read.text($0.person) } == ["王芳", "丁力", "[孙墙外]"])
    #expect(try read.person("丁力").studiosLedBefore == [0])
    // Who leads it again is no former lead on the own page.
    #expect(try read.person("王芳").studiosLedBefore == [])
    #expect(try read.studios(of: "丁力") == [])
  }

  @Test(arguments: [
    ("2024 不合格, 2025 不合格", [2024, 2025]), ("2025 不合格, 2024 不合格", [2024, 2025]), ("2025 不合格", []),
    ("2023 不合格, 2025 不合格", []), ("2023 不合格, 2024 免予考核, 2025 不合格", [2023, 2025]),
    ("2023 不合格, 2024 暂缓考核, 2025 不合格", [2023, 2025]), ("2024 不合格, 2025 不合格, 2026 合格", []),
    ("2024 不合格, 2025 不合格, 2026 免予考核", [2024, 2025]), ("2024 不合格, 2025 基本合格", []),
    ("2023 不合格, 2024 不合格, 2025 不合格", [2023, 2024, 2025]), ("2024 未参加考核, 2025 不合格", []),
    ("2025-03 不合格, 2024 不合格, 2025-09 合格", []), ("2025-09 不合格, 2024 不合格, 2025-03 合格", [2024, 2025]),
    ("2024 不合格, 2025 合格, 2025 不合格", [2024, 2025]),
  ]) func failedYearsInARow(_ written: String, _ years: [Int]) {
    let entries = written.split(separator: ", ").map { entry in
      let parts = entry.split(separator: " ")
      return "{年份: \(parts[0]), 结果: \(parts[1])}"
    }
    let found = reviews("考核: [\(entries.joined(separator: ", "))]", "连续不合格年数: 2").proposals
    #expect(found.map(\.years) == (years.isEmpty ? [] : [years]))
    #expect(found.allSatisfy { $0.measure == .revoke && $0.ground == .failedReviews })
  }

  @Test func absenceFailsWhereTheWallSaysSo() {
    let lines = "考核: [{年份: 2024, 结果: 未参加考核}, {年份: 2025, 结果: 不合格}]"
    #expect(reviews(lines, "连续不合格年数: 2").proposals.isEmpty)
    #expect(reviews(lines, "连续不合格年数: 2, 未参加视同不合格: 是").proposals.map(\.years) == [[2024, 2025]])
  }

  @Test(arguments: [
    ("2026-12-31", 2023, [2024, 2025]), ("2026-01-01", 2023, [2024, 2025]), ("2025-12-31", 2023, []),
    ("2026-05-01", 2024, []),
  ]) func wholeYearsWithoutResults(_ day: String, _ named: Int, _ years: [Int]) {
    let found = reviews("命名: [{名称: 市级工作室, 年份: \(named)}]", "无成果年数: 2", on: day).proposals
    #expect(found.map(\.years) == (years.isEmpty ? [] : [years]))
  }

  @Test(arguments: [(2023, true), (2024, false), (2026, false)])
  func aResultOfTheYearsClearsTheStudio(_ year: Int, _ isPutUp: Bool) {
    let files = [
      "studios/甲": "名称: 甲\n成立: 2010", "achievements/果": "名称: 果\n工作室: 甲\n年份: \(year)",
    ]
    let roll = Wall(files, settings: settings("无成果年数: 2"), on: "2026-05-01").read().roll
    #expect(StudioReviews(roll).proposals.isEmpty != isPutUp)
  }

  @Test(arguments: [
    ("命名: [{名称: 市级工作室, 年份: 2022}]", 2025), ("命名: [{名称: 市级工作室, 年份: 2023}]", 2026),
    ("命名: [{名称: 市级工作室, 年份: 2024}]", nil), ("成立: 2000", nil),
    ("命名: [{名称: 市级工作室, 年份: 2018}, {名称: 省级工作室, 年份: 2022}]", 2025),
    ("命名: [{名称: 市级工作室, 年份: 2022}, {名称: 省级工作室, 年份: 2024, 状态: 已撤销}]", 2025),
    ("命名: [{名称: 市级工作室, 年份: 2018}]\n考核: [{年份: 2022, 种类: 验收, 结果: 合格}]", 2025),
    ("命名: [{名称: 市级工作室, 年份: 2018}]\n考核: [{年份: 2024, 种类: 复核, 结果: 不合格}]", nil),
    ("命名: [{名称: 市级工作室, 年份: 2022}]\n考核: [{年份: 2025, 种类: 年度考核, 结果: 优秀}]", 2025),
  ]) func reviewsComeAroundByTheCycle(_ lines: String, _ year: Int?) {
    #expect(reviews(lines, "复核周期: 3").due.map(\.year) == [year].compactMap { $0 })
  }

  @Test(arguments: [
    ("成立: 2020", true), ("成立: 2026", false), ("成立: 2026\n考核: [{年份: 2026}]", false),
    ("成立: 2020\n考核: [{年份: 2026, 结果: 未参加考核}]", true), ("成立: 2020\n考核: [{年份: 2025, 结果: 合格}]", true),
    ("成立: 2020\n考核: [{年份: 2026-03, 结果: 免予考核}]", false), ("成立: 2020\n状态: 终止", false),
    ("成立: 2020\n状态: 创建中", false),
  ]) func whoHasNotReportedForTheYear(_ lines: String, _ isMissing: Bool) {
    #expect(reviews(lines, "").unreported.isEmpty != isMissing)
  }

  @Test func theFirstYearCountsWhereTheWallSaysSo() {
    #expect(reviews("成立: 2026", "新命名当年: 参加考核").unreported == [0])
  }

  @Test func withoutRulesNothingIsPutUp() {
    let read = Wall(
      studio: "成立: 1990\n命名: [{名称: 国家级技能大师工作室, 年份: 2012}]\n考核: [{年份: 2024, 结果: 不合格}, {年份: 2025, 结果: 不合格}]"
    ).read()
    #expect(read.report == [])
  }

  @Test func aMeasureThatIsTakenIsNotProposedAgain() {
    let lines = "考核: [{年份: 2024, 结果: 不合格}, {年份: 2025, 结果: 不合格}]\n状态: "
    #expect(reviews(lines + "限期整改", "连续不合格年数: 2, 不合格处理: 限期整改").proposals.isEmpty)
    #expect(reviews(lines + "限期整改", "连续不合格年数: 2").proposals.map(\.measure) == [.revoke])
  }

  @Test(arguments: [("终止", ["2013 市级工作室 工作室: 甲工作室"]), ("摘牌", [])])
  func anEndedStudioKeepsItsNamingsADelistedOneDoesNot(_ state: String, _ rolls: [String]) {
    let status = state == "摘牌" ? ", 状态: 已撤销" : ""
    let read = Wall(studio: "命名: [{名称: 市级工作室, 年份: 2013\(status)}]\n状态: \(state)", settings: settings("")).read()
    #expect(read.report == [])
    #expect(read.officialRolls == rolls)
    #expect(read.roll.neutralAddresses.map(\.slug) == (rolls.isEmpty ? ["jia-gong-zuo-shi"] : []))
  }

  @Test func eachNamingHasAStateOfItsOwn() throws {
    let read = Wall(
      studio: """
        命名: [{名称: 市级工作室, 年份: 2013}, {名称: 省级工作室, 年份: 2016, 状态: 已撤销, 撤销: {日期: 2023-05}}]
        """, settings: settings("")
    ).read()
    #expect(read.report == [])
    #expect(read.officialRolls == ["2013 市级工作室 工作室: 甲工作室"])
    #expect(try read.studio("甲工作室").namings.map(\.title) == ["市级工作室"])
  }

  @Test func rulesNeverDelist() throws {
    let read = Wall(
      studio: "命名: [{名称: 市级工作室, 年份: 2010}]\n考核: [{年份: 2024, 结果: 不合格}, {年份: 2025, 结果: 不合格}]",
      settings: settings("连续不合格年数: 2, 无成果年数: 1, 复核周期: 1")
    ).read()
    #expect(
      read.places == [
        "studios/甲工作室.md:2:5 no-results", "studios/甲工作室.md:3:11 review-due",
        "studios/甲工作室.md:4:32 failed-reviews",
      ])
    #expect(read.officialRolls == ["2010 市级工作室 工作室: 甲工作室"])
    #expect(try read.studio("甲工作室").profile.state == .listed)
  }
}
