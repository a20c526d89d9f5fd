import Diagnostics
import Testing

@Suite("YAML") struct YAMLTests {
  @Test(
    "Each slip has its own words and place",
    arguments: [
      ("姓名: 聂轰\n语录: 他说⟦1⟧: 好", "值里有半角冒号加空格,会被当成字段"),
      ("姓名: 聂轰\n语录: ⟦1⟧\"他说", "这个引号没有结束"),
      ("姓名: 聂轰\n语录: ⟦1⟧\"他说\n单位: 包钢", "这个引号没有结束"),
      ("姓名: 聂轰\n语录: \"工匠\"⟦1⟧精神", "引号结束后还有文字"),
      ("姓名: 聂轰\n专长: ⟦1⟧[焊接, 钳工", "这个括号没有结束,缺“]”"),
      ("姓名: 聂轰\n专长: ⟦1⟧[焊接, 钳工\n单位: 包钢", "这个括号没有结束,缺“]”"),
      ("姓名: 聂轰\n照片: ⟦1⟧{文件: a", "这个括号没有结束,缺“}”"),
      ("姓名: 聂轰\n语录: [一]⟦1⟧二", "括号结束后还有文字"),
      ("姓名: 聂轰\n语录: ⟦1⟧@微信", "值不能以“@”开头"), ("姓名: 聂轰\n语录: ⟦1⟧`码`", "值不能以“`”开头"),
      ("姓名: 聂轰\n语录: ⟦1⟧%五", "值不能以“%”开头"), ("姓名: 聂轰\n语录: ⟦1⟧*好*", "值不能以“*”开头"),
      ("姓名: 聂轰\n语录: ⟦1⟧&好", "值不能以“&”开头"), ("姓名: 聂轰\n语录: ⟦1⟧!好", "值不能以“!”开头"),
      ("姓名: 聂轰\n单位: 包钢\n  ⟦1⟧工种: 焊工", "这一行的缩进不对,比同级的字段深"),
      ("姓名: 聂轰\n荣誉:\n    - 名称: 甲\n  ⟦1⟧- 名称: 乙", "这一行的缩进和上面对不齐"),
      ("姓名: 聂轰\n⟦1⟧单位 包钢\n工种: 焊工", "这一行缺少冒号,应为“字段: 值”"),
      ("⟦1⟧聂轰\n姓名: 聂轰", "这一行缺少冒号,应为“字段: 值”"),
      ("姓名: 聂轰\n荣誉: ⟦1⟧- 名称: 甲", "“- ”不能和字段写在同一行"),
      ("姓名: 聂轰\n摘要: ⟦1⟧| 文字\n  好", "“|”或“>”后面不能接文字"),
      ("姓名: 聂轰\n语录: \"C:⟦1⟧\\好\"", "双引号里的反斜杠“\\”用错了"),
      ("姓名: 聂轰\n语录: 好⟦1⟧\u{8}吗", "这里有不可见的控制字符 U+0008"),
    ])
  func syntax(_ fields: String, _ message: String) {
    let reading = reading(fields)
    #expect(reading.report == ["1 yaml-syntax " + message])
    #expect(reading.text("name") == "聂轰")
    #expect(reading.document?.isSound == false)
    #expect(reading.diagnostics.first?.hint != nil)
  }

  @Test("The quotes that a colon in a value asks for are a fix")
  func quoting() {
    let text = "---\n姓名: 聂轰\n语录: 他说: 好\n---\n"
    let mended = Reading(mending(text, Reading(text).diagnostics))
    #expect(mended.report == [])
    #expect(mended.text("quote") == "他说: 好")
    #expect(reading("姓名: 聂轰\n照片: 文件: a.jpg").diagnostics.map(\.fix) == [nil])
  }

