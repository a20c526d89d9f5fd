import Diagnostics
import FrontMatter
import Testing

@testable import HonorRoll

/// Campaigns: quotas, stages, whom they named, and who is under notice.
@Suite struct CampaignTests {
  private static let settings = """
    名称: 墙
    荣誉: [{全称: 匠星, 级别: 市级, 对象: [个人, 工作室]}, {全称: 旧奖, 级别: 市级}]
    行业: [{名称: 装备制造, 别名: [机械]}, 纺织]
    """

  private func wall(_ files: [String: String], asOf: String = "2026-05-01") -> ReadWall {
    var wall = Wall(files, settings: Self.settings)
    wall.asOf = asOf
    return wall.read()
  }

  @Test(arguments: [
    ("100名左右", 100, 100), ("100", 100, 100), ("１００名", 100, 100), ("80至100名", 80, 100), ("80名—100名", 80, 100),
    ("80 - 100名", 80, 100), ("2026年100名", 100, 100), ("第3批20名", 20, 20), ("不超过30名", 0, 30), ("30名以内", 0, 30),
    ("不少于30名", 30, Int.max), ("100至80名", 100, 100), ("10个行业100名", 10, 10),
  ]) func aQuotaIsTextWithANumber(_ text: String, _ minimum: Int, _ maximum: Int) throws {
    let place = SourcePlace(file: "a")
    let quota = try #require(Quota(Located(text, at: place), isBinding: false))
    #expect(quota.minimum == minimum && quota.maximum == maximum && quota.text == text)
  }

  @Test(arguments: ["若干名", "", "一百名", "2026年", "10%"]) func aTextWithoutANumberIsNoQuota(_ text: String) {
    #expect(Quota(Located(text, at: SourcePlace(file: "a")), isBinding: true) == nil)
  }

  private static let staged = """
    名称: 评选
    阶段:
      - {名称: 部署启动, 开始: 2026-02}
      - {名称: 申报, 结束: 2026-04-30}
      - {名称: 现场路演}
      - {名称: 公示, 开始: 2026-06-01, 结束: 2026-06-09}
      - {名称: 命名决定, 开始: 2026-07-01}
    """

