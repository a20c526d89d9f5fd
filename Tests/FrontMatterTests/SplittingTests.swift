import Diagnostics
import Testing

@Suite("Splitting") struct SplittingTests {
  @Test("Only a line that is exactly --- splits")
  func exact() {
    let reading = Reading("---  \n姓名: 张三---李四\n摘要: |\n  上\n  ---\n  下\n--- \t\n正文\n---\n尾\n")
    #expect(reading.report == [])
    #expect(reading.text("name") == "张三---李四")
    #expect(reading.text("summary") == "上\n---\n下")
    #expect(reading.document?.body == Array("正文\n---\n尾\n".utf8))
    #expect(reading.document?.bodyLine == 8)
  }

  @Test("Blank lines may stand before the front matter, and the body may be empty")
  func edges() {
    let reading = Reading("\n  \n---\n姓名: 甲一\n荣誊: 乙\n---")
    #expect(reading.report == ["5:1 unknown-field 未知字段“荣誊”,是否想写“荣誉”?"])
    #expect(reading.document?.body == Array("".utf8))
    let missing = Reading("\n---\n---\n")
    #expect(missing.report == ["2:1 missing-field “工匠”缺必填的“姓名”"])
  }

  @Test(
    "What looks like --- is named",
    arguments: [
      "———", "－－－", "--", "----", "***", "- - -", "–––", " ---", "——",
    ])
  func lookalikes(_ line: String) throws {
    let reading = Reading("\(line)\n姓名: 聂轰\n---\n")
    #expect(reading.document == nil)
    #expect(reading.report == ["1:1 missing-front-matter 文件的第一行应为“---”,后面写字段"])
    #expect(reading.diagnostics.first?.hint?.chinese.hasPrefix("这里写的是“") == true)
    let fix = try #require(reading.diagnostics.first?.fix)
    #expect(fix.length == line.unicodeScalars.count)
    #expect(fix.replacement == "---")
  }

  @Test(
    "Missing front matter",
    arguments: [
      ("姓名：聂轰\n", "字段前面缺一行“---”,请在这一行上面加上;字段写完后再加一行"),
      ("# 聂轰\n", "在文件开头加上三行:“---”、“姓名: …”、“---”"),
      ("", "在文件开头加上三行:“---”、“姓名: …”、“---”"),
    ])
  func missing(_ text: String, _ hint: String) {
    let reading = Reading(text)
    #expect(reading.report == ["1:1 missing-front-matter 文件的第一行应为“---”,后面写字段"])
    #expect(reading.diagnostics.first?.hint?.chinese == hint)
  }

  @Test(
    "A front matter that is not closed ends where it can't go on",
    arguments: [
      ("---\n姓名: 聂轰\n⟦1⟧\n聂轰，轧钢工。\n", "\n聂轰，轧钢工。\n"),
      ("---\n姓名: 聂轰\n⟦1⟧聂轰，轧钢工。\n", "聂轰，轧钢工。\n"),
      ("---\n姓名: 聂轰\n\n单位: 包钢\n⟦1⟧\n\n## 事迹\n", "\n\n## 事迹\n"),
      ("---\n姓名: 聂轰\n⟦1⟧## 事迹\n好\n", "## 事迹\n好\n"),
      ("---\n姓名: 聂轰\n# 注\n⟦1⟧单位: 包钢\n", ""),
      ("---\n姓名: 聂轰\n⟦1⟧单位: 包钢", ""),
      ("---\n姓名: 聂轰\n单位: 包钢\n⟦1⟧———\n正文\n", "正文\n"),
      ("---\n姓名: 聂轰\n荣誉:\n- 甲\n⟦1⟧----\n正文\n", "正文\n"),
      ("---\n姓名: 聂轰\n⟦1⟧\n他说：好\n", "\n他说：好\n"),
    ])
  func unclosed(_ text: String, _ body: String) {
    let reading = Reading(text)
    #expect(reading.report == ["1 unclosed-front-matter 字段写完后缺一行“---”"])
    #expect(reading.text("name") == "聂轰")
    #expect(reading.document?.body == Array(body.utf8))
    #expect(reading.document?.isSound == false)
  }

  @Test(
    "Settings are YAML as a whole",
    arguments: [
      "姓名: 聂轰\n单位: 包钢\n", "---\n姓名: 聂轰\n单位: 包钢\n", "# 注\n\n---\n姓名: 聂轰\n单位: 包钢\n---\n",
    ])
  func settings(_ text: String) {
    let reading = Reading(text, with: CraftsmanTable.settings)
    #expect(reading.report == [])
    #expect(reading.text("unit") == "包钢")
    #expect(reading.document?.body == Array("".utf8))
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("单位") }
    #expect(reading.values?.place(of: "unit")?.line == line.map { $0 + 1 })
  }

  @Test("What is missing is said of a line that is there", arguments: ["---", "---\n", "\n---", "\n---\n", "---\r"])
  func nothingAfterOpening(_ text: String) {
    let reading = Reading(bytes: Array(text.utf8))
    let unclosed = reading.diagnostics.filter { $0.rule == .unclosedFrontMatter }
    #expect(unclosed.map(\.place.line) == [text.hasPrefix("\n") ? 2 : 1])
  }

  @Test("Settings hold one document")
  func twoDocuments() {
    let reading = Reading("姓名: 聂轰\n⟦1⟧---\n单位: 包钢\n", with: CraftsmanTable.settings)
    #expect(reading.report == ["1 yaml-syntax 一个文件里只能有一份设置,“---”之后不能再写字段"])
  }
}
