import Diagnostics
import Testing

@testable import HonorRoll

/// The honor catalogue: the program's own, and what a wall makes of it.
@Suite struct CatalogueTests {
  static let baotou = "名称: 墙\n所在: {省: 内蒙古自治区, 市: 包头市}\n"

  @Test(arguments: ["全国五一劳动奖章", "全国五一奖章"]) func anHonorIsFoundByEveryName(_ name: String) {
    let read = Wall(person: "荣誉: [{名称: \(name), 年份: 2015}]").read()
    #expect(read.report == [])
    #expect(read.officialRolls == ["2015 全国五一劳动奖章 个人: 聂轰"])
  }

  @Test func anAliasIsAsGoodAsTheName() {
    #expect(Wall().read().honor("国家科技进步奖")?.title == "国家科学技术进步奖")
  }

  @Test func thePlaceFillsTheNames() {
    let read = Wall(settings: Self.baotou).read()
    #expect(read.honor("包头市劳动模范")?.issuers(in: 2020) == ["中共包头市委", "包头市人民政府"])
    #expect(read.honor("包头市劳模")?.title == "包头市劳动模范")
    #expect(read.honor("内蒙古自治区工匠")?.level == .provincial)
    #expect(!read.roll.settings.catalogue.honors.contains { $0.title.contains("{") })
    #expect(read.honor("{县}工匠") == nil)
  }

  @Test func anEnterpriseHasItsOwnHonors() {
    let read = Wall(settings: "名称: 墙\n所在: {县: 昆都仑区, 企业: 某厂}").read()
    #expect(read.honor("企业工匠")?.title == "某厂工匠")
    #expect(read.honor("昆都仑区工匠")?.level == .county)
  }

  @Test func aWallAddsToTheCatalogue() throws {
    let read = Wall(
      settings: Self.baotou + """
        荣誉:
          - {全称: "{市}杰出工匠", 简称: 杰出工匠, 别名: [大匠], 级别: 市级, 序: 1, 对象: [个人, 工作室], 颁发: ["{市}总工会"], 方式: 命名, 等次: [一等, 二等], 起: 2010, 年份: [2012, 2015], 进榜: 否, 网址: jiechu}
        """
    ).read()
    #expect(read.report == [])
    let honor = try #require(read.honor("大匠"))
    #expect(honor.title == "包头市杰出工匠" && honor.short == "杰出工匠" && honor.level == .city && honor.rank == 1)
    #expect(honor.holders == [.person, .studio] && honor.issuers(in: nil) == ["包头市总工会"] && honor.verb == "命名")
    #expect(honor.grades == ["一等", "二等"] && honor.since == 2010 && honor.years == [2012, 2015])
    #expect(!honor.isOnRolls && honor.slug == "jiechu" && honor.place.file == "wall.yml" && honor.place.line == 4)
    #expect(read.honor("大国工匠") != nil)
  }

  @Test func anEntryOfTheSameTitleReplacesTheDefault() {
    let count = Wall().read().roll.settings.catalogue.honors.count
    let read = Wall(settings: "名称: 墙\n荣誉: [{全称: 大国工匠, 级别: 行业级, 方式: 评为}]").read()
    #expect(read.roll.settings.catalogue.honors.count == count)
    #expect(read.honor("大国工匠")?.level == .industrial && read.honor("大国工匠")?.verb == "评为")
  }

  @Test func onlyTheWallsOwnHonorsAreLeft() {
    let read = Wall(settings: "名称: 墙\n荣誉: {只用: [{全称: 甲奖, 级别: 市级}], 增加: [{全称: 乙奖, 级别: 县级}]}").read()
    #expect(read.roll.settings.catalogue.honors.map(\.title) == ["甲奖", "乙奖"])
    #expect(read.roll.settings.tiers.isEmpty)
  }

  @Test func aFullTitleWinsOverAShortOne() {
    let read = Wall(settings: "名称: 墙\n荣誉: {只用: [{全称: 甲, 简称: 乙, 级别: 市级}, {全称: 乙, 级别: 县级}]}").read()
    #expect(read.honor("乙")?.level == .county)
  }

  @Test func issuersAreSaidOnlyForTheYearsTheyGaveIt() throws {
    let honor = try #require(Wall().read().honor("全国劳动模范"))
    #expect(honor.issuers(in: 2009) == [])
    #expect(honor.issuers(in: 2010) == ["中共中央", "国务院"])
    #expect(honor.issuers(in: nil) == [])
  }

  @Test func whatAnAwardStatesOfItsIssuersCounts() throws {
    let awards = try Wall(
      person: """
        荣誉:
          - {名称: 全国劳动模范, 年份: 2005, 颁发: [国务院]}
          - {名称: 全国劳动模范, 年份: 2000}
        """
    ).read().craftsman().awards
    #expect(awards.map(\.issuers) == [["国务院"], []])
  }

  @Test(arguments: ["{州}工匠", "{县}标兵"]) func anHonorOfTheWallIsNeverLostForAPlaceholder(_ title: String) {
    let read = Wall(settings: Self.baotou + "荣誉: [{全称: \"\(title)\", 级别: 县级}]").read()
    #expect(read.report == ["wall.yml:3:11 unknown-value “\(title)”里的占位符没有内容可填"])
  }

  @Test func aRankOutOfAllBoundsIsBroughtBack() {
    let read = Wall(settings: "名称: 墙\n荣誉: [{全称: 甲, 级别: 市级, 序: 999999999999999999999}, {全称: 乙, 级别: 市级}]").read()
    #expect(read.honor("甲")?.rank == 1_000_000_000)
    #expect(read.honor("乙")?.rank == 99)
  }

  @Test(arguments: [("省部级", HonorLevel.provincial), ("盟级", .city), ("旗县区级", .county), ("集团级", .enterprise)])
  func localWordsForLevelsAreUnderstood(_ word: String, _ level: HonorLevel) {
    #expect(HonorLevel(name: word) == level)
    #expect(HonorLevel.allNames.contains(word))
  }

  @Test func levelsStandInTheirOrder() {
    #expect(
      HonorLevel.allCases.sorted { $0.order < $1.order }.map(\.rawValue) == ["国家级", "省级", "行业级", "市级", "县级", "企业级"])
    #expect(HonorLevel(name: "宇宙级") == nil)
  }
}
