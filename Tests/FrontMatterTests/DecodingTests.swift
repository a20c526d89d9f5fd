import Diagnostics
import FrontMatter
import Testing

@Suite("Decoding") struct DecodingTests {
  @Test(
    "Dates",
    arguments: [
      ("2015", "2015", false), ("2015-03", "2015-03", false), ("2015-3-1", "2015-03-01", false),
      ("2015/03/01", "2015-03-01", false), ("2015.3", "2015-03", false), ("2015年", "2015", false),
      ("2015年3月", "2015-03", false), ("2015年3月1日", "2015-03-01", false), ("2015 年 3 月 1 日", "2015-03-01", false),
      ("'2015-03-01'", "2015-03-01", false), ("２０１５", "2015", true), ("２０１５－０３", "2015-03", true),
      ("２０１５／３／１", "2015-03-01", true), ("2016-02-29", "2016-02-29", false),
    ])
  func dates(_ text: String, _ iso: String, _ isWarned: Bool) {
    let reading = reading("姓名: 聂轰\n更新: ⟦1⟧\(text)")
    #expect(reading.values?.date("updated")?.value.iso == iso)
    #expect(reading.diagnostics.map(\.rule) == (isWarned ? [.fullWidthPunctuation] : []))
    #expect(reading.diagnostics.first?.fix?.replacement == (isWarned ? iso : nil))
  }

  @Test(
    "What is no date",
    arguments: [
      ("2015-02-30", "2015 年 2 月只有 28 天"), ("2015-13", "没有 13 月"), ("2015-00-01", "没有 0 月"), ("0000", "没有 0 年"),
      ("20150301", "年月日之间要分开,如“2015-03-01”"), ("2015年至今", nil), ("去年", nil), ("15-03-01", nil), ("2015-03/01", nil),
      ("2015-", nil), ("2015年3", nil), ("2015-03-01 10:00", nil), ("3月1日", nil),
    ])
  func noDates(_ text: String, _ why: String?) {
    let reading = reading("姓名: 聂轰\n更新: \(text)")
    #expect(reading.report == ["3:5 invalid-date “更新”应为日期,“\(text)”不是"])
    #expect(reading.diagnostics.first?.hint?.chinese == why ?? "写“2015”、“2015-03”或“2015-03-01”")
    #expect(reading.values?.date("updated") == nil)
  }

  @Test("Numbers", arguments: [("12", 12), ("-3.5", -3.5), ("１２．５", 12.5), ("+7", 7), ("010", 10)])
  func numbers(_ text: String, _ number: Double) {
    #expect(reading("姓名: 聂轰\n排序: \(text)").values?.number("weight")?.value == number)
  }

  @Test(
    "What is no number",
    arguments: [
      ("1,000", "去掉千分位逗号,写“1000”"), ("１，０００", "去掉千分位逗号,写“1000”"), ("1e5", nil), ("12万", nil), ("0x10", nil),
      ("1.", nil),
      (".5", nil), ("nan", nil), ("--1", nil), ("甲", nil),
    ])
  func noNumbers(_ text: String, _ hint: String?) {
    let reading = reading("姓名: 聂轰\n排序: \(text)")
    #expect(reading.report == ["3:5 invalid-number “排序”应为数字,“\(text)”不是"])
    #expect(reading.diagnostics.first?.hint?.chinese == hint ?? "只写数字,不带单位,如“12”或“3.5”")
  }

  @Test(
    "Flags",
    arguments: [
      ("是", true), ("有", true), ("true", true), ("Yes", true), ("否", false), ("无", false), ("FALSE", false),
      ("no", false),
    ])
  func flags(_ text: String, _ flag: Bool) {
    #expect(reading("姓名: 聂轰\n照片: {文件: a, 授权: \(text)}").values?.map("photo")?.flag("consent")?.value == flag)
  }

