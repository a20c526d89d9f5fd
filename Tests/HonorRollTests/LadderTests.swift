import Diagnostics
import Testing

@testable import HonorRoll

/// Who rose to which step when, and who skipped one.
@Suite struct LadderTests {
  private static let ladder = """
    名称: 墙
    所在: {省: 示例省, 市: 示例市}
    层级:
      - {名称: 国, 荣誉: [大国工匠]}
      - {名称: 省, 荣誉: [示例省工匠, 示例省劳动模范]}
      - {名称: 市, 级别: [市级]}

    """

  private func moves(_ lines: String) -> [String] {
    moves(["craftsmen/丁一": "姓名: 丁一\n\(lines)"])
  }

  private func moves(_ files: [String: String], settings: String = LadderTests.ladder) -> [String] {
    let read = Wall(files, settings: settings).read()
    let tiers = read.roll.settings.tiers
    return read.roll.ladderMoves.map { move in
      "\(move.date.iso) \(read.names[move.person]) \(move.from.map { tiers[$0].name } ?? "-")→\(tiers[move.to].name) \(move.award.title)"
    }
  }

  @Test func eachFirstAwardOfAStepIsARise() {
    #expect(
      moves("荣誉: [{名称: 示例市工匠, 年份: 2015}, {名称: 示例市劳动模范, 年份: 2017}, {名称: 示例省工匠, 年份: 2020-06}, {名称: 大国工匠, 年份: 2025}]")
        == ["2025 丁一 省→国 大国工匠", "2020-06 丁一 市→省 示例省工匠", "2015 丁一 -→市 示例市工匠"])
  }

  @Test(arguments: [
    // A lower award after a higher one is no rise.
    ("荣誉: [{名称: 示例省工匠, 年份: 2015}, {名称: 示例市工匠, 年份: 2020}]", ["2015 丁一 -→省 示例省工匠"]),
    // Of one year the higher counts alone.
    ("荣誉: [{名称: 示例省工匠, 年份: 2015}, {名称: 示例市工匠, 年份: 2015}]", ["2015 丁一 -→省 示例省工匠"]),
    // Neither what is revoked, nor what has no year, nor what lifts nowhere.
    ("荣誉: [{名称: 示例省工匠, 年份: 2015, 状态: 已撤销}, 大国工匠, {名称: 示例市工匠, 年份: 2018}]", ["2018 丁一 -→市 示例市工匠"]),
    ("荣誉: [{名称: 全国技术能手, 年份: 2015}]", []),
    // A step written in the profile overrides what the awards say.
    ("层级: 市\n荣誉: [{名称: 示例市工匠, 年份: 2015}, {名称: 大国工匠, 年份: 2025}]", ["2015 丁一 -→市 示例市工匠"]),
    ("荣誉: [{名称: 示例市工匠, 年份: 2015, 状态: 追授}]", ["2015 丁一 -→市 示例市工匠"]),
  ]) func whatIsARise(_ lines: String, _ expected: [String]) {
    #expect(moves(lines) == expected)
  }

  @Test func risesAreListedFromTheLatestByStrokes() {
    let award = "荣誉: [{名称: 示例市工匠, 年份: 2020}]"
    #expect(
      moves([
        "craftsmen/a": "姓名: 赵强\n\(award)", "craftsmen/b": "姓名: 丁一\n\(award)",
        "craftsmen/c": "姓名: 王芳\n荣誉: [{名称: 示例市工匠, 年份: 2021}]",
        "craftsmen/d": "姓名: 李四\n展示状态: 撤下\n\(award)",
      ]).map { $0.prefix(7) } == ["2021 王芳", "2020 丁一", "2020 赵强"])
  }

  private func skipped(_ lines: String, settings: String = LadderTests.ladder + "逐级: 是") -> [String] {
    Wall(person: lines, settings: settings).read().report
  }

  @Test(arguments: [
    ("荣誉: [{名称: 示例省工匠, 年份: 2020}]", "没有“市”一级的荣誉,就到了“省”"),
    ("荣誉: [{名称: 大国工匠, 年份: 2025}]", "没有“省”“市”一级的荣誉,就到了“国”"),
    ("荣誉: [{名称: 大国工匠, 年份: 2025}, {名称: 示例市工匠, 年份: 2015}]", "没有“省”一级的荣誉,就到了“国”"),
    // What was revoked is no step.
    ("荣誉: [{名称: 示例省工匠, 年份: 2020}, {名称: 示例市工匠, 年份: 2015, 状态: 已撤销}]", "没有“市”一级的荣誉,就到了“省”"),
  ]) func aSkippedStepIsAWarningWhereTheWallAsksForIt(_ lines: String, _ message: String) {
    #expect(skipped(lines) == ["craftsmen/聂轰.md:3:11 skipped-step \(message)"])
    #expect(skipped(lines, settings: Self.ladder) == [])
  }

  @Test(arguments: [
    "荣誉: [{名称: 示例省工匠, 年份: 2020}, {名称: 示例市工匠}]", "荣誉: [{名称: 示例市工匠, 年份: 2020}]", "性别: 女",
    "荣誉: [{名称: 全国技术能手, 年份: 2015}]",
  ]) func nothingIsSkippedByWhoClimbsOrStandsOnNoStep(_ lines: String) {
    #expect(skipped(lines) == [])
  }
}
