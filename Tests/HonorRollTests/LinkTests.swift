import Diagnostics
import Testing

@testable import HonorRoll

/// People, studios and alliances linked to each other, both ways.
@Suite struct LinkTests {
  @Test func aStudioAndItsPeopleKnowEachOther() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力", "craftsmen/王芳": "姓名: 王芳", "craftsmen/李强": "姓名: 李强\n工作室: [甲工作室]",
      "studios/甲工作室": "名称: 甲工作室\n领衔人: 丁力\n成员: [王芳, 孙墙外, 丁力, 王芳]",
    ]).read()
    #expect(read.report == [])
    #expect(try read.lead(of: "甲工作室") == "丁力")
    #expect(try read.members(of: "甲工作室") == ["王芳", "[孙墙外]", "李强"])
    #expect(try read.studios(of: "丁力") == ["甲工作室*"])
    #expect(try read.studios(of: "王芳") == ["甲工作室"])
    #expect(try read.studios(of: "李强") == ["甲工作室"])
  }

  @Test(
    arguments: [
      ("丁力 王芳", "“丁力 王芳”像是 2 个人"), ("丁力　孙墙外 王芳", "“丁力 孙墙外 王芳”像是 3 个人"), ("丁 力", nil), ("孙墙外 李墙外", nil),
    ] as [(String, String?)]) func namesWithBlanksBetweenThem(_ written: String, _ message: String?)
  {
    let report = Wall([
      "craftsmen/丁力": "姓名: 丁力", "craftsmen/王芳": "姓名: 王芳", "studios/甲工作室": "名称: 甲工作室\n成员: [\(written)]",
    ]).read().report
    #expect(report == (message.map { ["studios/甲工作室.md:3:6 near-miss-name " + $0] } ?? []))
  }

  @Test func namedByBothSidesIsNamedOnce() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n工作室: [甲工作室, jia, 甲工作室]", "craftsmen/王芳": "姓名: 王芳\n工作室: jia",
      "studios/jia": "名称: 甲工作室\n领衔人: 丁力\n成员: [王芳]",
    ]).read()
    #expect(try read.studios(of: "丁力") == ["甲工作室*"])
    #expect(try read.studios(of: "王芳") == ["甲工作室"])
    #expect(try read.members(of: "甲工作室") == ["王芳"])
  }

  @Test func mentorsAndApprenticesKnowEachOther() throws {
    let read = Wall([
      "craftsmen/赵一": "姓名: 赵一", "craftsmen/张伟": "姓名: 张伟\n师傅: [赵一, 赵一, 孙墙外]", "craftsmen/丁力": "姓名: 丁力\n师傅: 赵一",
    ]).read()
    #expect(try read.mentors(of: "张伟") == ["赵一", "[孙墙外]"])
    #expect(try read.apprentices(of: "赵一") == ["丁力", "张伟"])
    #expect(read.places == ["craftsmen/张伟.md:3:10 duplicate-mentor"])
  }

  @Test func listsOfPeopleGoByStrokesWhateverTheirSteps() throws {
    let read = Wall([
      "craftsmen/赵一": "姓名: 赵一\n师傅: 张伟\n行业: 冶金\n荣誉: [大国工匠]", "craftsmen/丁力": "姓名: 丁力\n师傅: 张伟\n行业: 冶金",
      "craftsmen/张伟": "姓名: 张伟", "studios/甲": "名称: 甲\n成员: [赵一, 丁力]\n联盟: 盟", "alliances/盟": "名称: 盟",
    ]).read()
    #expect(read.names == ["赵一", "丁力", "张伟"])
    #expect(try read.apprentices(of: "张伟") == ["丁力", "赵一"])
    #expect(try read.alliance("盟").people.map { read.names[$0] } == ["丁力", "赵一"])
    #expect(read.terms(.industry) == ["冶金(丁力 赵一||)"])
    #expect(try read.members(of: "甲") == ["赵一", "丁力"])
  }

  @Test func anAllianceCountsEachPersonOnce() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力", "craftsmen/王芳": "姓名: 王芳", "craftsmen/李强": "姓名: 李强\n工作室: 乙工作室",
      "studios/甲工作室": "名称: 甲工作室\n领衔人: 丁力\n成员: [王芳, 孙墙外]\n联盟: [大联盟]",
      "studios/乙工作室": "名称: 乙工作室\n领衔人: 王芳\n成员: [丁力]\n联盟: [大联盟]", "studios/丙工作室": "名称: 丙工作室\n领衔人: 李强",
      "alliances/大联盟": "名称: 大联盟\n牵头: [丁力, 某集团(北方)公司, 丁力]\n成员工作室: [乙工作室]",
    ]).read()
    #expect(read.report == [])
    let alliance = try read.alliance("大联盟")
    #expect(alliance.leads.map(read.text) == ["丁力", "[某集团(北方)公司]"])
    #expect(alliance.people.map { read.names[$0] } == ["丁力", "王芳", "李强"])
    #expect(alliance.studios.map { read.roll.studios[$0].profile.name }.sorted() == ["乙工作室", "甲工作室"])
    #expect(try read.studio("甲工作室").alliances == [0] && read.studio("乙工作室").alliances == [0])
    #expect(try read.studio("丙工作室").alliances == [])
  }

  @Test func aStudioThatLeadsBelongsToTheAlliance() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力", "studios/甲工作室": "名称: 甲工作室\n领衔人: 丁力", "alliances/大联盟": "名称: 大联盟\n牵头: [甲工作室]",
    ]).read()
    #expect(try read.alliance("大联盟").leads.map(read.text) == ["甲工作室"])
    #expect(try read.studio("甲工作室").alliances == [0])
    #expect(try read.alliance("大联盟").people.map { read.names[$0] } == ["丁力"])
  }

  @Test(arguments: [
    ("某集团(北方)", "[某集团(北方)]"), ("外:某集团(北方)", "[某集团(北方)]"), ("外：丁力", "[丁力]"), ("丁力", "丁力"), ("丁 力", "丁力"),
  ]) func aUnitThatLeadsIsCalledWhatIsWritten(_ written: String, _ lead: String) throws {
    let read = Wall(["craftsmen/丁力": "姓名: 丁力", "alliances/盟": "名称: 盟\n牵头: [\"\(written)\"]"]).read()
    #expect(try read.alliance("盟").leads.map(read.text) == [lead])
  }

  // MARK: Names of people

  static let namesakes = [
    "craftsmen/张伟": "姓名: 张伟\n单位: 某集团(北方)公司",
    "craftsmen/张伟-2": "姓名: 张伟\n单位: 乙厂\n荣誉: [{名称: 大国工匠, 获奖时单位: 老厂}]",
  ]

  private func mentors(
    _ written: String, among files: [String: String] = namesakes, settings: String = "名称: 墙"
  ) throws -> (mentors: [String], report: [String]) {
    var files = files
    files["craftsmen/丁力"] = "姓名: 丁力\n师傅: [\"\(written)\"]"
    let read = Wall(files, settings: settings).read()
    let mentors = try read.person("丁力").mentors.map { reference in
      if case .member(let position) = reference {
        read.roll.people[position].profile.common.stem
      } else {
        read.text(reference)
      }
    }
    return (mentors, read.report)
  }

  @Test(arguments: [
    ("张伟(乙厂)", "张伟-2"), ("张伟（乙厂）", "张伟-2"), ("张伟(老厂)", "张伟-2"), ("张伟(某集团(北方)公司)", "张伟"), ("张伟-2", "张伟-2"),
    ("张伟(丙厂)", "[张伟]"), ("外:张伟", "[张伟]"), ("外：张伟", "[张伟]"), (" 张　伟 (乙厂)", "张伟-2"),
  ]) func namesakesAreToldApart(_ written: String, _ mentor: String) throws {
    let (mentors, report) = try mentors(written)
    #expect(mentors == [mentor])
    #expect(report == [])
  }

  @Test func aUnitIsKnownByItsOtherNames() throws {
    let settings = "名称: 墙\n单位: [{名称: 乙厂, 简称: 乙, 别名: [第二厂]}]"
    #expect(try mentors("张伟(第二厂)", settings: settings).mentors == ["张伟-2"])
    #expect(try mentors("张伟(乙)", settings: settings).mentors == ["张伟-2"])
  }

  @Test func aNameOfSeveralIsAnErrorThatListsThem() throws {
    let (mentors, report) = try mentors("张伟")
    #expect(mentors == [])
    #expect(
      report == ["craftsmen/丁力.md:3:6 ambiguous-reference “张伟”不止一人:craftsmen/张伟-2.md、craftsmen/张伟.md"])
  }

  @Test func theHintSaysHowToTellNamesakesApart() throws {
    func hint(_ written: String, _ files: [String: String]) -> String? {
      Wall(files.merging(["craftsmen/丁力": "姓名: 丁力\n师傅: [\(written)]"]) { $1 }).read()
        .diagnostics.first?.hint?.chinese
    }
    #expect(hint("张伟", Self.namesakes) == "请写明单位,如“张伟(乙厂)”")
    let colleagues = ["craftsmen/张伟": "姓名: 张伟\n单位: 甲厂", "craftsmen/张伟-2": "姓名: 张伟\n单位: 甲厂"]
    #expect(hint("张伟(甲厂)", colleagues) == "请写文件名(不带 .md),如“张伟-2”")
  }

  @Test func thousandsOfNamesakesAreNotAllListed() throws {
    let files = Dictionary(uniqueKeysWithValues: (1...7).map { ("craftsmen/z\($0)", "姓名: 张伟\n单位: \($0)厂") })
    let report = try mentors("张伟", among: files).report
    #expect(report.count == 1)
    #expect(report.first?.hasSuffix("craftsmen/z5.md等 7 人") == true)
  }

  @Test(arguments: [
    // The same sounds in other characters.
    ("张玮", "张伟"),
    // Two characters swapped, one too many, one too few.
    ("建王国", "王建国"), ("王建国庆", "王建国"), ("欧阳建国", "欧阳建国庆"),
  ]) func aSlipIsAWarning(_ written: String, _ known: String) throws {
    let (mentors, report) = try mentors(written, among: ["craftsmen/a": "姓名: \(known)"])
    #expect(mentors == ["[\(written)]"])
    #expect(report == ["craftsmen/丁力.md:3:6 near-miss-name 墙上没有“\(written)”,但有“\(known)”"])
  }

  @Test(arguments: ["张敏", "李伟", "外:张玮", "张玮(丙厂)", "王大伟"]) func anotherNameIsNoSlip(_ written: String) throws {
    #expect(try mentors(written).report == [])
  }

  @Test func nobodyIsTheirOwnMentor() throws {
    let read = Wall(person: "师傅: [聂轰]").read()
    #expect(read.report == ["craftsmen/聂轰.md:3:6 self-reference 聂轰不能是自己的师傅"])
    #expect(try read.mentors(of: "聂轰") == [] && read.apprentices(of: "聂轰") == [])
  }

  @Test func aNameWithDotsIsFoundInItsRightForm() throws {
    #expect(try mentors("阿依古丽•买买提", among: ["craftsmen/a": "姓名: 阿依古丽·买买提"]).mentors == ["a"])
  }

  @Test func aPersonWhoLeadsAnAllianceLinksToIt() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力", "craftsmen/聂轰": "姓名: 聂轰", "alliances/盟": "名称: 盟\n牵头: [丁力, 某公司]",
    ]).read()
    #expect(try read.person("丁力").alliances == [0])
    #expect(try read.person("聂轰").alliances == [])
  }

  // MARK: Names of teams

  @Test func aStudioMustBeOnTheWall() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n工作室: [聂轰焊接工作市, 未知]", "studios/a": "名称: 聂轰焊接工作室\n联盟: [没有的联盟]",
      "alliances/盟": "名称: 盟\n成员工作室: [没有的]",
    ]).read()
    #expect(
      read.report == [
        "alliances/盟.md:3:9 unresolved-reference 没有名为“没有的”的工作室",
        "craftsmen/丁力.md:3:7 unresolved-reference 没有名为“聂轰焊接工作市”的工作室,是否想写“聂轰焊接工作室”?",
        "craftsmen/丁力.md:3:16 unresolved-reference 没有名为“未知”的工作室",
        "studios/a.md:3:6 unresolved-reference 没有名为“没有的联盟”的联盟",
      ])
    #expect(try read.studios(of: "丁力") == [])
  }

  @Test func studiosOfOneNameAreToldApartByFile() throws {
    let files = ["studios/a": "名称: 创新工作室\n单位: 甲厂", "studios/b": "名称: 创新工作室\n单位: 乙厂"]
    let unclear = Wall(files.merging(["craftsmen/丁力": "姓名: 丁力\n工作室: 创新工作室"]) { $1 }).read()
    #expect(unclear.report == ["craftsmen/丁力.md:3:6 ambiguous-reference “创新工作室”不止一个:studios/a.md、studios/b.md"])
    let clear = Wall(files.merging(["craftsmen/丁力": "姓名: 丁力\n工作室: b"]) { $1 }).read()
    #expect(clear.report == [])
    #expect(clear.roll.people.first?.studios == [StudioRole(studio: 1, isLead: false)])
  }

  @Test func anUnreadableFileCausesNoFurtherError() throws {
    let read = Wall([
      "craftsmen/丁力": "姓名: 丁力\n工作室: [甲工作室]\n师傅: [张玮]", "craftsmen/张伟": "姓名: 张伟", "craftsmen/张玮": "性别: 男",
      "studios/甲工作室": "类型: 创新", "alliances/盟": "名称: 盟\n成员工作室: [甲工作室]",
    ]).read()
    #expect(read.places.filter { !$0.hasSuffix("missing-field") } == [])
    #expect(read.places.count == 2)
    #expect(try read.mentors(of: "丁力") == ["[张玮]"])
  }

  @Test(
    arguments: [
      ("张伟", "张伟", nil, false), ("张伟(某厂)", "张伟", "某厂", false), ("外:张伟", "张伟", nil, true),
      ("外： 张伟 （ 某厂 ）", "张伟", "某厂", true),
      ("外张", "外张", nil, false), ("(某厂)", "(某厂)", nil, false), ("", "", nil, false),
      ("张伟(某集团(北方)公司)", "张伟", "某集团(北方)公司", false),
    ] as [(String, String, String?, Bool)])
  func aWrittenNameIsTakenApart(_ text: String, _ name: String, _ unit: String?, _ isOutsider: Bool) {
    let written = WrittenName(text)
    #expect(written.name == name && written.unit == unit && written.isOutsider == isOutsider)
  }
}
