import Diagnostics
import Testing

@testable import HonorRoll

/// Industries, trades and units.
@Suite struct TermTests {
  @Test func termsTheWallDoesNotListGoByNumberAndThenByAddress() {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n行业: 纺织", "craftsmen/王芳": "姓名: 王芳\n行业: 冶金", "craftsmen/李强": "姓名: 李强\n行业: 冶金",
      "craftsmen/赵一": "姓名: 赵一\n行业: 电力", "studios/甲": "名称: 甲\n行业: 运输", "studios/乙": "名称: 乙\n行业: 运输",
      "alliances/盟": "名称: 盟\n行业: 运输",
    ]).read()
    #expect(read.terms(.industry) == ["运输(|乙 甲|盟)", "冶金(王芳 李强||)", "电力(赵一||)", "纺织(丁力||)"])
    #expect(read.report == [])
  }

  @Test func listedTermsStandAsListedWithAllTheirNames() throws {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力\n行业: 钢铁", "craftsmen/王芳": "姓名: 王芳\n行业: 冶", "craftsmen/李强": "姓名: 李强\n行业: 冶金",
        "craftsmen/赵一": "姓名: 赵一\n行业: 电力",
      ], settings: "名称: 墙\n行业: [电力, 煤炭, {名称: 冶金, 简称: 冶, 别名: [钢铁], 网址: yj}]"
    ).read()
    #expect(read.terms(.industry) == ["电力(赵一||)", "冶金(丁力 王芳 李强||)"])
    #expect(read.roll.terms[.industry]?.map(\.name) == ["电力", "煤炭", "冶金"])
    #expect(read.roll.terms[.industry]?.map(\.slug) == ["dian-li", "mei-tan", "yj"])
    #expect(try read.person("丁力").terms.industry == 2)
    #expect(read.report == [])
  }

  @Test func aClosedListWarnsInEveryFileThatNamesAnotherTerm() {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力\n工种: 数控焊匠", "craftsmen/王芳": "姓名: 王芳\n工种: 数控焊匠", "craftsmen/李强": "姓名: 李强\n工种: 司机",
        "craftsmen/赵一": "姓名: 赵一\n工种: 数控焊工\n单位: 某厂",
      ], settings: "名称: 墙\n工种: [数控焊工]\n单位: [甲厂]"
    ).read()
    #expect(
      read.report == [
        "craftsmen/丁力.md:3:5 unknown-term wall.yml 的“工种”里没有“数控焊匠”,是否想写“数控焊工”?",
        "craftsmen/李强.md:3:5 unknown-term wall.yml 的“工种”里没有“司机”",
        "craftsmen/王芳.md:3:5 unknown-term wall.yml 的“工种”里没有“数控焊匠”,是否想写“数控焊工”?",
      ])
    #expect(read.terms(.trade) == ["数控焊工(赵一||)", "数控焊匠(丁力 王芳||)", "司机(李强||)"])
  }

  @Test func theListOfUnitsIsOpen() {
    let read = Wall(
      ["craftsmen/丁力": "姓名: 丁力\n单位: 甲", "studios/乙": "名称: 乙\n单位: 丙厂"], settings: "名称: 墙\n单位: [{名称: 甲厂, 简称: 甲}]"
    ).read()
    #expect(read.terms(.unit) == ["甲厂(丁力||)", "丙厂(|乙|)"])
    #expect(read.report == [])
  }

  @Test func twoTermsOfOneAddressAreAnError() {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n行业: 电力", "craftsmen/王芳": "姓名: 王芳\n行业: 店里",
    ]).read()
    #expect(read.diagnostics.map(\.rule) == [.addressCollision])
    #expect(read.report.first?.contains("网址都是 dian-li") == true)
    let settled = Wall(
      ["craftsmen/丁力": "姓名: 丁力\n行业: 电力", "craftsmen/王芳": "姓名: 王芳\n行业: 店里"],
      settings: "名称: 墙\n行业: [电力, {名称: 店里, 网址: dianli-2}]"
    ).read()
    #expect(settled.report == [])
  }

  @Test func aListedTermWithoutAnybodyCollidesWithNothing() {
    let read = Wall(["craftsmen/丁力": "姓名: 丁力\n行业: 电力"], settings: "名称: 墙\n行业: [店里, 电力]").read()
    #expect(read.report == [])
  }

  @Test(arguments: ["单位", "行业", "工种", "地区"]) func aTermThatGivesNoAddressIsAnError(_ field: String) {
    #expect(
      Wall(person: "\(field): ☆☆").read().report == [
        "craftsmen/聂轰.md:3:5 empty-slug “☆☆”里没有能写进网址的字"
      ])
  }

  @Test func aListedTermThatGivesNoAddressIsAnErrorWhereItIsListed() {
    let read = Wall(person: "行业: ☆☆", settings: "名称: 墙\n行业: [☆☆]").read()
    #expect(read.report == ["wall.yml:2:6 empty-slug “☆☆”里没有能写进网址的字"])
  }
}
