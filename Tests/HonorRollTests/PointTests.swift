import Diagnostics
import Testing

@testable import HonorRoll

/// Points for honors, achievements and competitions, and the standings they make.
@Suite struct PointTests {
  /// `rank name total = line + line` of every standing of a board.
  private func board(_ read: ReadWall, _ scope: PointBoard.Scope, _ year: Int? = nil) throws -> [String] {
    let book = try #require(PointBook(read.roll))
    guard let board = book.boards.first(where: { $0.scope == scope && $0.year == year }) else { return [] }
    return board.standings.map { standing in
      "\(standing.rank) \(board.name(of: standing)) \(standing.total.text) = "
        + board.lines(of: standing).map { "\(board.items[$0.item].title) \($0.points.text)" }.joined(separator: " + ")
    }
  }

  @Test(arguments: [
    ("10", 3, "3.34 3.33 3.33"), ("10", 1, "10"), ("0.01", 3, "0.01 0 0"), ("5", 2, "2.5 2.5"),
    ("1", 7, "0.15 0.15 0.14 0.14 0.14 0.14 0.14"), ("0.015", 2, "0.015 0"), ("0.000001", 2, "0.000001 0"),
    ("0", 2, "0 0"),
    ("999999.999999", 3, "333333.339999 333333.33 333333.33"),
  ]) func equalSharesAddUp(_ whole: String, _ count: Int, _ shares: String) throws {
    let whole = try #require(Double(whole).flatMap(Amount.init))
    let divided = PointDivision.equal.shares(of: whole, among: count)
    #expect(divided.map(\.text).joined(separator: " ") == shares)
    #expect(divided.reduce(.zero, +) == whole)
  }

  @Test(arguments: [
    (1, "10"), (2, "6.25 3.75"), (3, "5 3 2"), (5, "5 3 2 0 0"),
  ]) func sharesByPlaceAddUp(_ count: Int, _ shares: String) throws {
    let whole = try #require(Amount(10))
    let divided = PointDivision.byPlace([5, 3, 2]).shares(of: whole, among: count)
    #expect(divided.map(\.text).joined(separator: " ") == shares)
  }

  @Test func everyShareAddsUpToTheWhole() {
    for cents in stride(from: 1, through: 4_000, by: 37) {
      for count in 1...12 {
        let whole = Amount(millionths: cents * 10_000)
        for division in [PointDivision.equal, .byPlace([7, 2, 1, 1]), .byPlace([1000, 1, 999])] {
          let shares = division.shares(of: whole, among: count)
          #expect(shares.reduce(.zero, +) == whole)
          #expect(shares.allSatisfy { $0 >= .zero })
        }
      }
    }
    #expect(PointDivision.equal.shares(of: Amount(millionths: 1), among: 0) == [])
  }

