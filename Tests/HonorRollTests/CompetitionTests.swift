import Diagnostics
import Testing

@testable import HonorRoll

/// Competitions linked to those who won in them.
@Suite struct CompetitionTests {
  private func lines(_ read: ReadWall, _ name: String) throws -> [String] {
    let competition = try #require(read.roll.competitions.first { $0.profile.name == name })
    return competition.results.map { result in
      [result.trade, result.division, result.rank, result.unit].map { $0 ?? "-" }.joined(separator: " ")
        + ": " + result.people.map(read.text).joined(separator: " ")
    }
  }

  private func names(_ read: ReadWall, _ positions: [Int]) -> [String] {
    positions.map { read.roll.competitions[$0].profile.name }
  }

  @Test func resultsGoByTradeDivisionAndRank() throws {
    let read = Wall([
      "competitions/大赛": """
      名称: 大赛
      工种: [焊工, 钳工]
      成绩:
        - {名次: 第二名, 选手: "外:甲", 工种: 焊工, 组别: 职工组}
        - {名次: 优秀组织奖, 单位: 一厂}
        - {名次: 第一名, 选手: "外:乙", 工种: 钳工}
        - {名次: 第一名, 选手: "外:丙", 工种: 焊工, 组别: 学生组}
        - {名次: 第一名, 选手: "外:丁", 工种: 焊工, 组别: 职工组}
        - {名次: 第一名, 选手: "外:戊", 工种: 电工}
      """
    ]).read()
    #expect(read.report == [])
    #expect(
      try lines(read, "大赛") == [
        "焊工 职工组 第一名 -: [丁]", "焊工 职工组 第二名 -: [甲]", "焊工 学生组 第一名 -: [丙]", "钳工 - 第一名 -: [乙]",
        "电工 - 第一名 -: [戊]", "- - 优秀组织奖 一厂: ",
      ])
    #expect(read.roll.competitions[0].trades == ["焊工", "钳工", "电工"])
  }

  @Test func peopleStudiosAndAlliancesKnowTheirs() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力", "craftsmen/王芳": "姓名: 王芳", "studios/甲": "名称: 甲", "studios/乙": "名称: 乙",
      "alliances/盟": "名称: 盟\n成员工作室: [甲, 乙]",
      "competitions/一": "名称: 一\n年份: 2020\n成绩: [{选手: [丁力, 王芳], 工作室: [甲, 乙]}, {选手: 丁力}]",
      "competitions/二": "名称: 二\n年份: 2022\n成绩: [{选手: 丁力, 工作室: 甲}]",
      "competitions/三": "名称: 三\n年份: 2021\n晋级: [{证书: 技师证书, 选手: 王芳}]",
    ]).read()
    #expect(read.report == [])
    #expect(names(read, Array(read.roll.competitions.indices)) == ["二", "三", "一"])
    #expect(try names(read, read.person("丁力").competitions) == ["二", "一"])
    #expect(try names(read, read.person("王芳").competitions) == ["三", "一"])
    #expect(try names(read, read.studio("甲").competitions) == ["二", "一"])
    #expect(try names(read, read.alliance("盟").competitions) == ["二", "一"])
    let first = read.roll.competitions[2]
    #expect(first.results(of: try #require(read.names.firstIndex(of: "丁力"))).count == 2)
  }

  @Test(arguments: ["撤下", "暂停展示", "撤销"])
  func whoIsNotShownLosesTheLineAndLeavesTheTeam(_ state: String) throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n展示状态: \(state)", "craftsmen/王芳": "姓名: 王芳",
      "competitions/大赛": """
      名称: 大赛
      成绩:
        - {名次: 第一名, 选手: 丁力, 单位: 一厂}
        - {名次: 第二名, 选手: [丁力, 王芳]}
      晋级: [{证书: 甲证, 选手: 丁力}, {证书: 乙证, 选手: [王芳, 丁力]}]
      """,
    ]).read()
    #expect(read.report == [])
    #expect(try lines(read, "大赛") == ["- - 第二名 -: 王芳"])
    #expect(read.roll.competitions[0].results[0].contestantCount == 2)
    #expect(read.roll.competitions[0].certificates.map(\.title) == ["乙证"])
  }

  @Test func theLatestComeFirstAsExactlyAsTheyAreDated() {
    let read = Wall([
      "competitions/一": "名称: 一\n年份: 2020", "competitions/二": "名称: 二\n年份: 2020-06",
      "competitions/三": "名称: 三\n年份: 2020-06-18", "competitions/四": "名称: 四", "competitions/五": "名称: 五\n年份: 2021",
      "competitions/六": "名称: 六\n年份: 2021\n级别: 国家级一类",
    ]).read()
    #expect(read.roll.competitions.map(\.profile.name) == ["六", "五", "三", "二", "一", "四"])
  }

  @Test func wordsAreTheWallsOwn() {
    let files = ["competitions/大赛": "名称: 大赛\n类别: 厂赛\n成绩: [{名次: 金奖, 单位: 一厂}]"]
    #expect(
      Wall(files).read().places == ["competitions/大赛.md:3:5 unknown-term", "competitions/大赛.md:4:11 unknown-term"])
    #expect(Wall(files, settings: "名称: 墙\n竞赛类别: 厂赛\n竞赛成绩: {只用: [金奖]}").read().report == [])
  }

  @Test func tradesAreCalledAsTheWallDoes() {
    let read = Wall(
      ["competitions/大赛": "名称: 大赛\n工种: [电焊工]\n成绩: [{选手: \"外:甲\", 工种: 焊工}]"],
      settings: "名称: 墙\n工种: [{名称: 焊工, 别名: [电焊工]}]"
    ).read()
    #expect(read.report == [])
    #expect(read.roll.competitions[0].trades == ["焊工"])
  }
}
