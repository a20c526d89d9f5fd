import Testing

@testable import HonorRoll

/// What the published roll adds up to.
@Suite struct StatisticsTests {
  /// `row counts` of every row of a table, and the totals.
  private func table(_ read: ReadWall, _ subject: StatisticsTable.Subject) -> [String] {
    guard let table = Statistics(read.roll)[subject] else { return [] }
    func line(_ name: String, _ counts: [Int]) -> String {
      ([name] + counts.map(String.init)).joined(separator: " ")
    }
    return table.rows.map { line($0.entry.key(in: read.roll), $0.counts) } + [line("=", table.totals)]
  }

  @Test func peopleAreCountedOnceInEveryTable() {
    let read = Wall(
      [
        "craftsmen/丁力":
          "姓名: 丁力\n性别: 男\n行业: 冶金\n荣誉: [{名称: 全国劳动模范, 年份: 2015}, {名称: 全国技术能手, 年份: 2010, 状态: 已撤销}]",
        "craftsmen/王芳": "姓名: 王芳\n性别: 女\n行业: 纺织\n荣誉: [{名称: 享受国务院政府特殊津贴人员, 年份: 2001}, {名称: 全国技术能手, 年份: 2015}]",
        "craftsmen/赵一": "姓名: 赵一\n行业: 冶金", "craftsmen/李强": "姓名: 李强\n荣誉: [{名称: 全国技术能手}]",
      ], settings: "名称: 墙\n层级: [{名称: 甲级, 荣誉: [全国劳动模范]}, {名称: 乙级, 荣誉: [全国五一劳动奖章]}]\n行业: [纺织, 冶金, 建筑]"
    ).read()
    #expect(table(read, .peopleByTier) == ["甲级 1", "乙级 0", "*none 3", "= 4"])
    #expect(table(read, .peopleByIndustry) == ["纺织 1", "冶金 2", "*unstated 1", "= 4"])
    #expect(table(read, .peopleByGender) == ["男 1", "女 1", "*unstated 2", "= 4"])
    #expect(table(read, .peopleByYear) == ["2015 2", "*unstated 2", "= 4"])
    #expect(table(read, .peopleByRegion) == [])
    #expect(table(read, .awardsByYear) == ["2015 2 0 0", "*unstated 1 0 0", "= 3 0 0"])
  }

