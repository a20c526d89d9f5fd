import Diagnostics
import FrontMatter
import Testing

@testable import HonorRoll

/// Every field of every kind arrives in its record, whichever language its key is in.
@Suite struct FieldTests {
  static let craftsmen = [
    """
    性别: 女
    民族: 回族
    政治面貌: 中共党员
    出生: 1980-05
    照片: {文件: a.jpg, 摄影: 甲, 说明: 在工作, 授权: {状态: 已取得, 期限: 2030, 范围: [网站, 印刷]}, 含未成年人: 是, 监护人同意: 是}
    单位: 某厂
    职务: 班长
    职称: 高级工程师
    地区: 包头市
    行业: 冶金
    工种: 焊工
    技能等级: 高级技师
    层级: 大国工匠
    荣誉:
      - {名称: 全国技术能手, 级别: 国家级, 年份: 2012, 届次: 第十一届, 等次: 金奖, 颁发: [某部], 文号: 一号, 获奖时单位: 老厂, 获奖时职务: 焊工, 状态: 追授}
      - {名称: 大国工匠, 年份: 2025, 状态: 已撤销, 撤销: {日期: 2025-06, 文号: 二号, 机关: 某会}}
    专长: 焊接、铆接
    绝活: 一针见血
    工作室: 甲工作室
    师傅: [王五]
    语录: 干到底。
    摘要: 一位焊工。
    专家: {领域: [焊接], 服务: [技术咨询], 联系: 工会}
    人员状态: 退休
    保密审查: {结论: 已审可公开, 审查单位: 某厂, 日期: 2024, 审定稿编号: 三号}
    审发: {起草: 甲, 审核: 乙, 签发: 丙, 签发日期: 2024-02-01}
    拼音: Niè Hōng
    笔画: 10 8
    排序: 3
    网址: nie
    曾用网址: [nie-1, nie-2]
    展示状态: 在册
    来源: [某报2024年1月1日]
    核实: 待核
    更新: 2024-03-01
    其他: {爱好: 象棋}
    忽略: [{规则: raw-html, 理由: 引用}]
    """,
    """
    gender: 女
    ethnicity: 回族
    affiliation: 中共党员
    born: 1980-05
    photo: {file: a.jpg, credit: 甲, alt: 在工作, consent: {status: 已取得, expiry: 2030, scope: [网站, 印刷]}, minors: true, guardianConsent: true}
    unit: 某厂
    post: 班长
    professionalTitle: 高级工程师
    region: 包头市
    industry: 冶金
    trade: 焊工
    skillLevel: 高级技师
    tier: 大国工匠
    honors:
      - {title: 全国技术能手, level: 国家级, year: 2012, session: 第十一届, grade: 金奖, issuers: [某部], document: 一号, unitThen: 老厂, postThen: 焊工, status: 追授}
      - {title: 大国工匠, year: 2025, status: 已撤销, revocation: {date: 2025-06, document: 二号, authority: 某会}}
    skills: [焊接, 铆接]
    signature: 一针见血
    studio: [甲工作室]
    mentors: [王五]
    quote: 干到底。
    summary: 一位焊工。
    expert: {fields: [焊接], services: [技术咨询], contact: 工会}
    personStatus: 退休
    clearance: {result: 已审可公开, reviewer: 某厂, date: 2024, record: 三号}
    approval: {drafted: 甲, reviewed: 乙, approved: 丙, date: 2024-02-01}
    pinyin: Niè Hōng
    strokes: 10 8
    weight: 3
    slug: nie
    aliases: [nie-1, nie-2]
    display: 在册
    sources: [某报2024年1月1日]
    verified: 待核
    updated: 2024-03-01
    extra: {爱好: 象棋}
    ignore: [{rule: raw-html, reason: 引用}]
    """,
  ]