  @Test("Words of a closed set")
  func choices() {
    #expect(reading("姓名: 聂轰\n人员状态: 退休").text("personStatus") == "退休")
    let near = Reading("---\n姓名: 聂轰\n人员状态: ⟦1⟧退修\n---\n")
    #expect(near.report == ["1 unknown-value “人员状态”不能是“退修”,是否想写“退休”?"])
    #expect(near.diagnostics.first?.hint?.chinese == "可以写：在职、退休、调离")
    #expect(near.diagnostics.first?.fix?.replacement == "退休")
    let far = Reading("---\n姓名: 聂轰\n性别: ⟦1⟧雄\n---\n")
    #expect(far.report == ["1 unknown-value “性别”不能是“雄”"])
    #expect(far.diagnostics.first?.fix == nil)
  }

  @Test(
    "Unknown fields",
    arguments: [
      ("⟦1⟧荣誊: 甲", "未知字段“荣誊”,是否想写“荣誉”?", "荣誉"), ("⟦1⟧skils: 甲", "未知字段“skils”,是否想写“skills”?", "skills"),
      ("⟦1⟧星座: 甲", "未知字段“星座”", nil), ("照片: {文件: a, ⟦1⟧说名: b}", "未知字段“说名”,是否想写“说明”?", "说明"),
      ("荣誉: [{名称: 甲, ⟦1⟧等次: 乙}]", "未知字段“等次”,是否想写“届次”?", "届次"),
      ("荣誉: 甲\n⟦1⟧荣誊: 甲", "未知字段“荣誊”,是否想写“荣誉”?", nil),
      ("⟦1⟧工作单位: 甲", "未知字段“工作单位”,是否想写“单位”?", nil), ("⟦1⟧出生年月: 甲", "未知字段“出生年月”,是否想写“出生”?", nil),
      ("⟦1⟧师傅姓名: 甲", "未知字段“师傅姓名”,是否想写“师傅”?", nil), ("⟦1⟧状态: 在职", "未知字段“状态”,是否想写“人员状态”?", nil),
      ("单位: 甲\n⟦1⟧工作单位: 乙", "未知字段“工作单位”", nil), ("⟦1⟧师: 甲", "未知字段“师”", nil),
      ("⟦1⟧单  为: 甲", "未知字段“单  为”,是否想写“单位”?", nil), ("⟦1⟧工　种类: 甲", "未知字段“工　种类”,是否想写“工种”?", nil),
    ])
  func unknownFields(_ fields: String, _ message: String, _ fix: String?) {
    let reading = Reading("---\n姓名: 聂轰\n\(fields)\n---\n")
    #expect(reading.report == ["1 unknown-field " + message])
    #expect(reading.diagnostics.first?.fix?.replacement == fix)
    #expect(reading.diagnostics.first?.fix.map { $0.place == reading.diagnostics.first?.place } ?? true)
  }

  @Test(
    "A key whose characters are set apart",
    arguments: ["单  位: 甲", "单　位: 甲", "单 位：甲", "单　　位：　甲", "u nit: 甲"])
  func spacedKeys(_ field: String) {
    let reading = reading("姓名: 聂轰\n\(field)")
    #expect(reading.diagnostics.contains { $0.rule == .spacedName && $0.place.line == 3 && $0.place.column == 1 })
    #expect(!reading.diagnostics.contains { $0.severity == .error })
    #expect(reading.text("unit") == "甲")
  }

