import Diagnostics
import Testing

@testable import HonorRoll

/// Every rule, with the exact place and the Chinese message.
@Suite struct RuleTests {
  /// Today is 2026-01-01; the lines begin on line 3.
  private func report(_ lines: String, settings: String = "名称: 墙") -> [String] {
    Wall(person: lines, settings: settings).read().report.map { $0.replacing("craftsmen/聂轰.md:", with: "") }
  }

  private func studioReport(_ lines: String, settings: String = "名称: 墙") -> [String] {
    Wall(studio: lines, settings: settings).read().report.map { $0.replacing("studios/甲工作室.md:", with: "") }
  }

  // MARK: Names

  @Test(arguments: [
    ("张 伟", "2:6 spaced-name 姓名里不用空格:写“张伟”,对齐由页面完成"), ("张　伟", "2:6 spaced-name 姓名里不用空格:写“张伟”,对齐由页面完成"),
    ("阿依古丽•买买提", "2:9 name-separator 姓名中间的点应是“·”(U+00B7),这里是“•”,已按“阿依古丽·买买提”处理"),
    ("\u{30A54}伟", "2:5 unknown-character 字表里没有“\u{30A54}”的笔画,排在最后"),
    // A blank that is dropped does not move the place of what follows it.
    ("张 \u{30A54}", "2:7 unknown-character 字表里没有“\u{30A54}”的笔画,排在最后"),
  ]) func namesAreWrittenPlainly(_ name: String, _ expected: String) {
    let read = Wall(["craftsmen/zw": "姓名: \(name)"]).read()
    #expect(read.report.contains("craftsmen/zw.md:" + expected), "\(read.report)")
  }

  @Test(arguments: [("聂轰、李强", "2:7", "、"), ("聂轰,李强", "2:7", ","), ("聂轰/李强", "2:7", "/")])
  func aNameIsOnePersons(_ name: String, _ place: String, _ separator: String) {
    let read = Wall(["craftsmen/zw": "姓名: \(name)"]).read()
    #expect(read.report == ["craftsmen/zw.md:\(place) wrong-type 一份资料写一个人,姓名里却有“\(separator)”"])
    #expect(Wall(["craftsmen/zw": "姓名: Smith, J."]).read().report == [])
  }

  @Test(arguments: [("赵一(男)", 7, "("), ("赵一（壮族）", 7, "（"), ("“赵一”", 5, "“"), ("《赵一》", 5, "《"), ("赵一。", 7, "。")])
  func aNameHasNoSigns(_ name: String, _ column: Int, _ sign: String) {
    let read = Wall(["craftsmen/zw": "姓名: \(name)"]).read()
    #expect(read.report == ["craftsmen/zw.md:2:\(column) unknown-character 姓名里有“\(sign)”,它不是字"])
  }

  @Test(arguments: ["买买提·艾力", "阿里-海德尔", "O'Neil (Sr.)", "马〇一", "张一々", "𠮷田"])
  func aNamesOwnMarks(_ name: String) {
    #expect(Wall(["craftsmen/zw": "姓名: \(name)"]).read().report.filter { !$0.contains("笔画") } == [])
  }

  @Test(arguments: [
    ("2020年全国劳动模范", "年份另写:“{名称: 全国劳动模范, 年份: 2020}”"), ("全国劳动模范（2020年）", "年份另写:“{名称: 全国劳动模范, 年份: 2020}”"),
    ("2020年度的全国劳模", "年份另写:“{名称: 全国劳模, 年份: 2020}”"), ("全国劳动模范 2020", "年份另写:“{名称: 全国劳动模范, 年份: 2020}”"),
    ("2020年", "年份和荣誉写在一起:“{名称: 荣誉名称, 年份: 2020}”"), ("2020年最美某某", "如确有这项荣誉,请写进 wall.yml 的“荣誉”;否则它不进光荣榜和层级"),
    ("0020年全国劳动模范", "如确有这项荣誉,请写进 wall.yml 的“荣誉”;否则它不进光荣榜和层级"),
  ])
  func aYearStandsBesideItsHonor(_ title: String, _ hint: String) {
    let found = Wall(["craftsmen/zw": "姓名: 甲\n荣誉: [\(title)]"]).read().diagnostics
    #expect(found.map(\.rule) == [.unknownHonor])
    #expect(found.first?.hint?.chinese == hint)
  }

