import Diagnostics
import Testing

@testable import HonorRoll

/// The ladder of the wall and who stands on which step.
@Suite struct TierTests {
  static let ladder = """
    名称: 墙
    所在: {市: 包头市}
    层级:
      - {名称: 甲级, 荣誉: [大国工匠]}
      - {名称: 乙级, 级别: [国家级]}
      - {名称: 丙级, 荣誉: [包头市工匠]}

    """

  @Test(arguments: [
    ("荣誉: [{名称: 大国工匠, 年份: 2025}]", "甲级"), ("荣誉: [{名称: 全国技术能手, 年份: 2015}]", "乙级"),
    ("荣誉: [包头市工匠]", "丙级"), ("荣誉: [包头市工匠, 全国技术能手]", "乙级"), ("荣誉: [包头市技术能手]", "-"), ("性别: 女", "-"),
    ("荣誉: [{名称: 大国工匠, 年份: 2025}, {名称: 包头市工匠}]\n层级: 丙级", "丙级"),
    ("荣誉: [{名称: 大国工匠, 状态: 已撤销}, {名称: 包头市工匠}]", "丙级"), ("荣誉: [{名称: 大国工匠, 状态: 追授}]", "甲级"),
    // A slip in the profile's own level lifts nobody.
    ("荣誉: [{名称: 包头市技术能手, 级别: 国家级}]", "-"),
    // Nor does an honor the catalogue doesn't have.
    ("荣誉: [{名称: 全球工匠, 级别: 国家级}]", "-"),
  ]) func theHighestAwardInForceDecides(_ lines: String, _ tier: String) throws {
    #expect(try Wall(person: lines, settings: Self.ladder).read().tier(of: "聂轰") ?? "-" == tier)
  }

  @Test func theDefaultLadderFollowsThePlace() {
    func steps(_ location: String) -> [String] {
      Wall(settings: "名称: 墙\n所在: {\(location)}").read().roll.settings.tiers.map { "\($0.name) \($0.color.rawValue)" }
    }
    #expect(Wall().read().roll.settings.tiers.map(\.name) == ["大国工匠"])
    #expect(
      steps("省: 内蒙古自治区, 市: 包头市, 县: 昆都仑区, 企业: 某厂") == [
        "大国工匠 金", "内蒙古自治区工匠 银", "包头市工匠 铜", "昆都仑区工匠 铁", "某厂工匠 铁",
      ])
    #expect(steps("市: 包头市") == ["大国工匠 金", "包头市工匠 银"])
  }

  @Test func thoseOnNoStepComeLast() {
    let read = Wall(
      [
        "craftsmen/丁一": "姓名: 丁一", "craftsmen/赵二": "姓名: 赵二\n荣誉: [包头市工匠]",
        "craftsmen/王三": "姓名: 王三\n荣誉: [{名称: 大国工匠, 年份: 2025}]",
      ], settings: Self.ladder
    ).read()
    #expect(read.names == ["王三", "赵二", "丁一"])
    #expect(read.roll.tierGroups.map(\.tier) == [0, 2, nil])
    #expect(read.roll.tierGroups.map(\.people) == [[0], [1], [2]])
  }

  @Test func anUnknownHonorOfAStepIsAWarning() {
    let read = Wall(settings: "名称: 墙\n层级: [{名称: 甲, 荣誉: [大国工将]}]").read()
    #expect(read.report == ["wall.yml:2:19 unknown-honor 荣誉目录里没有“大国工将”,是否想写“大国工匠”?"])
  }

  @Test func awardsStandByLevelRankAndYear() throws {
    let read = Wall(
      person: """
        荣誉:
          - {名称: 某区奖, 级别: 县级}
          - {名称: 全国技术能手, 年份: 2010}
          - {名称: 包头市工匠, 年份: 2015}
          - 未知奖
          - {名称: 全国五一劳动奖章, 年份: 2012}
          - {名称: 包头市工匠, 年份: 2020}
          - {名称: 大国工匠, 状态: 已撤销}
        """, settings: Self.ladder
    ).read()
    #expect(
      try read.person("聂轰").awards.map { "\($0.title) \($0.year ?? 0)" } == [
        "全国五一劳动奖章 2012", "全国技术能手 2010", "包头市工匠 2020", "包头市工匠 2015", "某区奖 0", "未知奖 0",
      ])
  }
}