  @Test("A key that is set apart may be another's double")
  func spacedDouble() {
    #expect(
      Reading("---\n姓名: 聂轰\n⟦1⟧姓 名: 聂轰\n---\n").report == ["1 duplicate-key “姓 名”就是“姓名”,写了两次,第一次在第 2 行"])
  }

  @Test("Required fields, where their map begins")
  func missing() {
    #expect(reading("单位: 包钢").report == ["1:1 missing-field “工匠”缺必填的“姓名”"])
    #expect(reading("姓名:").report == ["1:1 missing-field “工匠”缺必填的“姓名”"])
    #expect(
      Reading("---\n姓名: 聂轰\n荣誉:\n  - ⟦1⟧级别: 省级\n照片: ⟦2⟧{说明: 甲}\n---\n").report == [
        "1 missing-field “荣誉”缺必填的“名称”", "2 missing-field “照片”缺必填的“文件”",
      ])
  }

  @Test(
    "A field that is misspelt or broken is not missing as well", arguments: ["性名: 聂轰", "姓名: \"聂轰", "姓名 聂轰", "姓名: [聂]"])
  func followUps(_ fields: String) {
    #expect(reading(fields).diagnostics.count == 1, "\(reading(fields).report)")
  }

  @Test(
    "Wrong types",
    arguments: [
      ("姓名: ⟦1⟧[聂轰]", "“姓名”应为文字,这里是列表"), ("姓名: 聂轰\n语录: ⟦1⟧{甲: 乙}", "“语录”应为文字,这里是一组字段"),
      ("姓名: 聂轰\n更新: ⟦1⟧[2015]", "“更新”应为日期,这里是列表"), ("姓名: 聂轰\n其他: ⟦1⟧甲", "“其他”应为一组字段,这里是“甲”"),
      ("姓名: 聂轰\n荣誉: [{名称: 甲, 撤销: ⟦1⟧是}]", "“撤销”应为一组字段,这里是“是”"),
      ("姓名: 聂轰\n专长: ⟦1⟧{甲: 乙}", "“专长”应为文字,这里是一组字段"),
      ("姓名: 聂轰\n照片: ⟦1⟧[a.jpg]", "“照片”应为一组字段,这里是列表"),
      ("姓名: 聂轰\n照片: {文件: a, 授权: ⟦1⟧大概}", "“授权”应为“是”或“否”,这里是“大概”"),
    ])
  func wrongTypes(_ fields: String, _ message: String) {
    let reading = Reading("---\n\(fields)\n---\n")
    #expect(reading.report == ["1 wrong-type " + message])
    #expect(reading.diagnostics.first?.hint?.chinese.hasPrefix("例如“") == true)
  }

  @Test("Scalars are never retyped")
  func scalars() {
    let reading = reading("姓名: yes\n语录: 010\n摘要: ' 1.0 '\n来源: [null, ~, 2015-03-01, 0x1F]\n荣誉: [{名称: 甲, 届次: 010}]")
    #expect(reading.report == [])
    #expect(reading.text("name") == "yes")
    #expect(reading.text("quote") == "010")
    #expect(reading.text("summary") == "1.0")
    #expect(reading.texts("sources") == ["null", "~", "2015-03-01", "0x1F"])
    #expect(reading.values?.maps("honors").first?.text("session")?.value == "010")
  }

  @Test("A single value is a list of one, and a shorthand is a map")
  func shorthands() {
    let reading = reading("姓名: 聂轰\n照片: a.jpg\n荣誉: {名称: 甲}\n专长: 焊接\n师傅:\n来源: []")
    #expect(reading.report == [])
    #expect(reading.values?.map("photo")?.text("file")?.value == "a.jpg")
    #expect(reading.values?.maps("honors").first?.text("title")?.value == "甲")
    #expect(reading.texts("skills") == ["焊接"])
    #expect(reading.values?.place(of: "mentors") == nil)
    #expect(reading.values?.place(of: "sources") == nil)
    let mixed = DecodingTests.mixed
    #expect(mixed.values?.maps("honors").compactMap { $0.text("title")?.value } == ["甲", "乙"])
  }

  private static let mixed = reading("姓名: 聂轰\n荣誉:\n  - 甲\n  -\n  - 名称: 乙")

  @Test("Values are found by their fields in whatever order these are written, within lists and maps too")
  func order() {
    let reading = reading(
      """
      更新: 2020
      荣誉:
        - {颁发: [甲会, 乙会], 撤销: {机关: 丙会, 日期: 2019}, 名称: 甲}
        - {年份: 2018, 名称: 乙, 颁发: 丁会}
      专长: [焊接, 钳工]
      照片: {授权: 是, 文件: a.jpg}
      姓名: 聂轰
      来源: [报]
      出生: 1970
      """)
    #expect(reading.report == [])
    #expect(reading.text("name") == "聂轰")
    #expect(reading.values?.date("born")?.value.year == 1970)
    #expect(reading.values?.date("updated")?.value.year == 2020)
    #expect(reading.texts("skills") == ["焊接", "钳工"])
    #expect(reading.texts("sources") == ["报"])
    #expect(reading.values?.map("photo")?.string("file") == "a.jpg")
    #expect(reading.values?.map("photo")?.flag("consent")?.value == true)
    let honors = reading.values?.maps("honors") ?? []
    #expect(honors.map { $0.string("title") } == ["甲", "乙"])
    #expect(honors.map { $0.strings("issuers") } == [["甲会", "乙会"], ["丁会"]])
    #expect(honors.map { $0.date("year")?.value.year } == [nil, 2018])
    #expect(honors.map { $0.map("revocation")?.string("authority") } == ["丙会", nil])
    #expect(honors.first?.map("revocation")?.date("date")?.value.year == 2019)
    #expect(honors.map { $0.map("revocation") == nil } == [false, true])
    #expect(honors.map(\.place.line) == [4, 5])
  }

  @Test("Extras keep their order and their text")
  func extras() {
    let reading = Reading("---\n姓名: 聂轰\n其他:\n  座右铭: 干\n  工龄: 030\n  空:\n  数: ⟦1⟧[1]\n---\n")
    #expect(reading.values?.extras("extra").map { "\($0.name.value)=\($0.text.value)" } == ["座右铭=干", "工龄=030"])
    #expect(reading.report == ["1 wrong-type “数”应为文字,这里是列表"])
  }

  @Test("Blanks around a value are dropped, full-width ones too")
  func blanks() {
    #expect(reading("姓名:   聂轰　 ").text("name") == "聂轰")
    #expect(reading("姓名: 聂轰\n专长: [　焊接　, 钳工]").texts("skills") == ["焊接", "钳工"])
  }

  @Test("A document with many mistakes reports them all")
  func everything() {
    let reading = Reading(
      """
      ---
      姓名⟦1⟧：聂轰
      性别:⟦2⟧男
      ⟦3⟧荣誊: 劳模
      出生: ⟦4⟧1970-13
      排序: ⟦5⟧一
      人员状态: ⟦6⟧退修
      语录: 他说⟦7⟧: 好
      照片: {文件⟦8⟧：a⟦9⟧，⟦10⟧说名: b, 授权: ⟦11⟧也许}
      荣誉:
        - ⟦12⟧级别: ⟦13⟧超级
        - 名称: 甲
          ⟦14⟧名称: 乙
      摘要: ⟦15⟧"没有结束
      单位: ⟦16⟧*a
      ⟦17⟧gender: 女
      ⟦18⟧\t工种: 焊工
      专长: ⟦19⟧[焊接
      更新: ⟦20⟧２０１５
      ---
      正文
      """)
    let expected = [
      "1 full-width-punctuation", "2 missing-space", "3 unknown-field", "4 invalid-date", "5 invalid-number",
      "6 unknown-value", "7 yaml-syntax", "8 full-width-punctuation", "9 full-width-punctuation", "10 unknown-field",
      "11 wrong-type", "12 missing-field", "13 unknown-value", "14 duplicate-key", "15 yaml-syntax", "16 yaml-alias",
      "17 duplicate-key", "18 tab-indentation", "19 yaml-syntax", "20 full-width-punctuation",
    ]
    #expect(reading.report.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == expected)
    #expect(reading.text("name") == "聂轰")
    #expect(reading.document?.body == Array("正文".utf8))
  }

  @Test("Spellings of the table")
  func spellings() {
    #expect(reading("名字: 聂轰").text("name") == "聂轰")
    #expect(CraftsmanTable.craftsman.ordinal(of: "姓名") == 0)
    #expect(CraftsmanTable.craftsman.ordinal(of: "name") == 0)
    #expect(CraftsmanTable.craftsman.ordinal(of: "") == nil)
    #expect(
      CraftsmanTable.craftsman.fields.enumerated().allSatisfy { CraftsmanTable.craftsman.ordinal(of: $1.key) == $0 })
  }
}