  @Test func aNamesRepairIsAFix() throws {
    let fix = try #require(Wall(["craftsmen/zw": "姓名: 张 伟"]).read().diagnostics.first?.fix)
    #expect(fix.replacement == "张伟" && fix.length == 3 && fix.place.column == 5)
  }

  @Test(arguments: ["\"张 伟\"", "'张 伟'", "张\n  伟", "|-\n  张 伟"])
  func aNameThatIsNotWrittenPlainlyIsReportedAtItsBeginning(_ name: String) throws {
    let read = Wall(["craftsmen/zw": "姓名: \(name)"]).read()
    #expect(read.report == ["craftsmen/zw.md:2:5 spaced-name 姓名里不用空格:写“张伟”,对齐由页面完成"])
    #expect(read.diagnostics.first?.fix == nil)
  }

  @Test func strokesFillWhatTheTableLacks() {
    #expect(Wall(["craftsmen/zw": "姓名: 张\u{30A54}\n笔画: 9"]).read().report == [])
    #expect(
      report("笔画: 很多") == ["3:5 invalid-number “笔画”要给“聂轰”里字表没有的字各写一个笔画数,这里是“很多”"])
  }

  // MARK: Addresses

  @Test func anAddressComesFromTheFileOrIsWritten() throws {
    #expect(try Wall(["craftsmen/单雄信": "姓名: 甲"]).read().craftsman().common.slug == "shan-xiong-xin")
    #expect(report("网址: Nie Hong") == ["3:5 invalid-slug 网址“Nie Hong”只能用小写字母、数字和连字符,如 nie-hong"])
    #expect(report("曾用网址: [ok, 不行]") == ["3:12 invalid-slug 网址“不行”只能用小写字母、数字和连字符,如 nie-hong"])
    #expect(
      Wall(["craftsmen/☆": "姓名: 甲"]).read().report == ["craftsmen/☆.md:1:1 empty-slug 文件名“☆”里没有能写进网址的字"])
    #expect(
      Wall(["craftsmen/张\u{30A54}": "姓名: 张伟"]).read().report == [
        "craftsmen/张\u{30A54}.md:1:1 unknown-character 字表里没有“\u{30A54}”的读音,网址里略去了它"
      ])
  }

  @Test func anAddressNeedsNoRedirectToItself() throws {
    let common = try Wall(person: "网址: nie\n曾用网址: [nie-hong, nie, nie-hong]").read().craftsman().common
    #expect(common.aliases.map(\.value) == ["nie-hong"])
  }

  // MARK: Awards

  @Test(arguments: [
    ("[全球劳模]", "3:6 unknown-honor 荣誉目录里没有“全球劳模”,是否想写“全国劳模”?"), ("[甲]", "3:6 unknown-honor 荣誉目录里没有“甲”"),
    ("[大国工匠培育对象]", "3:6 not-an-honor “大国工匠培育对象”不是荣誉,不能列入荣誉"),
    ("[全国工人先锋号]", "3:6 holder-mismatch “全国工人先锋号”授予班组,不能写在个人名下"),
    ("[{名称: 全国技术能手, 级别: 市级}]", "3:23 level-mismatch “全国技术能手”在目录里是国家级,这里写成了市级"),
    ("[{名称: 大国工匠, 年份: 2020}]", "3:21 honor-year “大国工匠”始于 2024 年,不会有 2020 年的"),
    ("[{名称: 改革先锋, 年份: 2019}]", "3:21 honor-year “改革先锋”只在 2018 年评选过,这里写的是 2019 年"),
    ("[{名称: 全国技术能手, 年份: 2027}]", "3:23 future-date “全国技术能手”的年份 2027 还没有到"),
    ("[{名称: 全国技术能手, 撤销: {文号: 一号}}]", "3:11 revocation-mismatch “全国技术能手”写了撤销决定,状态却不是“已撤销”"),
    ("[{名称: 全国劳模, 年份: 2015}, {名称: 全国劳动模范, 年份: 2015}]", "3:33 duplicate-award “全国劳动模范”(2015年)写了两次"),
    ("[全国技术能手, 全国技术能手]", "3:14 duplicate-award “全国技术能手”写了两次"),
  ]) func anAwardAgreesWithTheCatalogue(_ honors: String, _ expected: String) {
    #expect(report("荣誉: \(honors)") == [expected])
  }

  @Test(arguments: [
    "[{名称: 全国技术能手, 年份: 2026}]", "[{名称: 改革先锋, 年份: 2018}]", "[{名称: 大国工匠, 年份: 2024}]", "[{名称: 全国技术能手, 级别: 国家级}]",
    "[{名称: 全国劳模, 年份: 2010}, {名称: 全国劳模, 年份: 2015}]", "[{名称: 全国劳模, 届次: 一}, {名称: 全国劳模, 届次: 二}]",
    "[{名称: 全国劳模, 等次: 一}, {名称: 全国劳模, 等次: 二}]", "[{名称: 全国劳模, 状态: 已撤销, 撤销: {文号: 一号}}]",
  ]) func aSoundAwardIsSilent(_ honors: String) {
    #expect(report("荣誉: \(honors)") == [])
  }

  @Test func aNamingIsGivenToStudios() {
    #expect(studioReport("命名: [国家级技能大师工作室]") == [])
    #expect(
      studioReport("命名: [大国工匠]") == ["3:6 holder-mismatch “大国工匠”授予个人,不能写在工作室名下"])
  }

  // MARK: Portraits

  @Test(arguments: [
    ("a.jpg", "3:5 photo-without-consent 照片“a.jpg”没有授权记录,页面上用印章代替"),
    ("{文件: a.jpg, 授权: 口头同意待补}", "3:10 photo-without-consent 照片“a.jpg”的授权是“口头同意待补”,页面上用印章代替"),
    ("{文件: a.jpg, 授权: {状态: 已取得, 期限: 2025-12-31}}", "3:10 photo-without-consent 照片“a.jpg”的授权已经到期,页面上用印章代替"),
    ("{文件: a.jpg, 授权: {状态: 已取得, 范围: [印刷, 媒体]}}", "3:10 photo-without-consent 照片“a.jpg”的授权不含“网站”,页面上用印章代替"),
    ("{文件: a.jpg, 授权: 已取得, 含未成年人: 是}", "3:10 minor-without-consent 照片“a.jpg”里有未成年人,没有监护人同意"),
  ]) func aPortraitNeedsConsent(_ photo: String, _ expected: String) {
    #expect(report("照片: \(photo)") == [expected])
    #expect(studioReport("照片: \(photo)") == [expected])
  }

  @Test(arguments: [
    "{文件: a.jpg, 授权: 已取得}", "{文件: a.jpg, 授权: 近亲属同意}", "{文件: a.jpg, 授权: {状态: 已取得, 期限: 2026}}",
    "{文件: a.jpg, 授权: {状态: 已取得, 期限: 2026-01-01}}", "{文件: a.jpg, 授权: {状态: 已取得, 范围: [大屏, 网站]}}",
    "{文件: a.jpg, 授权: 已取得, 含未成年人: 是, 监护人同意: 是}", "{文件: a.jpg, 授权: 已取得, 含未成年人: 否}",
  ]) func aPortraitWithConsentIsSilent(_ photo: String) {
    #expect(report("照片: \(photo)") == [])
  }

  @Test func aConsentHoldsToTheLastDayItNames() {
    func rules(_ expiry: String) -> [Rule] {
      var wall = Wall(person: "照片: {文件: a.jpg, 授权: {状态: 已取得, 期限: \(expiry)}}")
      wall.asOf = "2026-06-15"
      return wall.read().diagnostics.map(\.rule)
    }
    #expect(rules("2026") == [] && rules("2026-06") == [] && rules("2026-06-15") == [])
    #expect(rules("2026-06-14") == [.photoWithoutConsent] && rules("2025") == [.photoWithoutConsent])
  }

  @Test func aMisspeltConsentIsOneError() {
    #expect(Wall(person: "照片: {文件: a.jpg, 授权: {状态: 已取的}}").read().diagnostics.map(\.rule) == [.unknownValue])
  }

  // MARK: Clearance

  static let sensitive = """
    名称: 墙
    单位: [{名称: 某研究所, 别名: [九所]}]
    行业: [{名称: 兵器, 简称: 兵}]
    涉密: {单位: [某研究所], 行业: [兵器]}
    """

  @Test(arguments: [
    ("单位: 某研究所", "3:5 clearance-missing “某研究所”列在涉密名单里,必须有保密审查结论"),
    // By whichever name.
    ("单位: 九所", "3:5 clearance-missing “九所”列在涉密名单里,必须有保密审查结论"),
    ("行业: 兵", "3:5 clearance-missing “兵”列在涉密名单里,必须有保密审查结论"),
    ("单位: 九所\n保密审查: 待审", "4:7 clearance-missing 保密审查结论是“待审”,不能上墙"),
    ("保密审查: 不得公开", "3:7 clearance-missing 保密审查结论是“不得公开”,不能上墙"),
  ]) func theSensitiveNeedClearance(_ lines: String, _ expected: String) {
    #expect(report(lines, settings: Self.sensitive) == [expected])
    #expect(studioReport(lines, settings: Self.sensitive) == [expected])
  }

  @Test func whoIsUnderNoticeNeedsClearanceToo() {
    let lines = "单位: 九所\n展示状态: 公示"
    let expected = "3:5 clearance-missing “九所”列在涉密名单里,必须有保密审查结论"
    #expect(report(lines, settings: Self.sensitive).contains(expected))
    #expect(studioReport(lines, settings: Self.sensitive) == [expected])
  }

  @Test func theUnitOfAnAwardIsShownToo() {
    #expect(
      report("荣誉: [{名称: 全国技术能手, 获奖时单位: 九所}]", settings: Self.sensitive) == [
        "3:26 clearance-missing “九所”列在涉密名单里,必须有保密审查结论"
      ])
  }

  @Test(arguments: [
    "单位: 某研究所\n保密审查: 已审可公开", "行业: 兵器\n保密审查: 不涉密单位", "单位: 九所\n展示状态: 草稿", "单位: 九所\n展示状态: 撤下", "单位: 别的所",
  ]) func theClearedAndTheUnpublishedAreSilent(_ lines: String) {
    #expect(report(lines, settings: Self.sensitive) == [])
  }

  @Test func aMisspeltClearanceIsOneError() {
    let read = Wall(person: "单位: 九所\n保密审查: {结论: 已审核}", settings: Self.sensitive).read()
    #expect(read.diagnostics.map(\.rule) == [.unknownValue])
  }

  // MARK: People and studios

  @Test func whatHasHappenedIsNotInTheFuture() {
    #expect(report("出生: 2030") == ["3:5 future-date 日期 2030 还没有到(今天是 2026-01-01)"])
    #expect(report("出生: 2026") == [])
    #expect(studioReport("成立: 2026-01-02") == ["3:5 future-date 日期 2026-01-02 还没有到(今天是 2026-01-01)"])
    #expect(studioReport("成立: 2026-01-01") == [])
    #expect(
      Wall(["alliances/盟": "名称: 盟\n成立: 2027-05"]).read().report == [
        "alliances/盟.md:3:5 future-date 日期 2027-05 还没有到(今天是 2026-01-01)"
      ])
  }

  @Test func theDeceasedAreNoExperts() throws {
    #expect(report("人员状态: 已故\n专家: {领域: [焊接]}") == ["4:5 deceased-expert 已故者不列入专家库"])
    #expect(report("人员状态: 退休\n专家: {领域: [焊接], 联系: 厂工会}") == [])
    #expect(try Wall(person: "人员状态: 已故").read().craftsman().isDeceased)
  }

  @Test func aStepMustBeTheWalls() {
    #expect(report("层级: 大国匠工") == ["3:5 unknown-tier 本墙没有“大国匠工”这一级,是否想写“大国工匠”?"])
    #expect(report("层级: 宇宙级") == ["3:5 unknown-tier 本墙没有“宇宙级”这一级"])
    #expect(report("层级: 大国工匠") == [])
  }

  @Test(arguments: [
    ("状态: 摘牌\n命名: [国家级技能大师工作室]", "4:6 status-mismatch 工作室已摘牌,命名“国家级技能大师工作室”却仍然有效"),
    ("命名: [{名称: 国家级技能大师工作室, 状态: 已撤销}]", "2:5 status-mismatch 工作室的命名全部撤销了,状态却是“在册”"),
    ("状态: 通报\n命名: [{名称: 国家级技能大师工作室, 状态: 已撤销}]", "3:5 status-mismatch 工作室的命名全部撤销了,状态却是“通报”"),
  ]) func aStudiosStateAgreesWithItsNamings(_ lines: String, _ expected: String) {
    #expect(studioReport(lines) == [expected])
  }

  @Test(arguments: [
    "状态: 摘牌", "命名: []", "状态: 终止\n命名: [{名称: 国家级技能大师工作室, 状态: 已撤销}]", "命名: [国家级技能大师工作室]",
    "状态: 终止\n命名: [国家级技能大师工作室]",
  ]) func agreeingStatesAreSilent(_ lines: String) {
    #expect(studioReport(lines) == [])
  }
}
