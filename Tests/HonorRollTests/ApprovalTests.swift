import Diagnostics
import FrontMatter
import Testing

@testable import HonorRoll

/// What waits for its 签发.
@Suite struct ApprovalTests {
  private func wall(_ lines: String, settings: String = "名称: 墙\n审发: 是", drafts: Bool = false) -> ReadWall {
    let signed = "审发: {签发: 丙}"
    var wall = Wall(
      [
        "craftsmen/张伟": "姓名: 张伟\n\(lines)", "craftsmen/丁力": "姓名: 丁力\n师傅: 张伟\n\(signed)",
        "studios/甲": "名称: 甲\n领衔人: 张伟\n成员: [丁力]\n\(signed)",
      ], settings: settings)
    wall.includesDrafts = drafts
    return wall.read()
  }

  @Test(arguments: ["", "审发: {起草: 甲, 审核: 乙}", "审发: {签发日期: 2025-01-01}", "审发: {签发: 丙, 签发日期: 2026-01-02}"])
  func whatLacksItIsNotPublished(_ lines: String) throws {
    let read = wall(lines)
    #expect(read.names == ["丁力"])
    #expect(read.diagnostics.map(\.rule) == [.notApproved])
    // As a draft's, its name may be mentioned.
    #expect(try read.mentors(of: "丁力") == ["[张伟]"] && read.lead(of: "甲") == "[张伟]")
    #expect(wall(lines, drafts: true).names.sorted() == ["丁力", "张伟"])
    #expect(wall(lines, settings: "名称: 墙").names.sorted() == ["丁力", "张伟"])
    #expect(wall(lines, settings: "名称: 墙").report == [])
  }

  @Test(arguments: ["审发: {签发: 丙}", "审发: {签发: 丙, 签发日期: 2026-01-01}", "审发: {签发: 丙, 签发日期: 2025}"])
  func whatHasItIs(_ lines: String) {
    #expect(wall(lines).names.sorted() == ["丁力", "张伟"] && wall(lines).report == [])
  }

  @Test(arguments: ["草稿", "撤下", "暂停展示", "撤销"]) func whatIsNotMeantToBeShownIsNotListed(_ state: String) {
    #expect(wall("展示状态: \(state)").report == [])
  }

  @Test func theDayOfALaterApprovalIsAChange() {
    let read = wall("审发: {签发: 丙, 签发日期: 2026-02-01}")
    #expect(read.roll.nextChange?.day == PartialDate(year: 2026, month: 2, day: 1))
    #expect(read.report == ["craftsmen/张伟.md:3:19 not-approved 签发日期 2026-02-01 还没有到,到那天才发布"])
  }

  @Test func aCandidateWithoutItIsNotOnTheNotice() throws {
    func candidates(_ lines: String) throws -> Int {
      var wall = Wall(
        [
          "campaigns/评选":
            "名称: 评选\n审发: {签发: 丙}\n公示: [{标题: 公示, 开始: 2026-01-01, 结束: 2026-01-09, 受理电话: 0000-1}]",
          "craftsmen/张伟": "姓名: 张伟\n展示状态: 公示\n评选: 评选\n\(lines)",
          "craftsmen/丁力": "姓名: 丁力\n师傅: 张伟\n审发: {签发: 丙}",
        ], settings: "名称: 墙\n审发: 是")
      wall.asOf = "2026-01-05"
      let read = wall.read()
      // Nobody is told that somebody is a candidate.
      #expect(try read.mentors(of: "丁力") == [])
      return try #require(read.roll.campaigns.first?.notices.first).candidates.count
    }
    #expect(try candidates("") == 0)
    #expect(try candidates("审发: {签发: 丙}") == 1)
  }

  @Test func aCampaignWithoutItIsNotPublished() {
    let read = Wall(["campaigns/评选": "名称: 评选", "pages/关于": "标题: 关于"], settings: "名称: 墙\n审发: 是").read()
    #expect(read.roll.campaigns.isEmpty && read.roll.pages.isEmpty)
    #expect(read.places == ["campaigns/评选.md:2:5 not-approved", "pages/关于.md:2:5 not-approved"])
  }
}
