import Diagnostics
import FrontMatter
import Testing

@testable import HonorRoll

/// Who is shown, who is only mentioned, who is nowhere.
@Suite struct DisplayTests {
  private func wall(_ lines: String, settings: String = "名称: 墙", drafts: Bool = false) -> ReadWall {
    var wall = Wall(
      [
        "craftsmen/张伟": "姓名: 张伟\n荣誉: [{名称: 全国劳动模范, 年份: 2015}]\n\(lines)", "craftsmen/丁力": "姓名: 丁力\n师傅: 张伟",
        "craftsmen/王芳": "姓名: 王芳\n师傅: [丁力]", "studios/甲": "名称: 甲\n领衔人: 张伟\n成员: [丁力, 张伟]",
        "studios/乙": "名称: 乙\n领衔人: 丁力\n成员: [张伟]", "alliances/盟": "名称: 盟\n牵头: [张伟]\n成员工作室: [甲]",
      ], settings: settings)
    wall.includesDrafts = drafts
    return wall.read()
  }

  @Test func aListedPersonIsEverywhere() throws {
    let read = wall("展示状态: 在册")
    #expect(read.names == ["丁力", "王芳", "张伟"])
    #expect(try read.lead(of: "甲") == "张伟" && read.members(of: "乙") == ["张伟"])
    #expect(read.officialRolls == ["2015 全国劳动模范 个人: 张伟"])
    #expect(read.roll.neutralAddresses == [])
  }

  @Test(arguments: ["暂停展示", "撤下", "公示"]) func aHiddenPersonIsNowhere(_ state: String) throws {
    let read = wall("展示状态: \(state)")
    #expect(read.names == ["丁力", "王芳"])
    #expect(try read.mentors(of: "丁力") == [])
    #expect(try read.lead(of: "甲") == nil && read.members(of: "甲") == ["丁力"] && read.members(of: "乙") == [])
    #expect(try read.alliance("盟").leads.isEmpty)
    #expect(read.officialRolls == [])
    #expect(read.roll.neutralAddresses == [])
    // Whoever is under notice takes part in a campaign; that the profile names none is all there is to say.
    #expect(read.diagnostics.map(\.rule) == (state == "公示" ? [.noticeWithoutCampaign] : []))
    #expect(!read.summary.dropLast(read.report.count).contains { $0.contains("张伟") })
  }

  @Test func aDraftIsMentionedAsPlainText() throws {
    let read = wall("展示状态: 草稿")
    #expect(read.names == ["丁力", "王芳"])
    #expect(try read.mentors(of: "丁力") == ["[张伟]"])
    #expect(try read.lead(of: "甲") == "[张伟]" && read.members(of: "甲") == ["丁力"])
    #expect(try read.alliance("盟").leads.map(read.text) == ["[张伟]"])
    #expect(read.officialRolls == [])
    #expect(read.report == [])
  }

  @Test func draftsAreShownOnDemand() throws {
    let read = wall("展示状态: 草稿", drafts: true)
    #expect(read.names == ["丁力", "王芳", "张伟"])
    #expect(try read.lead(of: "甲") == "张伟")
  }

  @Test func aRevokedPersonLeavesANeutralAddress() throws {
    let read = wall("展示状态: 撤销\n曾用网址: [zw]")
    #expect(read.names == ["丁力", "王芳"])
    #expect(try read.lead(of: "甲") == nil)
    #expect(read.roll.neutralAddresses.map(\.slug) == ["zhang-wei", "zw"])
    #expect(read.roll.neutralAddresses.allSatisfy { $0.kind == .craftsman && $0.decisions.isEmpty })
  }

  private static let revoked = """
    荣誉:
      - {名称: 全国劳动模范, 状态: 已撤销, 撤销: {日期: 2024-05-01, 文号: 一号, 机关: 某部}}
      - {名称: 大国工匠, 状态: 已撤销}
    """