  @Test(arguments: craftsmen) func aCraftsmanHasEveryField(_ lines: String) throws {
    var wall = Wall(person: lines)
    wall.files["studios/甲工作室"] = "名称: 甲工作室"
    let read = wall.read()
    // The award of the step that is written was taken back.
    let rules = read.diagnostics.map(\.rule).filter { $0 != .fullWidthPunctuation }
    #expect(rules == [.revocationMismatch])
    let craftsman = try read.craftsman()
    #expect(craftsman.name.text == "聂轰")
    #expect(craftsman.isFemale == true)
    #expect(craftsman.ethnicity == "回族")
    #expect(craftsman.affiliation == "中共党员")
    #expect(craftsman.born == PartialDate(year: 1980, month: 5))
    #expect(craftsman.unit?.value == "某厂")
    #expect(craftsman.post == "班长")
    #expect(craftsman.professionalTitle == "高级工程师")
    #expect(craftsman.region?.value == "包头市")
    #expect(craftsman.industry?.value == "冶金")
    #expect(craftsman.trade?.value == "焊工")
    #expect(craftsman.skillLevel == "高级技师")
    #expect(craftsman.tierOverride?.value == "大国工匠")
    #expect(craftsman.skills == ["焊接", "铆接"])
    #expect(craftsman.signature == "一针见血")
    #expect(craftsman.studios.map(\.value) == ["甲工作室"])
    #expect(craftsman.mentors.map(\.value) == ["王五"])
    #expect(craftsman.quote == "干到底。")
    #expect(craftsman.summary == "一位焊工。")
    #expect(craftsman.isListedExpert && craftsman.expert?.fields == ["焊接"])
    #expect(craftsman.expert?.services.map(\.value) == ["技术咨询"] && craftsman.expert?.contact?.value == "工会")
    #expect(craftsman.personStatus == "退休")
    #expect(!craftsman.isDeceased)
    #expect(craftsman.clearance?.value == "已审可公开")
    #expect(craftsman.pinyin == "Niè Hōng")
    #expect(craftsman.strokes?.counts == [10, 8])
    #expect(craftsman.weight == 3)
    expectCommonFields(craftsman.common)

    let portrait = try #require(craftsman.portrait)
    #expect(portrait.file == "a.jpg")
    #expect(portrait.credit == "甲")
    #expect(portrait.alt == "在工作")
    #expect(portrait.hasMinors && portrait.hasGuardianConsent)
    #expect(portrait.consent == "已取得")
    #expect(portrait.consentExpiry == PartialDate(year: 2030))
    #expect(portrait.consentScope == ["网站", "印刷"])
  }

  @Test(arguments: craftsmen) func anAwardHasEveryField(_ lines: String) throws {
    let awards = try Wall(person: lines).read().craftsman().awards
    try #require(awards.count == 2)
    let award = awards[0]
    #expect(award.title == "全国技术能手")
    #expect(award.honor != nil)
    #expect(award.level == .national)
    #expect(award.year == 2012)
    #expect(award.session == "第十一届")
    #expect(award.grade == "金奖")
    #expect(award.issuers == ["某部"])
    #expect(award.verb == "授予")
    #expect(award.document == "一号")
    #expect(award.unitThen == "老厂")
    #expect(award.postThen == "焊工")
    #expect(award.status == .posthumous && award.isInForce)
    #expect(award.revocation == nil)
    #expect(awards[1].status == .revoked && !awards[1].isInForce)
    #expect(awards[1].revocation?.date == PartialDate(year: 2025, month: 6))
    #expect(awards[1].revocation?.document == "二号")
    #expect(awards[1].revocation?.authority == "某会")
  }

  private func expectCommonFields(_ common: RecordCommon) {
    #expect(common.slug == "nie")
    #expect(common.aliases.map(\.value) == ["nie-1", "nie-2"])
    #expect(common.display == .listed)
    #expect(common.sources == ["某报2024年1月1日"])
    #expect(common.verified == "待核")
    #expect(common.updated == PartialDate(year: 2024, month: 3, day: 1))
    #expect(common.extras.map(\.name.value) == ["爱好"])
  }

