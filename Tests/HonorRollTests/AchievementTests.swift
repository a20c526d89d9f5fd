import Diagnostics
import Testing

@testable import HonorRoll

/// Achievements linked to people, studios and alliances, and what they add up to.
@Suite struct AchievementTests {
  private func people(_ read: ReadWall, _ name: String) throws -> [String] {
    try achievement(read, name).people.map { "\($0.place) \(read.text($0.reference))" }
  }

  private func achievement(_ read: ReadWall, _ name: String) throws -> RollAchievement {
    try #require(read.roll.achievements.first { $0.profile.name == name })
  }

  private func names(_ read: ReadWall, _ positions: [Int]) -> [String] {
    positions.map { read.roll.achievements[$0].profile.name }
  }

  @Test func theOrderOfTheCertificateIsKept() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力", "craftsmen/王芳": "姓名: 王芳\n成果: [甲装置, jia]", "craftsmen/李强": "姓名: 李强\n成果: 甲装置",
      "achievements/jia": "名称: 甲装置\n完成人: [王芳, 孙墙外, 丁力, 王芳]",
    ]).read()
    #expect(read.report == [])
    #expect(try people(read, "甲装置") == ["1 王芳", "2 [孙墙外]", "3 丁力", "4 李强"])
    #expect(try achievement(read, "甲装置").contributorCount == 4)
    for name in ["丁力", "王芳", "李强"] { #expect(try names(read, read.person(name).achievements) == ["甲装置"]) }
  }

  @Test(arguments: ["撤下", "暂停展示", "撤销"])
  func whoIsNotShownKeepsAPlaceAndLosesTheName(_ state: String) throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n展示状态: \(state)", "craftsmen/王芳": "姓名: 王芳",
      "achievements/甲": "名称: 甲装置\n完成人: [丁力, 王芳]", "achievements/乙": "名称: 乙装置\n完成人: [丁力]",
    ]).read()
    #expect(read.report == [])
    #expect(try people(read, "甲装置") == ["2 王芳"])
    #expect(try people(read, "乙装置") == [])
    #expect(try achievement(read, "乙装置").contributorCount == 1)
  }

  @Test func thoseOfOneNameAreTheSameWhereKindAndYearAre() {
    let read = Wall([
      "achievements/a": "名称: 甲装置\n年份: 2021", "achievements/b": "名称: 甲装置\n年份: 2022",
      "achievements/c": "名称: 甲装置\n年份: 2022", "achievements/d": "名称: 甲装置\n年份: 2021",
      "achievements/e": "名称: 甲装置\n年份: 2023", "achievements/f": "名称: 乙装置\n年份: 2021",
    ]).read()
    let twice = read.diagnostics.filter { $0.rule == .duplicateRecord }.sorted()
    #expect(twice.map { $0.place.file.split(separator: "/").last } == ["c.md", "d.md"])
    #expect(zip(twice, ["b.md", "a.md"]).allSatisfy { $0.message.english.contains($1) })
  }

  @Test func aLinkToThemIsNoMention() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n展示状态: 撤下",
      "achievements/甲": "名称: 甲装置\n完成人: [丁力]\n---\n\n见[他](../craftsmen/丁力.md)。",
    ]).read()
    #expect(read.report == [])
    #expect(try people(read, "甲装置") == [])
  }

  @Test(arguments: [
    "名称: 丁力操作法", "名称: 操作法\n摘要: 丁力的办法", "名称: 操作法\n来源: 《丁力的故事》", "名称: 操作法\n网址: ding-li-fa",
    "名称: 操作法\n其他: {传人: 丁力}", "名称: 操作法\n曾用网址: fa-ding-li", "名称: 操作法\n获奖: [{名称: 全国职工优秀技术创新成果, 届次: 丁力届}]",
  ])
  func whatWouldNameThemOtherwiseIsNotShown(_ lines: String) {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n展示状态: 撤下", "craftsmen/王芳": "姓名: 王芳\n成果: 操作法",
      "achievements/操作法": "\(lines)\n完成人: [丁力, 王芳]",
    ]).read()
    #expect(read.places == ["achievements/操作法.md:2:5 hidden-name"])
    #expect(read.roll.achievements.isEmpty)
    #expect(read.roll.people.flatMap(\.achievements) == [])
  }

  @Test func namesOfOthersAreNoReasonToHide() {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n展示状态: 撤下", "craftsmen/王芳": "姓名: 王芳",
      "achievements/操作法": "名称: 王芳操作法\n完成人: [丁力, 王芳]\n网址: ding-ling",
    ]).read()
    #expect(read.report == [])
    #expect(read.roll.achievements.count == 1)
  }

  @Test func anAllianceHasThoseOfItsStudiosAndUnitsOnce() throws {
    let read = Wall(
      [
        "studios/甲": "名称: 甲\n单位: 一厂", "studios/乙": "名称: 乙\n成果: 二号", "studios/丙": "名称: 丙",
        "alliances/盟": "名称: 盟\n牵头: 甲\n成员工作室: 乙\n成员单位: [一厂]",
        "achievements/一号": "名称: 一号\n工作室: [甲, 乙]\n单位: 第一机械厂\n年份: 2020",
        "achievements/二号": "名称: 二号\n年份: 2021", "achievements/三号": "名称: 三号\n单位: 一厂\n年份: 2019",
        "achievements/四号": "名称: 四号\n工作室: 丙\n单位: 二厂",
      ], settings: "名称: 墙\n单位: [{名称: 第一机械厂, 别名: [一厂]}]"
    ).read()
    #expect(read.report == [])
    #expect(try names(read, read.alliance("盟").achievements) == ["二号", "一号", "三号"])
    #expect(try achievement(read, "四号").alliances == [])
    #expect(try names(read, read.studio("乙").achievements) == ["二号", "一号"])
  }

  @Test func theLatestComeFirstThenTheHighest() {
    let read = Wall([
      "achievements/甲": "名称: 甲\n年份: 2020\n级别: 市级", "achievements/乙": "名称: 乙\n年份: 2020\n级别: 国家级",
      "achievements/丙": "名称: 丙", "achievements/丁": "名称: 丁\n年份: 2021", "achievements/戊": "名称: 戊\n年份: 2020\n排序: 1",
      "achievements/己": "名称: 己\n年份: 2020\n获奖: [全国职工优秀技术创新成果]",
    ]).read()
    #expect(read.roll.achievements.map(\.profile.name) == ["丁", "戊", "乙", "己", "甲", "丙"])
  }

  @Test func onlyGrantedPatentsCount() {
    let read = Wall([
      "achievements/一": "名称: 一\n类别: 发明专利\n专利: {号: ZL202310000000.0, 状态: 授权}\n效益: {金额: 1, 口径: 节约成本, 出具单位: 甲}",
      "achievements/二": "名称: 二\n类别: 发明专利\n专利: {状态: 申请}\n效益: {金额: 2, 口径: 节约成本, 出具单位: 甲}",
      "achievements/三": "名称: 三\n类别: 外观设计专利\n专利: {状态: 失效}", "achievements/四": "名称: 四\n类别: 发明专利",
      "achievements/五": "名称: 五\n类别: 小发明\n专利: {状态: 申请}\n效益: {金额: 4, 口径: 节约成本, 出具单位: 甲}", "achievements/六": "名称: 六",
    ]).read()
    #expect(read.places == ["achievements/四.md:3:5 patent-state"])
    let totals = AchievementTotals(of: read.roll.achievements.indices, in: read.roll)
    #expect((totals.counted, totals.uncounted, totals.patents) == (3, 3, 1))
    #expect(totals.benefits.map { "\($0.basis) \($0.amount.text) \($0.count)" } == ["节约成本 5 2"])
  }

  @Test func benefitsAddUpExactlyAndByBasis() {
    let amounts = ["0.1", "0.2", "0.000001", "1234567.123456", "0.3"]
    var files: [String: String] = [:]
    for (number, amount) in amounts.enumerated() {
      files["achievements/\(number)"] = "名称: 第\(number)项\n效益: {金额: \(amount), 口径: 节约成本, 出具单位: 甲}"
    }
    files["achievements/a"] = "名称: 另一口径\n效益: {金额: 7, 口径: 年度经济效益, 出具单位: 甲}"
    files["achievements/b"] = "名称: 不公开\n效益: {金额: 9, 口径: 节约成本, 出具单位: 甲, 不公开: 是}"
    files["achievements/c"] = "名称: 无口径\n效益: {金额: 9, 出具单位: 甲}"
    let read = Wall(files).read()
    let totals = AchievementTotals(of: read.roll.achievements.indices, in: read.roll)
    #expect(
      totals.benefits.map { "\($0.basis) \($0.amount.text) \($0.count)" }
        == ["年度经济效益 7 1", "节约成本 1234567.723457 5"])
  }

  @Test(arguments: [
    (0, "0"), (0.1, "0.1"), (120.35, "120.35"), (9_999_999.999999, "9999999.999999"), (3.000001, "3.000001"),
  ]) func amountsAreAsWritten(_ written: Double, _ text: String) {
    #expect(Amount(written)?.text == text)
  }

  @Test(arguments: [-1, 10_000_000, 0.0000001, 1.23456789, .infinity]) func whatIsNoAmount(_ written: Double) {
    #expect(Amount(written) == nil)
  }

  @Test(arguments: [
    // The example of the standard ZC 0006-2003, and numbers made up for their check digits.
    ("200310102344.5", "发明专利", true), ("ZL200310102344.5", "发明专利", true), ("ZL200310102344.6", "发明专利", false),
    ("ZL202310000000.0", "外观设计专利", false), ("CN202320000000.6", "实用新型专利", true), ("ZL 2023 2000 0000.6", nil, true),
    ("20231000000", "发明专利", false), ("US1234567", "发明专利", true), ("ZL202380000000.9", "发明专利", true),
    ("ZL202310000000.0", "自定类别", true), ("ZL202310000000..0", "发明专利", false), ("ZL2023１0000000.0", "发明专利", false),
  ]) func numbersOfPatents(_ number: String, _ kind: String?, _ isSound: Bool) {
    #expect((PatentNumber.problem(of: number, kind: kind) == nil) == isSound)
  }

  @Test func kindsAreTheWallsOwn() {
    let lines = ["achievements/甲": "名称: 甲\n类别: 工作法", "achievements/乙": "名称: 乙\n类别: 数字化"]
    let read = Wall(lines, settings: "名称: 墙\n成果类别: [{名称: 数字化改造, 组: 技术创新, 别名: [数字化]}]").read()
    #expect(read.report == [])
    let kinds = read.roll.achievements.compactMap(\.kind).map { read.roll.achievementKinds[$0].name }
    #expect(kinds == ["数字化改造", "先进操作法"])
    let only = Wall(lines, settings: "名称: 墙\n成果类别: {只用: [数字化]}").read()
    #expect(only.places == ["achievements/甲.md:3:5 unknown-term"])
    #expect(only.roll.achievementKinds.map(\.name) == ["数字化", "工作法"])
  }

  @Test func achievementsAreNoMembersOfTheWallsLists() throws {
    let read = Wall(["achievements/甲": "名称: 甲\n单位: 一厂\n行业: 冶金", "craftsmen/丁力": "姓名: 丁力\n单位: 二厂"]).read()
    #expect(read.terms(.unit) == ["二厂(丁力||)"])
    #expect(try read.term(.unit, "一厂").achievements == [0])
  }

  @Test func honoredAchievementsHaveRolls() {
    let honor = "{名称: 全国职工优秀技术创新成果, 年份: 2022, 等次: "
    let read = Wall([
      "achievements/乙": "名称: 乙\n获奖: [\(honor)一等奖}]", "achievements/甲": "名称: 甲\n获奖: [\(honor)一等奖}]",
      "achievements/丙": "名称: 丙\n获奖: [\(honor)特等奖}]", "achievements/丁": "名称: 丁\n获奖: [\(honor)二等奖, 状态: 已撤销}]",
    ]).read()
    #expect(read.report == [])
    let rolls = read.roll.officialRolls
    #expect(rolls.map(\.holder) == [.achievement] && rolls[0].basis == .title)
    #expect(
      rolls[0].groups.map { "\($0.grade ?? ""): " + names(read, $0.entries.map(\.holder)).joined(separator: " ") }
        == ["特等奖: 丙", "一等奖: 甲 乙"])
  }
}
