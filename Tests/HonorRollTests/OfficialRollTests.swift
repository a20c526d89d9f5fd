import Diagnostics
import Testing

@testable import HonorRoll

/// 光荣榜: one for each honor, year and kind of holder.
@Suite struct OfficialRollTests {
  @Test func aRollHoldsOneHonorOfOneYear() {
    let read = Wall([
      "craftsmen/张伟": "姓名: 张伟\n荣誉: [{名称: 全国劳动模范, 年份: 2015}, {名称: 全国技术能手, 年份: 2010}]",
      "craftsmen/丁力": "姓名: 丁力\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]",
      "craftsmen/王芳": "姓名: 王芳\n荣誉: [{名称: 全国劳动模范, 年份: 2020}, {名称: 全国先进工作者, 年份: 2020}]",
    ]).read()
    #expect(
      read.officialRolls == [
        "2020 全国劳动模范 个人: 王芳", "2015 全国劳动模范 个人: 丁力 张伟", "2020 全国先进工作者 个人: 王芳", "2010 全国技术能手 个人: 张伟",
      ])
    #expect(read.roll.officialRolls.map(\.count) == [1, 2, 1, 1])
    #expect(read.roll.officialRolls.allSatisfy { $0.basis == .strokesOfSurname })
  }

  @Test func honorsAndYearsStandBesideTheAwards() {
    let roll = Wall([
      "craftsmen/张伟": "姓名: 张伟\n荣誉: [{名称: 全国劳动模范, 年份: 2015}, {名称: 某奖}]", "craftsmen/丁力": "姓名: 丁力",
      "craftsmen/王芳": "姓名: 王芳\n荣誉: [{名称: 全国技术能手, 年份: 2010}]",
    ]).read().roll
    for (position, person) in roll.people.enumerated() {
      #expect(roll.personAwards[position].map(\.honor) == person.awards.map(\.honor))
      #expect(roll.personAwards[position].map(\.year) == person.awards.map(\.year))
    }
    #expect(roll.personAwards.entries.count == 3)
    #expect(roll.studioAwards.entries.isEmpty)
  }

  @Test(arguments: [
    "荣誉: [全国劳动模范]", "荣誉: [{名称: 全国劳动模范, 年份: 2015, 状态: 已撤销}, {名称: 大国工匠}]", "荣誉: [{名称: 享受国务院政府特殊津贴人员, 年份: 2015}]",
    "荣誉: [{名称: 某奖, 年份: 2015}]", "荣誉: [{名称: 全国工人先锋号, 年份: 2015}]",
  ]) func noRollForWhatIsUndatedRevokedABenefitUnknownOrNotAPersons(_ lines: String) {
    #expect(Wall(person: lines).read().officialRolls == [])
  }

  @Test func namingsOfStudiosAreKeptApartFromPeople() {
    let settings = "名称: 墙\n荣誉: [{全称: 某奖, 级别: 市级, 对象: [个人, 工作室]}]"
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力\n荣誉: [{名称: 某奖, 年份: 2015}]", "studios/乙": "名称: 乙\n命名: [{名称: 某奖, 年份: 2015}]",
        "studios/甲": "名称: 甲\n命名: [{名称: 某奖, 年份: 2015}]\n排序: 1",
      ], settings: settings
    ).read()
    #expect(read.officialRolls == ["2015 某奖 个人: 丁力", "2015 某奖 工作室: 甲 乙"])
  }

  @Test func gradesStandInTheCataloguesOrderAndOthersAfterThem() {
    let settings = "名称: 墙\n荣誉: [{全称: 某奖, 级别: 市级, 等次: [一等奖, 二等奖, 三等奖]}]"
    func person(_ name: String, _ grade: String) -> (String, String) {
      ("craftsmen/\(name)", "姓名: \(name)\n荣誉: [{名称: 某奖, 年份: 2015\(grade)}]")
    }
    let read = Wall(
      Dictionary(
        uniqueKeysWithValues: [
          person("丁力", ", 等次: 优胜奖"), person("王芳", ", 等次: 二等奖"), person("李强", ", 等次: 一等奖"), person("张伟", ", 等次: 二等奖"),
          person("赵一", ""),
        ]), settings: settings
    ).read()
    #expect(read.officialRolls == ["2015 某奖 个人: 一等奖: 李强; 二等奖: 王芳 张伟; 优胜奖: 丁力; 赵一"])
  }

  @Test func twoSessionsOfOneYearAreOneLine() {
    let read = Wall(
      person: """
        荣誉:
          - {名称: 全国技术能手, 年份: 2015, 届次: 一, 等次: 甲}
          - {名称: 全国技术能手, 年份: 2015, 届次: 一, 等次: 乙}
          - {名称: 全国技术能手, 年份: 2015, 届次: 二, 等次: 甲}
        """
    ).read()
    #expect(read.report == [])
    #expect(read.officialRolls == ["2015 全国技术能手 个人: 甲: 聂轰; 乙: 聂轰"])
  }

  @Test func theDecreeIsTheRollsWhereAllNameTheSame() throws {
    func documents(_ first: String, _ second: String) -> [String?] {
      Wall([
        "craftsmen/丁力": "姓名: 丁力\n荣誉: [{名称: 全国劳动模范, 年份: 2015\(first)}]",
        "craftsmen/王芳": "姓名: 王芳\n荣誉: [{名称: 全国劳动模范, 年份: 2015\(second)}]",
      ]).read().roll.officialRolls.map(\.document)
    }
    #expect(documents(", 文号: 一号", ", 文号: 一号") == ["一号"])
    #expect(documents(", 文号: 一号", ", 文号: 二号") == [nil])
    #expect(documents(", 文号: 一号", "") == [nil])
    #expect(documents("", "") == [nil])
  }

  @Test func theDocumentsOrderNeedsEverybodysPlace() {
    func wall(_ first: String, _ second: String) -> ReadWall {
      Wall([
        "craftsmen/丁力": "姓名: 丁力\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]\n\(first)",
        "craftsmen/王芳": "姓名: 王芳\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]\n\(second)",
      ]).read()
    }
    let ordered = wall("排序: 2", "排序: 1")
    #expect(ordered.officialRolls == ["2015 全国劳动模范 个人: 王芳 丁力"])
    #expect(ordered.roll.officialRolls.map(\.basis) == [.document])
    #expect(ordered.report == [])

    let partial = wall("", "排序: 1")
    #expect(partial.officialRolls == ["2015 全国劳动模范 个人: 丁力 王芳"])
    #expect(partial.roll.officialRolls.map(\.basis) == [.strokesOfSurname])
    #expect(
      partial.report == ["craftsmen/丁力.md:3:11 partial-weights 2015年“全国劳动模范”的光荣榜上有人写了“排序”,丁力没有写,整榜按笔画排列"])
  }
}