  @Test func aPlainCraftsmanHasNothingElse() throws {
    let craftsman = try Wall(person: "").read().craftsman()
    #expect(craftsman.isFemale == nil)
    #expect(craftsman.awards.isEmpty && craftsman.skills.isEmpty && craftsman.studios.isEmpty)
    #expect(craftsman.portrait == nil && craftsman.weight == nil && craftsman.expert == nil)
    #expect(craftsman.common.slug == "nie-hong")
    #expect(craftsman.common.stem == "聂轰")
    #expect(craftsman.common.place == SourcePlace(file: "craftsmen/聂轰.md", line: 2, column: 5))
    #expect(craftsman.common.bodyLine == 5)
  }

  @Test(arguments: [
    """
    类型: 劳模创新工作室
    领衔人: 王五
    成员: 赵六、钱七
    单位: 某厂
    地区: 包头市
    行业: 冶金
    成立: 2010
    命名: [{名称: 国家级技能大师工作室, 级别: 国家级, 年份: 2014, 颁发: [某部], 文号: 一号, 方式: 命名, 状态: 有效}]
    考核: [{年份: 2020, 种类: 复核, 结果: 优秀, 说明: 好}]
    状态: 限期整改
    整改期限: 2026-12-31
    曾用名: [{名称: 老工作室, 改名: 2015-03}]
    领衔起: 2015
    历任领衔人: [{姓名: 孙八, 起: 2010, 止: 2015}]
    联盟: [乙联盟]
    照片: b.jpg
    摘要: 焊接。
    保密审查: 不涉密单位
    审发: {起草: 甲}
    排序: 2
    """,
    """
    kind: 劳模创新工作室
    lead: 王五
    members: [赵六, 钱七]
    unit: 某厂
    region: 包头市
    industry: 冶金
    founded: 2010
    namings: [{title: 国家级技能大师工作室, level: 国家级, year: 2014, issuers: [某部], document: 一号, verb: 命名, status: 有效}]
    reviews: [{year: 2020, kind: 复核, result: 优秀, note: 好}]
    state: 限期整改
    correctionDeadline: 2026-12-31
    formerNames: [{name: 老工作室, until: 2015-03}]
    leadSince: 2015
    formerLeads: [{name: 孙八, start: 2010, end: 2015}]
    alliances: [乙联盟]
    photo: b.jpg
    summary: 焊接。
    clearance: 不涉密单位
    approval: {drafted: 甲}
    weight: 2
    """,
  ]) func aStudioHasEveryField(_ lines: String) throws {
    var wall = Wall(studio: lines)
    wall.files["alliances/乙联盟"] = "名称: 乙联盟"
    let studio = try wall.read().studio()
    #expect(studio.name == "甲工作室")
    #expect(studio.kind == "劳模创新工作室")
    #expect(studio.lead?.value == "王五")
    #expect(studio.members.map(\.value) == ["赵六", "钱七"])
    #expect(studio.unit?.value == "某厂")
    #expect(studio.region?.value == "包头市")
    #expect(studio.industry?.value == "冶金")
    #expect(studio.founded == PartialDate(year: 2010))
    let naming = try #require(studio.namings.first)
    #expect(naming.title == "国家级技能大师工作室" && naming.level == .national && naming.year == 2014)
    #expect(naming.issuers == ["某部"] && naming.document == "一号" && naming.verb == "命名" && naming.isInForce)
    let review = try #require(studio.reviews.first)
    #expect(review.year == 2020 && review.kind == .renewal && review.result == .excellent && review.note == "好")
    #expect(studio.state == .correcting && studio.correctionDeadline?.value.iso == "2026-12-31")
    #expect(studio.formerNames.map(\.name) == ["老工作室"] && studio.formerNames.first?.until?.iso == "2015-03")
    #expect(studio.leadSince?.iso == "2015")
    let led = try #require(studio.formerLeads.first)
    #expect(led.person.value == "孙八" && led.start?.iso == "2010" && led.end?.iso == "2015")
    #expect(studio.alliances.map(\.value) == ["乙联盟"])
    #expect(studio.portrait?.file == "b.jpg")
    #expect(studio.summary == "焊接。")
    #expect(studio.clearance?.value == "不涉密单位")
    #expect(studio.weight == 2)
    #expect(studio.common.slug == "jia-gong-zuo-shi")
  }

