import Diagnostics
import Testing

@testable import HonorRoll

/// What an alliance adds up to: its studios, its units, their people and results, each once.
@Suite struct AllianceTests {
  private static let settings = "名称: 墙\n单位: [{名称: 第一机械厂, 别名: [一厂]}]"

  @Test func peopleOfStudiosAndUnitsCountOnce() throws {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力\n单位: 一厂", "craftsmen/王芳": "姓名: 王芳\n单位: 第一机械厂", "craftsmen/李强": "姓名: 李强\n单位: 二厂",
        "craftsmen/孙平": "姓名: 孙平\n单位: 三厂", "craftsmen/钱安": "姓名: 钱安\n单位: 一厂\n展示状态: 撤下",
        "studios/甲": "名称: 甲\n领衔人: 丁力\n单位: 一厂",
        "alliances/盟": "名称: 盟\n牵头: [二厂, 甲]\n成员工作室: [甲]\n成员单位: [第一机械厂, 一厂, 四厂]",
      ], settings: Self.settings
    ).read()
    #expect(read.report == [])
    let alliance = try read.alliance("盟")
    #expect(alliance.people.map { read.names[$0] } == ["丁力"])
    #expect(alliance.unitPeople.map { read.names[$0] } == ["王芳", "李强"])
    #expect(alliance.allPeople.map { read.names[$0] } == ["丁力", "王芳", "李强"])
    #expect(alliance.units.map(\.name) == ["二厂", "第一机械厂", "四厂"])
    #expect(alliance.units.map { $0.term != nil } == [true, true, false])
    #expect(alliance.leadUnit("二厂", in: read.roll.settings) == alliance.units[0].term)
  }

  @Test func anOutsiderWhoLeadsIsNoUnit() throws {
    let alliance = try Wall(["alliances/盟": "名称: 盟\n牵头: [外:张三, 墙外的厂]"]).read().alliance("盟")
    #expect(alliance.units == [] && alliance.unitPeople == [])
    #expect(alliance.leads == [.text("张三"), .text("墙外的厂")])
  }

  @Test func aLeadingUnitsResultsAreTheAlliances() throws {
    let read = Wall([
      "alliances/盟": "名称: 盟\n牵头: [二厂]\n成员单位: [二厂]", "achievements/果": "名称: 果\n单位: 二厂\n年份: 2020",
    ]).read()
    #expect(try read.alliance("盟").achievements == [0])
    #expect(try read.alliance("盟").units.map(\.name) == ["二厂"])
  }

  @Test func stationsHaveAPlace() throws {
    let alliance = try Wall([
      "alliances/盟": "名称: 盟\n工作站: [一站, {名称: 二站, 单位: 一厂, 地点: 路口, 设立: 2024-06}]"
    ]).read().alliance("盟")
    #expect(
      alliance.profile.stations.map { [$0.name, $0.unit, $0.place, $0.founded?.iso] }
        == [["一站", nil, nil, nil], ["二站", "一厂", "路口", "2024-06"]])
  }
}