  @Test func stagesHaveTheirDays() throws {
    let campaign = try #require(wall(["campaigns/评选": Self.staged]).roll.campaigns.first)
    let stages = campaign.profile.stages.map {
      "\($0.kind?.rawValue ?? "-") \($0.firstDay?.iso ?? "-") \($0.lastDay?.iso ?? "-")"
    }
    #expect(
      stages == [
        "部署启动 2026-02-01 2026-02-28", "申报推荐 2026-03-01 2026-04-30", "- - -", "社会公示 2026-06-01 2026-06-09",
        "命名 2026-07-01 2026-07-01",
      ])
    #expect(campaign.profile.namingDay == PartialDate(year: 2026, month: 7, day: 1))
  }

  @Test(arguments: [
    ("2026-01-31", CampaignProgress.Phase.notBegun, [Int](), 0), ("2026-02-01", .running, [0], 1),
    ("2026-03-01", .running, [1], 3), ("2026-05-01", .between, [], 3), ("2026-06-09", .running, [3], 4),
    ("2026-06-10", .between, [], 4), ("2026-07-01", .running, [4], -1), ("2026-07-02", .over, [], -1),
  ]) func aCampaignStandsWhereTheDaySays(
    _ day: String, _ phase: CampaignProgress.Phase, _ current: [Int], _ next: Int
  ) throws {
    let progress = try #require(wall(["campaigns/评选": Self.staged], asOf: day).roll.campaigns.first).progress
    #expect(progress.phase == phase && progress.current == current && (progress.next ?? -1) == next)
  }

  @Test func aCampaignWithoutDatesGoesByItsYear() throws {
    func phase(_ lines: String) throws -> CampaignProgress.Phase {
      try #require(wall(["campaigns/评选": "名称: 评选\n\(lines)"]).roll.campaigns.first).progress.phase
    }
    #expect(try phase("年份: 2025") == .over)
    #expect(try phase("年份: 2026\n阶段: [申报推荐]") == .undated)
    #expect(try phase("名额: 3名") == .undated)
    #expect(try phase("年份: 2025\n异常: 终止") == .cancelled)
  }

  @Test func peopleAreNamedByHonorAndYearOrByTheirOwnWord() throws {
    let read = wall([
      "campaigns/甲": "名称: 甲\n年份: 2024\n荣誉: 匠星", "campaigns/乙": "名称: 乙\n年份: 2025\n荣誉: 匠星",
      "campaigns/丙": "名称: 丙\n年份: 2025\n荣誉: 匠星", "campaigns/丁": "名称: 丁\n年份: 2023\n荣誉: 旧奖",
      "craftsmen/丁一": "姓名: 丁一\n荣誉: [{名称: 匠星, 年份: 2024}, {名称: 旧奖, 年份: 2023}]",
      // Two campaigns of one year can't be told apart but by the profile.
      "craftsmen/王二": "姓名: 王二\n荣誉: [{名称: 匠星, 年份: 2025}]",
      "craftsmen/王三": "姓名: 王三\n荣誉: [{名称: 匠星, 年份: 2025}]\n评选: 丙",
      // Named in the year after the campaign's.
      "craftsmen/王四": "姓名: 王四\n荣誉: [{名称: 匠星, 年份: 2025}]\n评选: 甲",
      "craftsmen/王五": "姓名: 王五\n荣誉: [{名称: 匠星, 年份: 2024, 状态: 已撤销}, {名称: 旧奖, 年份: 2020}]",
      "craftsmen/王六": "姓名: 王六\n荣誉: [{名称: 匠星, 年份: 2024}]\n展示状态: 撤下",
      "studios/坊": "名称: 坊\n命名: [{名称: 匠星, 年份: 2024}]",
    ])
    #expect(read.report == [])
    let named = read.roll.campaigns.map { campaign in
      "\(campaign.profile.name): \(campaign.people.map { read.names[$0] }) \(campaign.studios.count)"
    }
    #expect(named == [#"丙: ["王三"] 0"#, #"乙: [] 0"#, #"甲: ["丁一", "王四"] 1"#, #"丁: ["丁一"] 0"#])
    #expect(try read.person("丁一").campaigns == [2, 3] && read.person("王二").campaigns == [])
    #expect(try read.studio("坊").campaigns == [2])
  }

  @Test func industriesAreCountedByAnyOfTheirNames() throws {
    let read = wall([
      "campaigns/甲": "名称: 甲\n年份: 2024\n荣誉: 匠星\n行业名额: [{行业: 机械, 名额: 1名}, {行业: 纺织, 名额: 1名}]",
      "craftsmen/丁一": "姓名: 丁一\n行业: 装备制造\n荣誉: [{名称: 匠星, 年份: 2024}]",
      "craftsmen/王二": "姓名: 王二\n荣誉: [{名称: 匠星, 年份: 2024}]",
    ])
    let industries = try #require(read.roll.campaigns.first).industries
    #expect(industries.map(\.name) == ["装备制造", "纺织"] && industries.map(\.named) == [1, 0])
  }

  private static func candidate(_ lines: String, notices: String? = nil) -> [String: String] {
    let notice = "{标题: 公示一, 开始: 2026-06-01, 结束: 2026-06-09, 受理电话: 0000-1}"
    return [
      "campaigns/甲":
        "名称: 甲\n年份: 2026\n荣誉: 匠星\n阶段: [{名称: 命名, 开始: 2026-07-01}]\n公示: \(notices ?? "[\(notice)]")",
      "craftsmen/丁一": "姓名: 丁一\n单位: 丁家单位\n\(lines)", "craftsmen/王二": "姓名: 王二\n师傅: [丁一]",
      "studios/坊": "名称: 坊\n领衔人: 丁一\n成员: [王二]",
    ]
  }

  /// Where 丁一 is on a day: `notice`, `wall`, both or neither.
  private func places(_ lines: String, _ day: String) throws -> String {
    let read = wall(Self.candidate(lines), asOf: day)
    let notice = try #require(read.roll.campaigns.first?.notices.first)
    let isOnWall = read.names.contains("丁一")
    if !isOnWall {
      #expect(try read.mentors(of: "王二") == [] && read.lead(of: "坊") == nil)
      #expect(!read.terms(.unit).contains { $0.contains("丁家单位") })
    }
    return [notice.candidates.isEmpty ? nil : "notice", isOnWall ? "wall" : nil].compactMap { $0 }.joined(
      separator: "+")
  }

  @Test(arguments: [
    ("2026-05-31", "", ""), ("2026-06-01", "notice", "notice"), ("2026-06-09", "notice", "notice"),
    ("2026-06-10", "", ""), ("2026-06-30", "", ""), ("2026-07-01", "", "wall"), ("2027-01-01", "", "wall"),
  ]) func aCandidateIsOnTheNoticeAndOnceNamedOnTheWall(_ day: String, _ without: String, _ with: String) throws {
    let candidate = "展示状态: 公示\n评选: 甲"
    #expect(try places(candidate, day) == without)
    #expect(try places(candidate + "\n荣誉: [{名称: 匠星, 年份: 2026}]", day) == with)
    // An award dated later than the day of naming waits for its own day.
    let later = try places(candidate + "\n荣誉: [{名称: 匠星, 年份: 2026-08-01}]", day)
    #expect(later == (day == "2027-01-01" ? "wall" : without))
    // One taken back, or of another honor, names nobody.
    #expect(try places(candidate + "\n荣誉: [{名称: 匠星, 年份: 2026, 状态: 已撤销}]", day) == without)
    #expect(try places(candidate + "\n荣誉: [{名称: 旧奖, 年份: 2026}]", day) == without)
  }

  @Test(arguments: [("2026-05-31", "wall"), ("2026-06-01", "notice+wall"), ("2026-06-10", "wall")])
  func whoIsOnTheWallAlreadyStaysThere(_ day: String, _ places: String) throws {
    #expect(try self.places("评选: 甲", day) == places)
    #expect(try self.places("评选: 甲\n荣誉: [{名称: 匠星, 年份: 2026}]", day) == "wall")
  }

  @Test(arguments: ["暂停展示", "撤下", "撤销"]) func nobodyElseIsOnANotice(_ state: String) throws {
    #expect(try places("展示状态: \(state)\n评选: 甲", "2026-06-05") == "")
  }

  @Test func aHiddenCampaignShowsNobody() throws {
    var files = Self.candidate("展示状态: 公示\n评选: 甲")
    files["campaigns/甲"]? += "\n展示状态: 草稿"
    let read = wall(files, asOf: "2026-06-05")
    #expect(read.roll.campaigns.isEmpty && read.names == ["王二"] && read.report == [])
  }

  @Test func severalNoticesAreToldApartByTitle() throws {
    let notices = """
      [{标题: 一批, 开始: 2026-06-01, 结束: 2026-06-09, 受理电话: 0000-1}, \
      {标题: 二批, 开始: 2026-06-01, 结束: 2026-06-09, 受理电话: 0000-1}]
      """
    let read = wall(
      Self.candidate("展示状态: 公示\n评选: 甲\n公示: 二批", notices: notices), asOf: "2026-06-02")
    #expect(read.report == [])
    #expect(try #require(read.roll.campaigns.first).notices.map(\.candidates.count) == [0, 1])
  }

  @Test func candidatesStandByStrokesOrAsWritten() throws {
    func order(_ weights: [String: Int]) throws -> [String] {
      var files = Self.candidate("展示状态: 撤下")
      for name in ["赵强", "丁二", "王芳"] {
        let weight = weights[name].map { "\n排序: \($0)" } ?? ""
        files["craftsmen/\(name)"] = "姓名: \(name)\n展示状态: 公示\n评选: 甲\(weight)"
      }
      let notice = try #require(wall(files, asOf: "2026-06-05").roll.campaigns.first?.notices.first)
      return notice.candidates.map(\.profile.name.text) + ["\(notice.basis)"]
    }
    #expect(try order([:]) == ["丁二", "王芳", "赵强", "strokesOfSurname"])
    #expect(try order(["赵强": 1, "丁二": 3, "王芳": 2]) == ["赵强", "王芳", "丁二", "document"])
  }

  @Test(arguments: [
    ("2026-05-01", "2026-06-01 公示一开始"), ("2026-06-01", "2026-06-10 公示一结束"),
    ("2026-06-10", "2026-07-01 甲进入“命名”"), ("2026-07-01", "2026-07-02 甲的“命名”结束"), ("2026-07-02", "-"),
  ]) func theNextChangeIsKnown(_ day: String, _ change: String) {
    let next = wall(Self.candidate("展示状态: 公示\n评选: 甲"), asOf: day).roll.nextChange
    let text = next.map { "\($0.day.iso) \($0.reasons.map(\.chinese).joined(separator: "|"))" }
    #expect(text ?? "-" == change)
  }

  @Test func aPhotosConsentAndALaterAwardAreChanges() {
    let photo = wall(["craftsmen/丁一": "姓名: 丁一\n照片: {文件: a.jpg, 授权: {状态: 已取得, 期限: 2026-05-31}}"]).roll
    #expect(photo.nextChange?.day == PartialDate(year: 2026, month: 6, day: 1))
    #expect(photo.nextChange?.reasons.map(\.chinese) == ["照片授权到期"])
    let hidden = wall([
      "craftsmen/丁一": "姓名: 丁一\n展示状态: 撤下\n照片: {文件: a.jpg, 授权: {状态: 已取得, 期限: 2026-05-31}}"
    ]).roll
    #expect(hidden.nextChange == nil)
    let award = wall(
      Self.candidate("展示状态: 公示\n评选: 甲\n荣誉: [{名称: 匠星, 年份: 2026-08-01}]"), asOf: "2026-07-10"
    ).roll
    #expect(award.nextChange?.day == PartialDate(year: 2026, month: 8, day: 1))
  }
}