  @Test(arguments: [
    """
    牵头: [某厂]
    成立: 2015
    主办: 某工会
    成员工作室: [甲工作室]
    成员单位: [某厂, 某校]
    规模: [{名称: 成员, 数值: 近500, 单位: 人, 来源: 某报}]
    工作站: [一站]
    地区: 包头市
    行业: 冶金
    照片: c.jpg
    摘要: 联合。
    审发: {起草: 甲}
    排序: 1
    """,
    """
    leads: [某厂]
    founded: 2015
    organizer: 某工会
    studios: [甲工作室]
    units: [某厂, 某校]
    figures: [{name: 成员, value: 近500, unit: 人, source: 某报}]
    stations: [一站]
    region: 包头市
    industry: 冶金
    photo: c.jpg
    summary: 联合。
    approval: {drafted: 甲}
    weight: 1
    """,
  ]) func anAllianceHasEveryField(_ lines: String) throws {
    let read = Wall(["alliances/乙联盟": "名称: 乙联盟\n" + lines, "studios/甲工作室": "名称: 甲工作室"]).read()
    #expect(read.diagnostics.map(\.rule) == [.photoWithoutConsent])
    let alliance = try read.alliance()
    #expect(alliance.name == "乙联盟")
    #expect(alliance.leads.map(\.value) == ["某厂"])
    #expect(alliance.founded == PartialDate(year: 2015))
    #expect(alliance.organizer == "某工会")
    #expect(alliance.studios.map(\.value) == ["甲工作室"])
    #expect(alliance.units.map(\.value) == ["某厂", "某校"])
    let figure = try #require(alliance.figures.first)
    #expect(figure.name == "成员" && figure.value == "近500" && figure.unit == "人" && figure.source == "某报")
    #expect(alliance.stations.map(\.name) == ["一站"])
    #expect(alliance.region?.value == "包头市")
    #expect(alliance.industry?.value == "冶金")
    #expect(alliance.portrait?.file == "c.jpg")
    #expect(alliance.summary == "联合。")
    #expect(alliance.weight == 1)
  }

  @Test(arguments: [
    "标题: 关于本墙\n菜单: 关于\n摘要: 说明。\n排序: 4", "title: 关于本墙\nmenu: 关于\nsummary: 说明。\nweight: 4",
    "名称: 关于本墙\n菜单: 关于\n摘要: 说明。\n排序: 4",
  ]) func aPageHasEveryField(_ lines: String) throws {
    let page = try Wall(["pages/about": lines]).read().page()
    #expect(page.title == "关于本墙")
    #expect(page.menuTitle == "关于")
    #expect(page.summary == "说明。")
    #expect(page.weight == 4)
    #expect(page.common.slug == "about")
  }

  static let menuLines: [(line: String, title: String?)] = [
    ("菜单: 是", "关于本墙"), ("菜单: 否", nil), ("摘要: 无", nil),
  ]

  @Test(arguments: menuLines)
  func thePageIsInTheMenuUnderItsTitleOrNot(_ line: String, _ menuTitle: String?) throws {
    #expect(try Wall(["pages/about": "标题: 关于本墙\n\(line)"]).read().page().menuTitle == menuTitle)
  }

  @Test func everyFieldIsReadUnderBothKeys() {
    for set in RecordKind.allCases.map(RecordReader.fields) + [WallFields.all] {
      for field in set.fields {
        #expect(!field.name.utf8.contains { $0 < 0x80 }, "\(field.name) is no Chinese key")
        #expect(field.key.utf8.allSatisfy { $0 < 0x80 }, "\(field.key) is no English key")
        #expect(!field.meaning.isEmpty)
      }
      let spellings = set.fields.flatMap { [$0.name, $0.key] }
      #expect(Set(spellings).count == spellings.count, "\(set.title.english) has a key twice")
    }
  }
}