  @Test(
    "Indentation by tabs and full-width blanks",
    arguments: [
      ("姓名: 聂轰\n荣誉:\n⟦1⟧\t- 名称: 甲\n\t  级别: 省级", "这里是制表符(Tab)"),
      ("姓名: 聂轰\n荣誉:\n⟦1⟧　　- 名称: 甲", "这里是全角空格"),
      ("姓名: 聂轰\n荣誉:\n  - 名称: 甲\n  ⟦1⟧\t级别: 省级", "这里是制表符(Tab)"),
      ("姓名: 聂轰\n摘要: |\n⟦1⟧　　第一段", "这里是全角空格"),
      ("姓名: 聂轰\n摘要: |\n⟦1⟧\t第一段", "这里是制表符(Tab)"),
      ("姓名: 聂轰\n⟦1⟧　单位: 包钢", "这里是全角空格"),
    ])
  func indentation(_ fields: String, _ message: String) {
    let reading = reading(fields)
    #expect(reading.report.first == "1 tab-indentation 行首缩进只能用半角空格," + message)
    #expect(reading.diagnostics.allSatisfy { $0.rule == .tabIndentation })
    #expect(reading.text("name") == "聂轰")
  }

  @Test("Lines of blanks alone are no problem", arguments: ["\t", "　", "  　\t"])
  func blankLines(_ line: String) {
    #expect(reading("姓名: 聂轰\n\(line)\n单位: 包钢\n摘要: |\n  一\n\(line)\n  二").report == [])
  }

  @Test(
    "Aliases, anchors, tags and merge keys",
    arguments: [
      ("姓名: ⟦1⟧&a 聂轰", "不能用 YAML 锚点(以“&”开头)"), ("姓名: 聂轰\n单位: ⟦1⟧*a", "不能用 YAML 别名(以“*”开头)"),
      ("姓名: ⟦1⟧!!str 聂轰", "不能用 YAML 标签(以“!”开头)"), ("姓名: 聂轰\n⟦1⟧<<: {单位: 包钢}", "不能用 YAML 合并键“<<”"),
      ("姓名: 聂轰\n荣誉: ⟦1⟧&h\n  - 甲", "不能用 YAML 锚点(以“&”开头)"),
    ])
  func aliases(_ fields: String, _ message: String) {
    #expect(reading(fields).report == ["1 yaml-alias " + message])
    #expect(reading(fields).text("name") == "聂轰")
  }

  @Test(
    "The same field twice",
    arguments: [
      ("姓名: 聂轰\n单位: 甲\n⟦1⟧单位: 乙", "“单位”写了两次,第一次在第 3 行"),
      ("姓名: 聂轰\n单位: 甲\n⟦1⟧unit: 乙", "“unit”就是“单位”,写了两次,第一次在第 3 行"),
      ("姓名: 聂轰\n照片: {文件: a, ⟦1⟧文件: b}", "“文件”写了两次,第一次在第 3 行"),
      ("姓名: 聂轰\n其他:\n  甲: a\n  ⟦1⟧甲: b", "“甲”写了两次,第一次在第 4 行"),
      ("姓名: 聂轰\n单位:\n⟦1⟧单位: 乙", "“单位”写了两次,第一次在第 3 行"),
    ])
  func duplicates(_ fields: String, _ message: String) {
    #expect(reading(fields).report == ["1 duplicate-key " + message])
  }

  @Test("Nesting has a limit")
  func nesting() {
    let deep = String(repeating: "[", count: 15) + "⟦1⟧[甲" + String(repeating: "]", count: 16)
    #expect(reading("姓名: 聂轰\n来源: " + deep).report == ["1 nesting-too-deep 嵌套超过 16 层"])
    #expect(reading("姓名: 聂轰\n来源: " + deep).text("name") == "聂轰")
  }

  @Test("Places count Unicode scalars, after characters of any length")
  func places() {
    let reading = Reading("\u{FEFF}---\n姓名: 聂轰\n照片: {说明: 𠮷é中, 文件: 甲}\n---\n")
    #expect(reading.report == [])
    #expect(reading.values?.map("photo")?.place(of: "file") == SourcePlace(file: Reading.file, line: 3, column: 19))
  }

  @Test("Line separators of Unicode do not shift places")
  func separators() {
    let reading = Reading("---\n姓名: 聂轰\n摘要: 一\u{2028}二\u{85}三\n⟦1⟧荣誊: 甲\n---\n")
    #expect(reading.report == ["1 unknown-field 未知字段“荣誊”,是否想写“荣誉”?"])
    #expect(reading.text("summary") == "一 二 三")
  }
}
