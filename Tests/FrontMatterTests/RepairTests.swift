import Diagnostics
import FrontMatter
import Testing

@Suite("Repairs") struct RepairTests {
  /// A repair is a warning that its own fix removes, and the mended text means the same.
  func expectMending(_ fields: String, _ reading: Reading) {
    let text = "---\n\(fields)\n---\n正文\n"
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning && $0.fix != nil })
    let mended = Reading(mending(text, reading.diagnostics))
    #expect(mended.report == [])
    #expect(dump(mended.document) == dump(reading.document))
  }

  @Test(
    "A colon after a key",
    arguments: [
      ("姓名：聂轰", "name: 聂轰", 1), ("姓名： 聂轰", "name: 聂轰", 1), ("姓名:聂轰", "name: 聂轰", 1),
      ("name：聂轰", "name: 聂轰", 1), ("姓名:　聂轰", "name: 聂轰", 1), ("姓名　：　聂轰", "name: 聂轰", 2),
      ("姓名：聂轰：铁", "name: 聂轰：铁", 1), ("姓名: 聂轰\n语录:他说：好", "name: 聂轰; quote: 他说：好", 1),
      ("姓名: 聂轰\n荣誉:\n  - 名称：劳模\n    年份:2015", "name: 聂轰; honors: <title: 劳模; year: 2015>", 2),
      ("姓名: 聂轰\n荣誉：\n- 名称：劳模\n  颁发：甲\n单位：包钢", "name: 聂轰; unit: 包钢; honors: <title: 劳模; issuers: 甲>", 4),
      ("姓名: 聂轰\n照片:\n  文件：a.jpg\n  授权：是", "name: 聂轰; photo: file: a.jpg; consent: true", 2),
      ("姓名: 聂轰\n其他:\n  座右铭：干：就好\n  爱好:书法", "name: 聂轰; extra: 座右铭=干：就好|爱好=书法", 2),
      (
        "姓名: 聂轰\n荣誉:\n  - 名称: 甲\n    撤销:\n      日期：2015\n      机关:乙",
        "name: 聂轰; honors: <title: 甲; revocation: date: 2015; authority: 乙>", 2
      ),
    ])
  func colons(_ fields: String, _ values: String, _ count: Int) {
    let reading = reading(fields)
    #expect(dump(reading.document) == values + "\n正文\n")
    #expect(reading.diagnostics.count == count, "\(reading.report)")
    expectMending(fields, reading)
  }

  @Test(
    "A dash before an item",
    arguments: [
      ("专长:\n  -焊接\n  -钳工", ["焊接", "钳工"], 2), ("专长:\n-焊接\n- 钳工", ["焊接", "钳工"], 1),
      ("专长:\n  - 焊接\n  -钳工", ["焊接", "钳工"], 1), ("专长: -焊接", ["-焊接"], 0),
      ("专长:\n  - 焊接\n    -钳工", ["焊接 -钳工"], 0),
    ])
  func dashes(_ fields: String, _ terms: [String], _ count: Int) {
    let fields = "姓名: 聂轰\n" + fields
    #expect(reading(fields).texts("skills") == terms)
    #expect(reading(fields).diagnostics.map(\.message.chinese) == Array(repeating: "列表的“-”后面要空一格", count: count))
    expectMending(fields, reading(fields))
    let honors = reading("姓名: 聂轰\n荣誉:\n  -名称：甲\n    级别：省级\n  -乙")
    #expect(dump(honors.document) == "name: 聂轰; honors: <title: 甲; level: 省级>|<title: 乙>\n正文\n")
  }

  @Test(
    "Another sign or a number before an item",
    arguments: [
      ("专长:\n  － 焊接\n  －钳工", ["焊接", "钳工"], 2), ("专长:\n－焊接\n- 钳工", ["焊接", "钳工"], 1),
      ("专长:\n  • 焊接\n  ·钳工\n  ●　铆工", ["焊接", "钳工", "铆工"], 3), ("专长:\n* 焊接\n+ 钳工", ["焊接", "钳工"], 2),
      ("专长:\n  1. 焊接\n  2.钳工\n  10、铆工", ["焊接", "钳工", "铆工"], 3), ("专长:\n（1）焊接\n(2) 钳工", ["焊接", "钳工"], 2),
      ("专长:\n①焊接\n② 钳工", ["焊接", "钳工"], 2), ("专长:\n  —— 焊接\n  –钳工", ["焊接", "钳工"], 2),
      ("专长：\n１）焊接\n２．钳工", ["焊接", "钳工"], 3), ("专长:\n  1. 1.5毫米薄板", ["1.5毫米薄板"], 1),
    ])
  func bullets(_ fields: String, _ terms: [String], _ count: Int) {
    let fields = "姓名: 聂轰\n" + fields + "\n单位: 包钢"
    #expect(reading(fields).texts("skills") == terms)
    #expect(reading(fields).text("unit") == "包钢")
    #expect(reading(fields).diagnostics.count == count, "\(reading(fields).report)")
    expectMending(fields, reading(fields))
  }

  @Test("A number before an item of several fields")
  func numberedFields() {
    let fields = "姓名: 聂轰\n荣誉:\n  1. 名称: 甲\n     级别：省级\n  2. 名称: 乙\n  ③丙"
    #expect(dump(reading(fields).document) == "name: 聂轰; honors: <title: 甲; level: 省级>|<title: 乙>|<title: 丙>\n正文\n")
    #expect(reading(fields).diagnostics.map(\.rule) == [.listMarker, .fullWidthPunctuation, .listMarker, .listMarker])
    expectMending(fields, reading(fields))
    #expect(
      Reading("---\n姓名: 聂轰\n荣誉:\n  ⟦1⟧（1）甲\n---\n").report == ["1 list-marker 列表每一项前面写半角“-”和空格,这里是“（1）”"])
  }

  @Test(
    "What is no item of a list keeps its beginning",
    arguments: [
      ("摘要:\n  1. 焊接", "summary", "1. 焊接"), ("摘要: |\n  • 焊接", "summary", "• 焊接"), ("摘要: 1. 焊接", "summary", "1. 焊接"),
      ("专长:\n  1.5毫米薄板", "skills", "1.5毫米薄板"), ("专长: －焊接", "skills", "－焊接"),
      ("专长:\n  - 焊接\n    1. 钳工", "skills", "焊接 1. 钳工"), ("专长:\n  100. 焊接", "skills", "100. 焊接"),
    ])
  func noBullets(_ field: String, _ key: String, _ value: String) {
    let reading = reading("姓名: 聂轰\n" + field)
    #expect((reading.text(FieldKey(key)) ?? reading.texts(FieldKey(key)).joined(separator: "|")) == value)
    #expect(reading.report == [])
  }

  @Test("Places and words")
  func places() {
    #expect(
      Reading("---\n姓名⟦1⟧：聂轰\n性别:⟦2⟧男\n单位:⟦3⟧　包钢\n照片: {文件⟦4⟧：a⟦5⟧，说明: 乙⟦6⟧｝\n---\n").report == [
        "1 full-width-punctuation 这里应为半角“:”,写的是全角“：”",
        "2 missing-space 半角冒号后面要空一格",
        "3 full-width-punctuation 值前面是全角空格,应为半角空格",
        "4 full-width-punctuation 这里应为半角“:”,写的是全角“：”",
        "5 full-width-punctuation 这里应为半角“,”,写的是全角“，”",
        "6 full-width-punctuation 这里应为半角“}”,写的是全角“｝”",
      ])
  }

  @Test("Columns after a repair are those of the file as written")
  func columns() {
    #expect(
      Reading("---\n姓名：聂轰\n照片：{文件：a，说明：乙，⟦1⟧授劝: 是，授权：⟦2⟧也许}\n---\n").report.filter { !$0.contains("full-width") } == [
        "1 unknown-field 未知字段“授劝”,是否想写“授权”?",
        "2 wrong-type “授权”应为“是”或“否”,这里是“也许”",
      ])
    #expect(reading("姓名：聂轰\n出生：x").diagnostics.last?.place == SourcePlace(file: Reading.file, line: 3, column: 4))
    #expect(reading("𠮷姓名：聂轰\n姓名: 𠮷𠮷\n出生：x").report.last?.hasPrefix("4:4 invalid-date") == true)
  }

  @Test(
    "Lists and maps in brackets",
    arguments: [
      ("荣誉：【｛名称：全国劳动模范，级别：国家级｝】", "honors: <title: 全国劳动模范; level: 国家级>"),
      ("荣誉: 【\n  ｛名称：甲，年份：2015｝，\n  ｛名称：乙｝、\n】", "honors: <title: 甲; year: 2015>|<title: 乙>"),
      ("照片: {文件: a.jpg，\n  说明: 在车间，\n  工作中，\n  授权: 是}", "photo: file: a.jpg; alt: 在车间， 工作中; consent: true"),
      ("荣誉: [甲，乙、丙]", "honors: <title: 甲>|<title: 乙>|<title: 丙>"),
      ("专长: [焊接，钳工、铆工]", "skills: 焊接|钳工|铆工"),
      ("专长: ［焊接，钳工］", "skills: 焊接|钳工"),
      ("专长:\n  【焊接，\n  钳工】", "skills: 焊接|钳工"),
      ("专长: [焊接（手工，埋弧）、钳工(甲、乙)]", "skills: 焊接（手工，埋弧）|钳工(甲、乙)"),
      ("专长: ['焊，接'，\"钳、工\"]", "skills: 焊，接|钳、工"),
      ("照片: {文件: a.jpg，说明: 在车间，工作中}", "photo: file: a.jpg; alt: 在车间，工作中"),
      ("照片：｛文件：a.jpg，说明：在车间｛一｝，工作中，授权：有｝", "photo: file: a.jpg; alt: 在车间｛一｝，工作中; consent: true"),
      ("来源: [新华社，报道，二、三， 人民日报]", nil), ("来源: [【新华社】报道，甲, 乙]", nil),
      ("荣誉: [{名称: 甲，颁发: [子、丑]，年份: 2015年}]", "honors: <title: 甲; year: 2015; issuers: 子|丑>"),
      ("荣誉: [{名称: 甲，撤销: {日期：2015，机关：乙}}]", "honors: <title: 甲; revocation: date: 2015; authority: 乙>"),
      ("荣誉: 【｛名称：甲｝] # 注：【", "honors: <title: 甲>"),
    ])
  func collections(_ fields: String, _ values: String?) {
    let fields = "姓名: 聂轰\n" + fields
    let reading = reading(fields)
    if let values { #expect(dump(reading.document) == "name: 聂轰; " + values + "\n正文\n") }
    expectMending(fields, reading)
  }

  @Test(
    "Texts are never touched",
    arguments: [
      "姓名: 聂轰\n摘要: 他说：好，【一】、｛二｝", "姓名: 聂轰\n来源: 【新华社】报道，甲", "姓名: 聂轰\n来源: [【甲】乙，丙、丁, 戊：己]",
      "姓名: 聂轰\n来源:\n  - 名称：甲\n  - 单位：乙，丙", "姓名: 聂轰\n摘要: |\n  单位：包钢\n  荣誉：【甲】",
      "姓名: 聂轰\n摘要: >-\n\n  单位：包钢\n   　荣誉:甲", "姓名: 聂轰\n摘要: \"一\n  单位：二\n  荣誉:甲\"",
      "姓名: 聂轰\n摘要: '一''\n  单位：二'", "姓名: 聂轰\n摘要: 一\n  单位：二\n  　荣誉:甲", "姓名: 聂轰\n# 单位：包钢\n单位: 包钢 # 荣誉：【甲】",
      "姓名: 聂轰\n单位: '：，'", "姓名: 聂轰\n其他: {甲: 乙，丙：丁}",
      "姓名: 聂轰\n照片: {文件: a, 说明: 左起，甲：乙，说名：丙}", "姓名: 聂轰\n来源: http://example.cn/a:b",
      "姓名: 聂轰\n摘要: |\n  一：\n  　　段首空格：二",
    ])
  func texts(_ fields: String) {
    #expect(reading(fields).report == [])
    #expect(dump(reading(fields).document).contains("name: 聂轰; "))
  }

  @Test("A front matter in braces is read as well")
  func braces() {
    let reading = reading("{\"姓名\": \"聂，轰\", 单位: 包钢，\n  专长: [焊接、钳工], 其他: {\"甲\": \"%]，乙\"}}")
    #expect(dump(reading.document) == "name: 聂，轰; unit: 包钢; skills: 焊接|钳工; extra: 甲=%]，乙\n正文\n")
    #expect(reading.diagnostics.map(\.rule) == [.fullWidthPunctuation, .fullWidthPunctuation])
  }

  @Test("Text values keep their full-width punctuation")
  func kept() {
    #expect(reading("姓名: 甲乙\n摘要： 他说：好，【一】、｛二｝").text("summary") == "他说：好，【一】、｛二｝")
    #expect(reading("姓名: 甲乙\n来源: [【甲】乙，丙、丁, 戊：己]").texts("sources") == ["【甲】乙，丙、丁", "戊：己"])
    #expect(reading("姓名: 甲乙\n来源: 【新华社】报道，甲").texts("sources") == ["【新华社】报道，甲"])
  }

  @Test(
    "A misspelt key is found although its colon is full-width",
    arguments: [
      "姓名: 聂轰\n荣誊：甲", "姓名: 聂轰\n荣誊:甲", "姓名: 聂轰\n荣誉:\n  - 名秤：甲\n    名称: 乙", "姓名: 聂轰\n照片: {文牛：a，文件：b}",
    ])
  func misspelt(_ fields: String) {
    let rules = reading(fields).diagnostics.map(\.rule)
    #expect(rules.contains(.unknownField), "\(reading(fields).report)")
    #expect(!rules.contains(.yamlSyntax))
  }

  @Test(
    "A list on one line without brackets",
    arguments: [
      ("专长: 焊接、钳工，铆工", ["焊接", "钳工", "铆工"], true), ("专长: 焊接, 钳工", ["焊接", "钳工"], false),
      ("专长: 焊接；钳工、铆工;电工", ["焊接", "钳工", "铆工", "电工"], true), ("专长: 焊接（甲；乙）", ["焊接（甲；乙）"], false),
      ("专长: 焊接（甲、乙）、钳工", ["焊接（甲、乙）", "钳工"], true), ("专长: 焊接", ["焊接"], false),
      ("专长: '焊接、钳工'", ["焊接、钳工"], false),
      ("专长:\n  - 焊接、钳工", ["焊接、钳工"], false),
    ])
  func splitting(_ fields: String, _ terms: [String], _ isWarned: Bool) {
    let fields = "姓名: 聂轰\n" + fields
    let reading = reading(fields)
    #expect(reading.texts("skills") == terms)
    #expect(reading.report == (isWarned ? ["3:5 full-width-punctuation 列表各项应用半角逗号分开,外加方括号"] : []))
    expectMending(fields, reading)
  }

  @Test("The terms of a split list have their own places")
  func placesOfTerms() {
    let values = reading("姓名: 聂轰\n专长: 焊接、 𠮷工").values
    #expect(values?.texts("skills").map(\.place.column) == [5, 9])
  }
}