  @Test func aPersonWithNothingLeftLeavesANeutralAddress() {
    let silent = Wall(person: Self.revoked).read()
    #expect(silent.names == [])
    #expect(silent.roll.neutralAddresses == [NeutralAddress(kind: .craftsman, slug: "nie-hong", decisions: [])])

    let announced = Wall(person: Self.revoked, settings: "名称: 墙\n公开: {撤销公告: 是}").read()
    #expect(announced.roll.neutralAddresses.map(\.decisions.count) == [1])
    #expect(announced.roll.neutralAddresses.first?.decisions.first?.document == "一号")
    #expect(announced.roll.neutralAddresses.first?.decisions.first?.date == PartialDate(year: 2024, month: 5, day: 1))
  }

  @Test func whatIsStillInForceIsNoDecision() {
    let read = Wall(
      person: "展示状态: 撤销\n荣誉: [{名称: 全国劳动模范, 年份: 2015, 撤销: {文号: 一号}}]", settings: "名称: 墙\n公开: {撤销公告: 是}"
    ).read()
    #expect(read.roll.neutralAddresses.map(\.decisions) == [[]])
  }

  @Test func whoHasAnythingLeftOrNeverHadAnythingStays() {
    #expect(Wall(person: Self.revoked + "\n  - {名称: 全国技术能手, 年份: 2010}").read().names == ["聂轰"])
    #expect(Wall(person: "荣誉: []").read().names == ["聂轰"])
    #expect(Wall(person: "荣誉: [{名称: 大国工匠, 状态: 追授}]").read().names == ["聂轰"])
  }

  @Test func aDelistedStudioLeavesANeutralAddressAndNothingElse() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n工作室: 甲", "studios/jia": "名称: 甲\n领衔人: 丁力\n状态: 摘牌\n命名: [{名称: 国家级技能大师工作室, 状态: 已撤销}]",
      "alliances/盟": "名称: 盟\n牵头: [甲]\n成员工作室: [甲]",
    ]).read()
    #expect(read.report == [])
    #expect(read.roll.studios.isEmpty)
    #expect(try read.studios(of: "丁力") == [])
    #expect(try read.alliance("盟").leads.isEmpty && read.alliance("盟").studios.isEmpty)
    #expect(read.roll.neutralAddresses == [NeutralAddress(kind: .studio, slug: "jia", decisions: [])])
  }

  @Test(arguments: ["终止", "创建中", "限期整改", "通报"]) func otherStudiosStay(_ state: String) {
    #expect(Wall(studio: "状态: \(state)").read().roll.studios.count == 1)
  }

  @Test func activeStudiosAreThoseInBeing() {
    #expect(StudioState.allCases.filter(\.isActive) == [.listed, .correcting, .reprimanded])
  }

  @Test func aHiddenAllianceOrPageIsNotShown() {
    let read = Wall([
      "alliances/盟": "名称: 盟\n展示状态: 撤下", "studios/甲": "名称: 甲\n联盟: 盟", "alliances/旧盟": "名称: 旧盟\n展示状态: 撤销\n网址: jm",
      "pages/a": "标题: 甲\n展示状态: 草稿",
    ]).read()
    #expect(read.roll.alliances.isEmpty && read.roll.pages.isEmpty)
    #expect(read.roll.studios.first?.alliances == [])
    #expect(read.roll.neutralAddresses == [NeutralAddress(kind: .alliance, slug: "jm", decisions: [])])
    #expect(read.report == [])
  }

  @Test(arguments: [
    ("在册", "shown shown"), ("草稿", "unpublished shown"), ("公示", "hidden hidden"), ("暂停展示", "hidden hidden"),
    ("撤下", "hidden hidden"), ("撤销", "neutral neutral"),
  ]) func everyStateHasItsVisibility(_ state: String, _ expected: String) throws {
    let common = try Wall(person: "展示状态: \(state)").read().craftsman().common
    let seen = [false, true].map { "\(Visibility(common, hasNothingLeft: false, includesDrafts: $0))" }
    #expect(seen.joined(separator: " ") == expected)
    #expect(DisplayState.allCases.map(\.rawValue) == CommonFields.displayStates)
  }

  @Test func nothingLeftOnlyMattersForThoseShown() throws {
    let common = try Wall(person: "展示状态: 撤下").read().craftsman().common
    #expect(Visibility(common, hasNothingLeft: true, includesDrafts: false) == .hidden)
  }
}
