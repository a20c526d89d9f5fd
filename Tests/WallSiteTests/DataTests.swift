import Foundation
import FrontMatter
import Testing

@testable import HonorRoll
@testable import WallSite

/// What the site offers as data, on the walls of `Tests/Fixtures/Walls` and on small ones.
@Suite("Data to download")
struct DataTests {
  /// Walls on which everything is checked; a wall that is added here is held to all of it.
  static let walls = ["hall", "campaign", "clean", "studios"]

  private struct File: Decodable {
    struct Record: Decodable {
      let name: String?
      let state: String?
      let born: Int?
      let affiliation: String?
      let personStatus: String?
    }
    let count: Int
    let part: Int?
    let parts: Int?
    let records: [Record]
  }

  private func records(_ site: BuiltSite, _ kind: String) throws -> [File.Record] {
    try JSONDecoder().decode(File.self, from: try site.bytes("data/\(kind).json")).records
  }

  private func table(_ site: BuiltSite, _ file: String) throws -> [String] {
    try site.text("data/\(file).csv").components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  @Test(
    "Every file is as its schema says, and every table holds what the JSON does", arguments: walls,
    [true, false])
  func schemas(_ name: String, hasAddress: Bool) async throws {
    guard PythonCheck.data.isAvailable else { return }
    let site = try await FixtureWall.named(name).build(baseURL: hasAddress ? "https://example.org/wall/" : nil)
    try PythonCheck.data.expectNothing(in: site)
  }

  @Test(
    "The repository's own wall and one of 250 people, too",
    .enabled(if: PythonCheck.data.isAvailable, PythonCheck.data.comment))
  func larger() async throws {
    for wall in [try FixtureWall.ofRepository(), try LargeWall.make()] {
      let site = try await wall.build()
      try PythonCheck.data.expectNothing(in: site)
      try PythonCheck.recount.expectNothing(in: site)
    }
  }

  @Test(
    "Every number of the ladder, the hall, the alliances, the points, the statistics and the first page is computed again from the data",
    .enabled(if: PythonCheck.recount.isAvailable, PythonCheck.recount.comment), arguments: walls)
  func numbers(_ name: String) async throws {
    try PythonCheck.recount.expectNothing(in: try await FixtureWall.named(name).build())
  }

  /// A change of the data that the pages then contradict.
  static let falsehoods: [(file: String, from: String, to: String, page: String)] = [
    ("achievements", #""amount":200,"#, #""amount":201,"#, "achievements.html"),
    ("achievements", #""counted":true"#, #""counted":false"#, "achievements.html"),
    ("achievements", #""year":2022"#, #""year":2023"#, "achievements/years.html"),
    ("craftsmen", #""tier":"示例工匠""#, #""tier":"别的""#, "tiers.html"),
    ("points", #""rank":2"#, #""rank":3"#, "points.html"),
    ("points", #""points":8"#, #""points":9"#, "points.json"),
    ("craftsmen", #""gender":"女""#, #""gender":"男""#, "statistics.html"),
    ("studios", #""members":["#, #""former":["#, "alliances/shi-li-shi-zhuang-bei-yu-gang-kou-lian-meng.html"),
  ]

  @Test(
    "A number that the data do not bear out is found",
    .enabled(if: PythonCheck.recount.isAvailable, PythonCheck.recount.comment), arguments: falsehoods)
  func falsehood(_ change: (file: String, from: String, to: String, page: String)) async throws {
    let site = try await FixtureWall.named("hall").build()
    let path = "data/\(change.file).json"
    let text = try site.text(path)
    try #require(text.contains(change.from))
    try FileManager.default.removeItem(atPath: site.path + "/" + path)
    try text.replacing(change.from, with: change.to, maxReplacements: 1).write(
      toFile: site.path + "/" + path, atomically: true, encoding: .utf8)
    let findings = try PythonCheck.recount.findings(in: site.path)
    #expect(findings.contains { $0.hasPrefix("\(change.page): ") }, "\(findings)")
    if PythonCheck.data.isAvailable { #expect(try PythonCheck.data.findings(in: site.path) != []) }
  }

  @Test("A member has the name that the field of the same key has in a file")
  func names() {
    let tables: [(DataSet, FieldSet)] = [
      (.craftsmen, CraftsmanFields.all), (.studios, StudioFields.all), (.alliances, AllianceFields.all),
      (.achievements, AchievementFields.all), (.campaigns, CampaignFields.all), (.competitions, CompetitionFields.all),
      (.events, EventFields.all), (.pages, PageFields.all), (.wall, WallFields.all), (.honors, WallFields.honor),
      (.ladder, WallFields.tier),
    ]
    for (set, table) in tables { compare(set.members, table, set.kind.rawValue) }
  }

  private func compare(_ members: [DataMember], _ table: FieldSet, _ path: String) {
    for member in members {
      guard let field = table.fields.first(where: { $0.key == member.key }) else { continue }
      #expect(member.name == field.name, "\(path).\(member.key)")
      let group: FieldSet? =
        switch field.shape {
        case .map(let group, _): group
        case .list(.map(let group, _)): group
        default: nil
        }
      switch member.shape {
      case .object(let inner), .list(.object(let inner)):
        if let group { compare(inner, group, "\(path).\(member.key)") }
      default: break
      }
    }
  }

  @Test("No file of the data has a name that another has")
  func files() {
    #expect(Set(DataFiles.all).count == DataFiles.all.count)
    #expect(Set(DataSet.all.map(\.kind)).count == DataKind.allCases.count - 1)
  }

  @Test("A wall that offers no data, and one without records, has no file, page or word of it")
  func off() async throws {
    let wall = try FixtureWall(settings: "名称: 墙\n公开: {数据: 否}\n")
    try wall.craftsman("张伟")
    for site in [try await wall.build(), try await FixtureWall().build()] {
      #expect(site.files.filter { $0.hasPrefix("data") } == [])
      #expect(try site.files(mentioning: "开放数据") == [])
    }
    // Somebody else's files may then lie there.
    try wall.write("Content/static/data/craftsmen.json", "[]")
    #expect(try await wall.build().text("data/craftsmen.json") == "[]")
  }

  @Test("What the wall's settings keep from its pages is not in the data either")
  func privacy() async throws {
    let profile = "政治面貌: 独有面貌\n出生: 1975-03\n人员状态: 调离\n保密审查: {结论: 已审可公开, 审查单位: 独有处室}\n审发: {签发: 独有签发人}"
    let wall = try FixtureWall(settings: "名称: 墙\n公开: {出生: 否}\n")
    try wall.craftsman("张伟", profile)
    try wall.craftsman("李伟", "人员状态: 退休")
    try wall.studio("甲工作室", "状态: 限期整改\n考核: [{年份: 2024, 种类: 年度考核, 结果: 不合格, 说明: 独有说明}]")
    let site = try await wall.build()
    for text in ["独有", "1975", "调离", "整改", "不合格"] { #expect(try site.files(mentioning: text) == [], "\(text)") }
    #expect(try records(site, "studios").map(\.state) == ["在册"])
    #expect(try Set(records(site, "craftsmen").map(\.personStatus)) == [nil, "退休"])

    try wall.write("Content/wall.yml", "名称: 墙\n公开: {政治面貌: 是, 考核: 是, 工作室处理: 是}\n")
    let openSite = try await wall.build()
    let open = try #require(try records(openSite, "craftsmen").first { $0.name == "张伟" })
    #expect(open.affiliation == "独有面貌" && open.born == 1975)
    #expect(try records(openSite, "studios").map(\.state) == ["限期整改"])
    #expect(try openSite.text("data/studios-reviews.csv").contains(",2024,年度考核,不合格\r\n"))
    #expect(try openSite.files(mentioning: "独有说明") == [])
  }

  @Test("Awards of one roll that say something of their own say it in the data too")
  func awardsOfOneRoll() async throws {
    let wall = try FixtureWall()
    try wall.craftsman("丁力", "荣誉: [{名称: 全国劳动模范, 年份: 2015}]")
    try wall.craftsman("王芳", "荣誉: [{名称: 全国劳动模范, 年份: 2015}]")
    try wall.craftsman("张伟", "荣誉: [{名称: 全国劳动模范, 年份: 2015, 获奖时单位: 甲厂}]")
    try wall.craftsman("赵一", "荣誉: [{名称: 全国劳动模范, 年份: 2015, 状态: 追授}]")
    let lines = try table(try await wall.build(), "craftsmen-honors").dropFirst()
    #expect(lines.count == 4)
    #expect(lines.filter { $0.contains(",甲厂,") }.map { $0.contains("张伟") } == [true])
    #expect(lines.filter { $0.contains(",是,") }.map { $0.contains("赵一") } == [true])
  }

  @Test("Numbers of documents stay what they are in a spreadsheet, and formulas stay text")
  func spreadsheets() async throws {
    let wall = try FixtureWall()
    try wall.craftsman(
      "张伟",
      """
      职务: "=HYPERLINK(\\"http://example.org\\",\\"点\\")"
      职称: "-1+1"
      技能等级: "＋1"
      单位: "甲,乙\\"丙\\""
      语录: "第一行\\n第二行"
      荣誉: [{名称: 全国劳动模范, 年份: 2015, 文号: "000123456789012345678"}]
      其他: {编号: "2015-03"}
      """)
    let site = try await wall.build()
    let head = try #require(try table(site, "craftsmen").first).split(separator: ",")
    #expect(head.first == "\u{FEFF}页面" && head.dropFirst().first == "姓名")
    let text = try site.text("data/craftsmen.csv")
    #expect(text.contains(#""'=HYPERLINK(""http://example.org"",""点"")""#))
    #expect(text.contains(",'-1+1,") && text.contains(",'＋1,") && text.contains(#","甲,乙""丙""","#))
    #expect(text.contains("\"第一行\n第二行\""))
    #expect(try site.text("data/craftsmen-honors.csv").contains(",\"000123456789012345678\t\","))
    #expect(try table(site, "craftsmen-extra").last == "craftsmen/zhang-wei.html,张伟,编号,\"2015-03\t\"")
    #expect(try site.text("data/craftsmen.json").contains(#""document":"000123456789012345678""#))
    if PythonCheck.data.isAvailable { try PythonCheck.data.expectNothing(in: site) }
  }

  @Test("A cell is marked only where a spreadsheet would take it for something else")
  func cells() {
    func cell(_ text: String) -> String {
      var csv = CSVText()
      text.withMarks { csv.text($0) }
      return csv.withBytes { String(decoding: $0.dropFirst(3), as: UTF8.self) }
    }
    for text in ["", "聂轰", "2015年港口竞赛", "10kV 线路", "A-1", "〔2015〕12号", "ZL202310000000.0", "一", "3D打印"] {
      #expect(cell(text) == text)
    }
    for text in [
      "0", "007", "1.5", ".5", "2015-03", "1/2", "10:30", "1E5", "50%", "1 000", "2015年", "3月5日", "2015年3月1日",
    ] {
      #expect(cell(text) == "\"\(text)\t\"", "\(text)")
    }
    #expect(cell("1,000") == "\"1,000\t\"")
    for text in ["=1", "+1", "-1", "@a", "＝1", "＋", "－", "＠"] { #expect(cell(text) == "'\(text)", "\(text)") }
    #expect(cell("\t=1") == "\"'\t=1\"" && cell("\n1") == "\"'\n1\"")
    #expect(cell("甲\"乙") == "\"甲\"\"乙\"")
    #expect(cell("甲\u{1}乙") == "甲\u{FFFD}乙")
    var dates = CSVText()
    for date in [PartialDate(year: 2015), PartialDate(year: 2015, month: 3), PartialDate(year: 2015, month: 3, day: 1)]
    {
      if let date { dates.date(date) }
    }
    #expect(dates.withBytes { String(decoding: $0.dropFirst(3), as: UTF8.self) } == "2015,\"2015-03\t\",2015-03-01")
  }

  @Test("A cell of several texts is marked as a whole")
  func lists() {
    func cell(_ texts: [String]) -> String {
      var csv = CSVText()
      "甲".withMarks { csv.text($0) }
      csv.beginList()
      for text in texts { text.withMarks { csv.item($0) } }
      csv.endList()
      return csv.withBytes { String(decoding: $0.dropFirst(7), as: UTF8.self) }
    }
    #expect(cell([]) == "" && cell([""]) == "" && cell(["", "乙"]) == "；乙" && cell(["乙", "丙"]) == "乙；丙")
    #expect(cell(["2015"]) == "\"2015\t\"" && cell(["2015", "2016"]) == "2015；2016")
    #expect(cell(["=1", "乙"]) == "'=1；乙" && cell(["乙", "=1"]) == "乙；=1")
    #expect(cell(["乙,丙", "\"丁\""]) == "\"乙,丙；\"\"丁\"\"\"")
    #expect(cell(["乙\u{1}", "\u{FFFE}丙"]) == "乙\u{FFFD}；\u{FFFD}丙")
  }

  @Test("What is marked is found wherever it stands in a text")
  func marks() {
    for count in [1, 15, 16, 17, 33, 48] {
      for place in 0..<count {
        for (sign, inCell) in [(",", ","), ("\"", "\"\""), ("&", "&"), ("\\", "\\"), ("\u{1}", "\u{FFFD}")] {
          let (before, after) = (String(repeating: "a", count: place), String(repeating: "a", count: count - place - 1))
          let text = before + sign + after
          var csv = CSVText()
          var json = DataJSON()
          text.withMarks { text in
            csv.text(text)
            json.string(text)
          }
          let quotes = [",", "\""].contains(sign) ? "\"" : ""
          let cell = csv.withBytes { String(decoding: $0.dropFirst(3), as: UTF8.self) }
          #expect(cell == quotes + before + inCell + after + quotes)
          json.drain { #expect(Array($0) == JSONEscape.string(text)) }
        }
      }
    }
  }

  @Test("A stretch of one buffer is copied to another, however long")
  func stretches() {
    let bytes = (0..<200).map { UInt8($0) }
    var source = TextBuffer()
    bytes.withUnsafeBufferPointer { source.append($0) }
    for count in 0...200 {
      for start in [0, 1, 200 - count] where start + count <= 200 {
        // So small that it has to grow.
        var target = TextBuffer(capacity: 1)
        target.append(UInt8(0xFF))
        target.append(start..<start + count, of: source)
        target.append(UInt8(0xFE))
        let expected: [UInt8] = [0xFF] + bytes[start..<start + count] + [0xFE]
        #expect(target.withBytes { Array($0) } == expected)
      }
    }
  }

  @Test("Numbers, amounts and dates are written as they read")
  func digits() {
    func written(_ write: (inout TextBuffer) -> Void) -> String {
      // So small that it has to grow.
      var buffer = TextBuffer(capacity: 1)
      write(&buffer)
      return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }
    for number in [0, 1, 9, 10, 99, 100, 20_001, -1, -10, Int.max, Int.min] {
      #expect(written { $0.append(decimal: number) } == String(number))
    }
    for millionths in [0, 1, 10, 500_000, 1_000_000, 1_234_567, 12_300_000, 100_000_001, -1, -2_500_000] {
      let amount = Amount(millionths: millionths)
      #expect(written { $0.append(amount) } == amount.text)
    }
    for date in [PartialDate(year: 15), PartialDate(year: 2015, month: 3), PartialDate(year: 2015, month: 12, day: 31)]
    {
      #expect(written { if let date { $0.append(date) } } == date?.iso)
    }
  }

  @Test("Very many records go on in further files, each record in exactly one")
  func parts() {
    #expect([0, 1, 20_000, 20_001, 40_001].map(DataFiles.parts) == [1, 1, 1, 2, 3])
    let ranges = (1...3).map { DataFiles.range(ofPart: $0, count: 40_001) }
    #expect(ranges == [0..<20_000, 20_000..<40_000, 40_000..<40_001])
    #expect(DataFiles.json(.craftsmen) == "craftsmen.json" && DataFiles.json(.craftsmen, part: 2) == "craftsmen-2.json")
    #expect(DataFiles.csv(.craftsmen, table: "honors", part: 2) == "craftsmen-honors-2.csv")
  }

  @Test("The same wall has the same data on another day: a daily build publishes nothing new")
  func days() async throws {
    let wall = try FixtureWall.named("clean")
    func contents(_ day: Int) async throws -> [String: Data] {
      let options = BuildOptions(asOf: PartialDate(year: 2026, month: 5, day: day), now: 0, jobs: 2)
      let report = try await SiteBuilder(folders: wall.folders(), options: options).build()
      return try BuiltSite(path: wall.folder.path + "/Public", report: report, folder: wall.folder).contents()
    }
    let (first, second) = (try await contents(1), try await contents(2))
    #expect(first.keys.filter { first[$0] != second[$0] }.sorted() == [])
  }

  @Test("The page of the data leads to every file, and the foot of every page to it")
  func page() async throws {
    let site = try await FixtureWall.named("hall").build()
    let page = try site.text("data/index.html")
    let linked = page.matches(of: #/href="\.\.\/(data\/[^"]*\.(?:json|csv))"/#).map { String($0.1) }
    let files = site.files.filter { $0.hasPrefix("data/") && $0 != "data/index.html" }
    #expect(Set(linked).symmetricDifference(files) == ["data/schema/index.json"])
    #expect(try site.text("craftsmen/lin-xiao-shi.html").contains(#"<a href="../data/index.html">开放数据</a>"#))
    #expect(try site.words("data/index.html").contains("11 条"))
  }

  @Test(
    "axe finds nothing on the page of the data",
    .enabled(if: PythonCheck.accessibility.isAvailable, PythonCheck.accessibility.comment))
  func accessibility() async throws {
    try PythonCheck.accessibility.expectNothing(in: try await FixtureWall.named("hall").build(), ["data/index.html"])
  }
}
