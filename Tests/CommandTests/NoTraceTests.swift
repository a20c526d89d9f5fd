import Foundation
import Testing

/// Somebody whom every kind of record names, and who may not be shown: not one byte of the site may tell of them.
@Suite("No trace of whom the wall may not show")
struct NoTraceTests {
  private static let day = "2026-05-01"
  /// Everything that is written of the person alone has this in it.
  private static let traces = ["停云", "ting-yun", "tingyun", "ting yun", "tíng yún", "tíngyún"]
  private static let addresses = ["craftsmen/he-ting-yun-jiu.html", "craftsmen/he-ting-yun.html"]

  /// Why somebody is not on the wall, as the profile says it, and whether a neutral page stays.
  struct Reason: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var display = ""
    var award = ""
    var settings = ""
    var isNeutral = false
  }

  static let reasons = [
    Reason(testDescription: "suspended", display: "展示状态: 暂停展示"),
    Reason(testDescription: "withdrawn", display: "展示状态: 撤下"),
    Reason(testDescription: "revoked", display: "展示状态: 撤销", isNeutral: true),
    Reason(
      testDescription: "every award revoked",
      award: ", 状态: 已撤销, 撤销: {日期: 2025-05-01, 文号: 停云撤销文号〔2025〕9号, 机关: 停云机关}", isNeutral: true),
    Reason(testDescription: "a draft whom nobody may name yet", display: "展示状态: 公示\n公示: 2026年示例匠星公示"),
  ]

  /// A wall on which every kind of record, and every field that takes a person, names 贺停云.
  private static func wall(_ reason: Reason) -> [String: String] {
    [
      "wall.yml": """
      名称: 示例墙
      主办: 示例市总工会
      站点地址: https://example.org/wall/
      所在: {省: 示例省, 市: 示例市}
      层级: [{名称: 示例工匠, 荣誉: [示例市工匠, 示例匠星]}]
      荣誉: [{全称: 示例匠星, 级别: 市级, 对象: 个人, 颁发: [示例市总工会]}]
      积分:
        荣誉: [{荣誉: 示例市工匠, 分: 20}]
        成果: [{类别: 小发明, 分: 5}]
        竞赛: [{名次: 第一名, 分: 8}]
      公开: {积分: 是, 政治面貌: 是, 出生: 是}
      \(reason.settings)
      """,
      "craftsmen/贺停云.md": """
      ---
      姓名: 贺停云
      拼音: Hè Tíngyún
      性别: 女
      民族: 停云族
      政治面貌: 停云面貌
      出生: 1970
      照片: {文件: 贺停云.jpg, 摄影: 停云摄影, 说明: 停云像, 授权: 已取得}
      单位: 停云单位
      职务: 停云职务
      职称: 停云职称
      行业: 停云行业
      工种: 停云工种
      技能等级: 停云等级
      荣誉:
        - {名称: 示例市工匠, 年份: 2021, 文号: 停云文号〔2021〕1号, 获奖时单位: 停云旧单位, 获奖时职务: 停云旧职务\(reason.award)}
        - {名称: 示例匠星, 年份: 2024\(reason.award)}
      专长: [停云专长]
      绝活: 停云绝活
      工作室: [乙工作室]
      成果: [乙成果]
      师傅: [陈示三]
      评选: 2026年示例匠星评选
      语录: 停云语录
      摘要: 停云摘要
      专家: {领域: [停云领域], 服务: [技术咨询]}
      其他: {停云项目: 停云内容}
      来源: [停云来源]
      更新: 2026-04-30
      曾用网址: [he-ting-yun-jiu]
      \(reason.display)
      ---

      停云正文,见[同事](冯示一.md)。

      ## 停云
      """,
      "photos/贺停云.jpg": "停云像",
      "craftsmen/冯示一.md": """
      ---
      姓名: 冯示一
      单位: 示例厂
      工种: 铸造工
      荣誉: [{名称: 示例市工匠, 年份: 2021}]
      师傅: [{姓名: 贺停云, 类别: 名师带徒, 签订日期: 2015-01, 目标: 停云目标}]
      更新: 2026-04-01
      ---

      见[前辈](贺停云.md)的办法,和[这里](贺停云.md#停云)。
      """,
      "craftsmen/陈示三.md": "---\n姓名: 陈示三\n---\n",
      "craftsmen/卫示二.md": "---\n姓名: 卫示二\n荣誉: [{名称: 示例匠星, 年份: 2024}]\n师傅: [贺停云(停云单位)]\n---\n",
      "studios/甲工作室.md": "---\n名称: 甲工作室\n领衔人: 贺停云\n成员: [冯示一]\n---\n\n见[他](../craftsmen/贺停云.md)。\n",
      "studios/乙工作室.md": "---\n名称: 乙工作室\n领衔人: 冯示一\n历任领衔人: [{姓名: 贺停云, 起: 2010, 止: 2012}]\n成员: [贺停云, 卫示二]\n---\n",
      "alliances/联盟.md": "---\n名称: 示例联盟\n牵头: [贺停云, 乙工作室]\n成员工作室: [甲工作室]\n---\n",
      "achievements/甲成果.md":
        "---\n名称: 甲成果\n类别: 小发明\n完成人: [贺停云]\n单位: 示例厂\n年份: 2022\n---\n\n[他](../craftsmen/贺停云.md)的办法。\n",
      "achievements/乙成果.md": "---\n名称: 乙成果\n类别: 小发明\n完成人: [冯示一, 贺停云]\n年份: 2023\n---\n",
      "competitions/大赛.md": """
      ---
      名称: 示例大赛
      年份: 2025
      成绩:
        - {名次: 第一名, 选手: 贺停云}
        - {名次: 第二名, 选手: [卫示二, 贺停云]}
      晋级: [{证书: 技师证书, 选手: [贺停云, 冯示一]}]
      ---
      """,
      "events/讲座.md": """
      ---
      名称: 示例讲座
      日期: 2026-06-01
      主讲: [贺停云, 冯示一]
      课程: [{名称: 甲课, 主讲: 贺停云}, {名称: 乙课, 主讲: [贺停云, 卫示二]}]
      ---
      """,
      "campaigns/评选-2026.md": """
      ---
      名称: 2026年示例匠星评选
      主办: 示例市总工会
      年份: 2026
      荣誉: 示例匠星
      阶段: [{名称: 社会公示, 开始: 2026-05-11, 结束: 2026-05-15}]
      公示: [{标题: 2026年示例匠星公示, 开始: 2026-05-11, 结束: 2026-05-15, 受理电话: 0000-1}]
      ---
      """,
      "campaigns/评选-2024.md": "---\n名称: 2024年示例匠星评选\n年份: 2024\n荣誉: 示例匠星\n---\n",
      "pages/关于.md": "---\n标题: 关于本墙\n菜单: 是\n---\n\n见[这位](../craftsmen/贺停云.md)。\n",
    ]
  }

  private func built(_ reason: Reason, _ arguments: [String] = []) throws -> (site: SiteFolder, run: Craftwall.Run) {
    let wall = try Scratch("no-trace")
    for (path, text) in Self.wall(reason) { try wall.write(text + "\n", to: "Content/\(path)") }
    let run = try Craftwall.run(["build", "--as-of", Self.day] + arguments, in: wall.url)
    try #require(run.status == 0, "\(run.report)\(run.notes)")
    return (try SiteFolder(of: wall), run)
  }

  @Test(
    "On the wall every kind of page and every file for machines tells of them, so that the search below means something"
  )
  func shown() throws {
    let site = try built(Reason(testDescription: "shown")).site
    let found = Set(site.mentions("贺停云"))
    let expected = [
      "craftsmen/he-ting-yun.html", "craftsmen/feng-shi-yi.html", "craftsmen/wei-shi-er.html", "index.html",
      "studios/jia-gong-zuo-shi.html", "studios/yi-gong-zuo-shi.html", "studios.html",
      "alliances/lian-meng.html", "achievements/jia-cheng-guo.html", "achievements/yi-cheng-guo.html",
      "achievements.html", "competitions/da-sai.html", "competitions/people.html", "events/jiang-zuo.html",
      "courses.html", "points.html", "promotions.html", "tiers.html", "campaigns/ping-xuan-2024.html",
      "rolls/shi-li-shi-gong-jiang-2021.html", "years/2021.html", "units/ting-yun-dan-wei.html", "feed.xml",
      "data/craftsmen.json", "data/craftsmen.csv", "data/craftsmen-honors.csv", "data/craftsmen-studio.csv",
      "data/craftsmen-extra.csv", "data/studios-formerLeads.csv", "experts.html", "lineage.html",
      "data/craftsmen-mentors.csv", "data/studios.json",
      "data/studios.csv", "data/alliances.json", "data/alliances.csv",
      "data/achievements.json", "data/achievements.csv", "data/competitions.json", "data/competitions-results.csv",
      "data/competitions-certificates.csv", "data/events.json", "data/events-courses.csv", "data/campaigns.json",
      "data/campaigns.csv", "data/promotions.json", "data/promotions.csv", "data/points.json", "data/points.csv",
      "data/points-lines.csv",
    ]
    #expect(expected.filter { !found.contains($0) } == [])
    #expect(site.mentions("停云").contains("data/terms.json"))
    #expect(site.mentions("ting-yun").contains("sitemap.xml"))
    #expect(site.files["craftsmen/he-ting-yun-jiu.html"] != nil)
  }

  @Test("No byte of any file, and no file's name, tells of them", arguments: reasons)
  func hidden(_ reason: Reason) throws {
    let (site, run) = try built(reason)
    for trace in Self.traces {
      let found = site.mentions(trace)
      let isAddress = trace == "ting-yun" && reason.isNeutral
      #expect(found == (isAddress ? Self.addresses : []), "\(trace)")
    }
    // The addresses that answer do so without a word of whom they were.
    for (path, bytes) in site.files where path.contains("ting-yun") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(page.contains("noindex") && page.contains("该页面已撤下"))
      #expect(!page.contains("ting-yun") && !page.contains("2025"), "\(path)")
    }
    // All the others are still there, and who is named beside them.
    for path in [
      "craftsmen/feng-shi-yi.html", "craftsmen/wei-shi-er.html", "studios/jia-gong-zuo-shi.html",
      "studios/yi-gong-zuo-shi.html", "alliances/lian-meng.html", "achievements/jia-cheng-guo.html",
      "achievements/yi-cheng-guo.html", "competitions/da-sai.html", "events/jiang-zuo.html", "data/craftsmen.json",
    ] {
      #expect(site.files[path] != nil, "\(path)")
    }
    #expect(try site.text("achievements/yi-cheng-guo.html").contains("冯示一"))
    #expect(!run.report.contains("[hidden-name]"), "\(run.report)")
  }

  @Test("Not even with drafts are they there", arguments: reasons)
  func withDrafts(_ reason: Reason) throws {
    let site = try built(reason, ["--drafts"]).site
    #expect(site.mentions("停云") == [])
  }
}