  @Test func peopleAndStudiosAndAchievementsHaveTheirOwnColumns() {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]",
      "studios/甲": "名称: 甲\n命名: [{名称: 国家级技能大师工作室, 年份: 2015}, {名称: 自定工作室, 级别: 市级, 年份: 2012}]",
      "studios/乙": "名称: 乙\n状态: 限期整改\n命名: [{名称: 自定工作室, 级别: 市级, 年份: 2012}]",
      "studios/丙": "名称: 丙\n状态: 创建中", "studios/丁": "名称: 丁\n状态: 终止\n命名: [{名称: 自定工作室, 级别: 市级, 年份: 2012}]",
      "studios/戊": "名称: 戊\n状态: 摘牌\n命名: [{名称: 自定工作室, 级别: 市级, 年份: 2012, 状态: 已撤销}]",
      "achievements/一": "名称: 一\n类别: 发明专利\n专利: {状态: 授权}\n年份: 2020\n获奖: [{名称: 国家科学技术进步奖, 年份: 2015}]",
      "achievements/二": "名称: 二\n类别: 发明专利\n专利: {状态: 申请}\n年份: 2020", "achievements/三": "名称: 三\n类别: 小发明",
      "achievements/四": "名称: 四\n年份: 2021",
    ]).read()
    #expect(table(read, .awardsByYear) == ["2015 1 1 1", "2012 0 3 0", "= 1 4 1"])
    #expect(table(read, .studiosByLevel) == ["国家级 1 0 0", "市级 1 0 1", "*unstated 0 1 0", "= 2 1 1"])
    #expect(table(read, .achievementsByKind) == ["发明专利 1 1", "小发明 1 0", "*unstated 1 0", "= 3 1"])
    #expect(table(read, .achievementsByYear) == ["2021 1 0", "2020 1 1", "*unstated 1 0", "= 3 1"])
  }

  @Test(arguments: [
    // Where all are of one city, its districts; who is of no district stands beside them.
    (["甲省/乙市/东区", "甲省/乙市/西区", "甲省/乙市", "甲省/乙市/东区"], ["甲省/乙市/东区 2", "甲省/乙市/西区 1", "甲省/乙市 1", "= 4"]),
    (["甲省/乙市", "甲省/乙市"], ["甲省/乙市 2", "= 2"]),
    (["甲省/乙市/东区", "丙省"], ["甲省 1", "丙省 1", "= 2"]),
    (["甲省", "", "甲省/乙市"], ["甲省/乙市 1", "甲省 1", "*unstated 1", "= 3"]),
  ]) func regionsPartWhereThePeopleDo(_ regions: [String], _ rows: [String]) {
    var files: [String: String] = [:]
    for (number, region) in regions.enumerated() {
      files["craftsmen/p\(number)"] = "姓名: 丁力\(number)" + (region.isEmpty ? "" : "\n地区: \(region)")
    }
    #expect(table(Wall(files).read(), .peopleByRegion).sorted() == rows.sorted())
  }

  @Test func nobodyOffTheWallIsCounted() {
    var files = ["craftsmen/丁力": "姓名: 丁力\n性别: 男\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]"]
    let alone = Statistics(Wall(files).read().roll)
    for state in ["草稿", "公示", "暂停展示", "撤下", "撤销"] {
      files["craftsmen/\(state)人"] = "姓名: \(state)人\n性别: 女\n展示状态: \(state)\n荣誉: [{名称: 全国劳动模范, 年份: 2016}]"
    }
    files["craftsmen/失奖人"] = "姓名: 失奖人\n荣誉: [{名称: 全国劳动模范, 年份: 2016, 状态: 已撤销}]"
    #expect(Statistics(Wall(files).read().roll) == alone)
    #expect(alone[.peopleByGender]?.total == 1)
  }

  @Test func aLongTableEndsInOneRowForTheRest() {
    var files: [String: String] = [:]
    for number in 0..<130 { files["craftsmen/p\(number)"] = "姓名: 丁力\n荣誉: [{名称: 自定, 年份: \(1850 + number)}]" }
    let read = Wall(files).read()
    let rows = table(read, .peopleByYear)
    #expect(rows.count == 61)
    #expect(rows.first == "1979 1" && rows.dropLast(2).last == "1921 1")
    #expect(rows.suffix(2) == ["*rest 71", "= 130"])
  }

  @Test func anEmptyWallHasNoStatistics() {
    #expect(Statistics(Wall().read().roll).isEmpty)
  }

  @Test func aStatedTotalNeedsItsSourceAndDate() {
    let read = Wall(
      settings:
        "名称: 墙\n统计:\n  - {名称: 工作室, 数值: 4658, 单位: 个, 范围: 全省, 来源: 某报, 日期: 2024-04-30, 说明: 含市县}\n"
        + "  - {名称: 工匠, 数值: 100}\n  - {名称: 职工, 数值: 若干, 来源: 某报, 日期: 2024}\n"
        + "  - {名称: 会员, 数值: 三百余万, 来源: 某报, 日期: 2027}"
    ).read()
    #expect(
      read.places == [
        "wall.yml:4:5 missing-field", "wall.yml:4:5 missing-field", "wall.yml:5:18 invalid-number",
        "wall.yml:6:36 future-date",
      ])
    let stated = Statistics(read.roll).stated
    #expect(stated.map(\.name) == ["工作室", "会员"])
    #expect(stated.first?.scope == "全省" && stated.first?.date.iso == "2024-04-30")
  }
}
