import Diagnostics
import Testing

@testable import HonorRoll

/// Events linked to their speakers, studios and alliances, to come and past by the day the wall is built for.
@Suite struct EventTests {
  private func names(_ read: ReadWall, _ positions: [Int]) -> [String] {
    positions.map { read.roll.events[$0].profile.name }
  }

  /// `speaker: course (events); …`
  private func menu(_ read: ReadWall) -> [String] {
    read.roll.courseMenu.speakers.map { speaker in
      "\(read.text(speaker.reference)): "
        + speaker.courses.map { "\($0.course.title) \(names(read, $0.events))" }.joined(separator: "; ")
    }
  }

  @Test(arguments: [
    ("2026-05-01", "2026-05-01", nil, true), ("2026-05-02", "2026-05-01", nil, false),
    ("2026-05-03", "2026-05-01", "2026-05-03", true), ("2026-05-04", "2026-05-01", "2026-05-03", false),
    ("2026-05-31", "2026-05", nil, true), ("2026-06-01", "2026-05", nil, false), ("2026-12-31", "2026", nil, true),
    ("2027-01-01", "2026", nil, false), ("2026-01-01", "2026-05-01", nil, true),
  ]) func pastOnTheDayAfterTheLast(_ asOf: String, _ date: String, _ end: String?, _ isUpcoming: Bool) {
    let lines = "名称: 讲座\n日期: \(date)" + (end.map { "\n结束: \($0)" } ?? "")
    let read = Wall(["events/讲座": lines], on: asOf).read()
    #expect(read.report == [])
    #expect(read.roll.events.map(\.isUpcoming) == [isUpcoming])
  }

  @Test func theNextComesFirstThenTheLatestPast() {
    var files: [String: String] = [:]
    for (name, date) in [
      ("甲", "2026-06-01"), ("乙", "2026-05-02"), ("丙", "2026-04-30"), ("丁", "2020"), ("戊", "2026-05-02"),
    ] {
      files["events/\(name)"] = "名称: \(name)\n日期: \(date)"
    }
    let read = Wall(files, on: "2026-05-01").read()
    #expect(read.roll.events.map(\.profile.name) == ["乙", "戊", "甲", "丙", "丁"])
  }

  @Test func speakersStudiosAndAlliancesKnowTheirs() throws {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力", "craftsmen/王芳": "姓名: 王芳", "studios/甲": "名称: 甲", "studios/乙": "名称: 乙",
        "alliances/盟": "名称: 盟\n成员工作室: [甲, 乙]",
        "events/一": "名称: 一\n日期: 2020-01-01\n主讲: [丁力, 外:孙墙外]\n工作室: [甲, 乙, 甲]",
        "events/二": "名称: 二\n日期: 2021-01-01\n联盟: 盟\n课程: [{名称: 课, 主讲: 王芳}]", "events/三": "名称: 三\n日期: 2022-01-01",
      ], on: "2026-05-01"
    ).read()
    #expect(read.report == [])
    #expect(try names(read, read.person("丁力").events) == ["一"])
    #expect(try names(read, read.person("王芳").events) == ["二"])
    #expect(try names(read, read.studio("甲").events) == ["一"])
    #expect(try names(read, read.alliance("盟").events) == ["二", "一"])
    #expect(read.roll.events[2].speakers.map(read.text) == ["丁力", "[孙墙外]"])
  }

  @Test func theMenuHasEachCourseOfASpeakerOnce() {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力", "craftsmen/王芳": "姓名: 王芳", "craftsmen/李强": "姓名: 李强\n人员状态: 已故",
        "events/一": "名称: 一\n日期: 2020-01-01\n主讲: [王芳, 丁力, 外:孙墙外]\n课程: [焊接, {名称: 装配, 主讲: 丁力}]",
        "events/二": "名称: 二\n日期: 2021-01-01\n主讲: 丁力\n课程: [焊接, 焊接]",
        "events/三": "名称: 三\n日期: 2019-01-01\n主讲: 李强\n课程: [旧课]",
      ], on: "2026-05-01"
    ).read()
    #expect(menu(read) == ["丁力: 焊接 [\"二\", \"一\"]; 装配 [\"一\"]", "王芳: 焊接 [\"一\"]", "[孙墙外]: 焊接 [\"一\"]"])
  }

  @Test(arguments: ["撤下", "暂停展示", "撤销"])
  func whoIsNotShownLeavesTheEventToTheOthers(_ state: String) throws {
    let read = Wall(
      [
        "craftsmen/丁力": "姓名: 丁力\n展示状态: \(state)", "craftsmen/王芳": "姓名: 王芳",
        "events/一": "名称: 一\n日期: 2020\n主讲: [丁力, 王芳]\n课程: [焊接, {名称: 装配, 主讲: 丁力}]",
      ], on: "2026-05-01"
    ).read()
    #expect(read.report == [])
    #expect(read.roll.events[0].speakers.map(read.text) == ["王芳"])
    #expect(read.roll.events[0].courses.map(\.profile.title) == ["焊接"])
    #expect(menu(read) == ["王芳: 焊接 [\"一\"]"])
  }

  @Test func wordsAreTheWallsOwn() {
    let files = ["events/一": "名称: 一\n日期: 2020\n类型: 进军营\n课程: [{名称: 课, 形式: 研学}]"]
    #expect(Wall(files).read().places == ["events/一.md:4:5 unknown-term", "events/一.md:5:18 unknown-term"])
    #expect(Wall(files, settings: "名称: 墙\n活动类型: 进军营\n课程形式: [研学]").read().report == [])
  }
}