  @Test func theFirstRuleThatFitsCounts() throws {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力\n荣誉: [{名称: 全国劳动模范, 年份: 2020}, {名称: 全国技术能手, 年份: 2019}, {名称: 自定荣誉, 级别: 县级}]",
        "craftsmen/王芳": "姓名: 王芳\n荣誉: [{名称: 全国劳动模范, 年份: 2020, 状态: 已撤销}, {名称: 全国技术能手}]",
      ],
      settings: "名称: 墙\n积分:\n  荣誉: [{荣誉: 全国劳模, 分: 60}, {级别: 国家级, 分: 0.5}, {荣誉: 全国劳动模范, 分: 1}]"
    ).read()
    #expect(try board(read, .people) == ["1 丁力 60.5 = 全国劳动模范 60 + 全国技术能手 0.5", "2 王芳 0.5 = 全国技术能手 0.5"])
    #expect(try board(read, .people, 2020) == ["1 丁力 60 = 全国劳动模范 60"])
    #expect(try #require(PointBook(read.roll)).boards.map(\.year) == [nil, 2020, 2019])
  }

  @Test func aSharedAchievementCountsOnceForStudiosAndUnits() throws {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力\n单位: 一厂", "craftsmen/王芳": "姓名: 王芳\n单位: 第一机械厂", "studios/甲": "名称: 甲",
        "studios/乙": "名称: 乙",
        "craftsmen/李强": "姓名: 李强\n展示状态: 撤下",
        "achievements/一": "名称: 一\n类别: 小发明\n完成人: [丁力, 李强, 王芳, 外:赵一]\n工作室: [甲, 乙]\n单位: 二厂\n年份: 2020",
        "achievements/二": "名称: 二\n类别: 小革新\n完成人: [丁力, 王芳]\n年份: 2021",
        "achievements/三": "名称: 三\n类别: 发明专利\n专利: {状态: 申请}\n完成人: 丁力",
      ],
      settings: "名称: 墙\n单位: [{名称: 第一机械厂, 别名: [一厂]}]\n积分: {成果: [{组: 五小, 分: 10}, {类别: 发明专利, 分: 90}]}"
    ).read()
    #expect(try board(read, .people) == ["1 丁力 7.5 = 二 5 + 一 2.5", "1 王芳 7.5 = 二 5 + 一 2.5"])
    #expect(try board(read, .studios) == ["1 乙 5 = 一 5", "1 甲 5 = 一 5"])
    #expect(try board(read, .units) == ["1 二厂 10 = 一 10", "1 第一机械厂 10 = 二 5 + 二 5"])
  }

  @Test func conditionsMustAllHold() throws {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力",
        "achievements/一": "名称: 一\n类别: 工作法\n级别: 市级\n完成人: 丁力\n获奖: [{名称: 全国职工优秀技术创新成果, 等次: 二等奖}]",
        "achievements/二": "名称: 二\n类别: 先进操作法\n级别: 市级\n完成人: 丁力", "achievements/三": "名称: 三\n完成人: 丁力",
      ],
      settings: """
        名称: 墙
        积分:
          成果:
            - {类别: 工作法, 级别: 市级, 等次: 二等奖, 分: 3}
            - {类别: 先进操作法, 级别: 市级, 分: 2}
        """
    ).read()
    #expect(try board(read, .people) == ["1 丁力 5 = 一 3 + 二 2"])
  }

  @Test func aTeamSharesAlikeWhoeverIsShown() throws {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力\n展示状态: 暂停展示", "craftsmen/王芳": "姓名: 王芳\n单位: 一厂", "studios/甲": "名称: 甲",
        "competitions/大赛": "名称: 大赛\n年份: 2020\n级别: 县级\n成绩: [{名次: 第一名, 选手: [丁力, 王芳, 外:赵一], 工作室: 甲}, {名次: 第二名, 单位: 一厂}]",
      ],
      settings: "名称: 墙\n积分:\n  竞赛: [{级别: 县级, 名次: 第一名, 分: 10}, {名次: 第二名, 分: 1}]\n  分配: 按名次"
    ).read()
    #expect(try board(read, .people) == ["1 王芳 3.33 = 大赛 第一名 3.33"])
    #expect(try board(read, .studios) == ["1 甲 10 = 大赛 第一名 10"])
    #expect(try board(read, .units) == ["1 一厂 4.33 = 大赛 第一名 3.33 + 大赛 第二名 1"])
  }

  @Test func equalTotalsHaveEqualRanksInTheOrderOfTheWall() throws {
    var files: [String: String] = [:]
    for (name, honors) in [("赵一", 2), ("丁力", 1), ("王芳", 1), ("李强", 0)] {
      let list = ["{名称: 全国劳动模范, 年份: 2020}", "{名称: 全国技术能手, 年份: 2020}"].prefix(honors)
      files["craftsmen/\(name)"] = "姓名: \(name)\n荣誉: [\(list.joined(separator: ", "))]"
    }
    let read = Wall(files, settings: "名称: 墙\n积分: {荣誉: [{分: 1}]}").read()
    #expect(try board(read, .people, 2020).map { String($0.prefix(4)) } == ["1 赵一", "2 丁力", "2 王芳"])
  }

  @Test func aWallWithoutATableGivesNone() {
    #expect(PointBook(Wall(["craftsmen/丁力": "姓名: 丁力"]).read().roll) == nil)
  }
}
