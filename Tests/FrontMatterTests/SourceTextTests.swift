import Diagnostics
import Foundation
import Testing

@Suite("Source text") struct SourceTextTests {
  static let profile = """
    ---
    姓名: 聂轰
    单位: 包头钢铁（集团）有限责任公司
    荣誉:
      - 名称: 全国劳动模范
        年份: 2015
    语录: “干一行，爱一行。”
    ---
    聂轰，轧钢工。𠮷

    """

  static let others = [
    "---\n姓名: 王五\n---\n",
    "---\nname: Li Si\nunit: 包钢\n---\nbody 正文",
    "---\n姓名：张三\n专长：焊接、钳工\n其他：\n  座右铭：匠心\n---\n\n# 标题\n\n正文第一段，讲他怎样从学徒成为工匠。\n",
    "\u{FEFF}---\r\n姓名: 乌云其其格\r\n性别: 女\r\n---\r\n一段很长的正文：四十年如一日，守在炉前。\r\n",
  ]

  static func gb18030(_ text: String) -> [UInt8] {
    Array(text.data(using: String.Encoding(rawValue: 0x8000_0632))!)
  }

  @Test("A byte order mark is dropped, and columns do not count it")
  func byteOrderMark() {
    let reading = Reading(bytes: Array("\u{FEFF}--\n".utf8))
    #expect(reading.report == ["1:1 missing-front-matter 文件的第一行应为“---”,后面写字段"])
    let invalid = Reading(bytes: [0xEF, 0xBB, 0xBF] + Array("a中".utf8) + [0xFF] + Array("中中".utf8))
    #expect(invalid.report == ["1:3 invalid-utf8 这里的字节 0xFF 不是 UTF-8 文字,文件编码不对或已损坏"])
  }

  @Test("CRLF and CR are line ends", arguments: ["\r\n", "\r"])
  func lineEnds(_ end: String) {
    let text = Self.profile.replacing("\n", with: end)
    let reading = Reading(bytes: Array(text.utf8))
    #expect(reading.report == [])
    #expect(dump(reading.document) == dump(Reading(bytes: Array(Self.profile.utf8)).document))
    #expect(reading.document?.bodyLine == 9)
    let wrong = Reading(bytes: Array("---\(end)姓名: 聂轰\(end)荣誊: 甲\(end)---\(end)".utf8))
    #expect(wrong.report == ["3:1 unknown-field 未知字段“荣誊”,是否想写“荣誉”?"])
  }

  @Test("The first byte that is not UTF-8 is named by its place")
  func invalid() {
    var bytes = Array("---\r\n姓名: 聂轰\n".utf8)
    bytes[bytes.count - 2] = 0x41
    #expect(Reading(bytes: bytes).report == ["2:6 invalid-utf8 这里的字节 0xE8 不是 UTF-8 文字,文件编码不对或已损坏"])
    let wide = Reading(bytes: [0xFF, 0xFE, 0x2D, 0x00])
    #expect(wide.report == ["1:1 invalid-utf8 文件编码是 UTF-16,应为 UTF-8"])
    #expect(wide.document == nil)
  }

  @Test(
    "Sequences that Unicode forbids are not UTF-8",
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xF5],
      [0x80],
    ] as [[UInt8]])
  func forbidden(_ bytes: [UInt8]) {
    let reading = Reading(bytes: Array("---\n姓名: 甲乙丙丁戊己\n---\n".utf8) + bytes)
    #expect(reading.diagnostics.map(\.rule) == [.invalidUTF8])
    #expect(reading.diagnostics.first?.place.line == 4)
  }

  @Test("A NUL byte is no text")
  func null() {
    let reading = Reading("---\n姓名: 聂\u{0}轰\n---\n")
    #expect(reading.report == ["2:6 invalid-utf8 这里有空字节(0x00),文件不是纯文本或已损坏"])
  }

  @Test("GB 18030 is read, with a warning; columns count its characters")
  func gb18030() {
    let reading = Reading(bytes: Self.gb18030(Self.profile))
    #expect(reading.report == ["1:1 gb18030 文件编码是 GB18030,应为 UTF-8"])
    #expect(reading.document?.isSound == true)
    #expect(dump(reading.document) == dump(Reading(bytes: Array(Self.profile.utf8)).document))
    let wrong = Reading(bytes: Self.gb18030("---\n姓名: 聂轰\n照片: {文件: 甲, 摄景: 乙}\n---\n"))
    #expect(wrong.report.last == "3:13 unknown-field 未知字段“摄景”,是否想写“摄影”?")
  }

  @Test("GB 18030 without a known key is not taken for text")
  func foreignGB18030() {
    #expect(Reading(bytes: Self.gb18030("---\n某某: 聂轰\n---\n正文")).report.first?.contains("invalid-utf8") == true)
    #expect(Reading(bytes: Self.gb18030("姓名: 聂轰\n")).report.first?.contains("invalid-utf8") == true)
    #expect(
      Reading(bytes: Self.gb18030("姓名：聂轰\n"), with: CraftsmanTable.settings).diagnostics.map(\.rule)
        == [.gb18030, .fullWidthPunctuation])
  }

  @Test("Content in GB 18030 with CRLF and full-width punctuation equals the clean file")
  func roundTrip() {
    let clean = """
      ---
      姓名: 聂轰
      出生: 1970-03
      照片: {文件: a.jpg, 说明: 在车间，工作中, 授权: 是}
      荣誉: [{名称: 全国劳动模范, 级别: 国家级, 年份: 2015}, {名称: 五一奖章, 颁发: [甲, 乙]}]
      专长: [焊接, 钳工, 铆工]
      排序: 12
      摘要: |
        第一段：他说，好。

        第二段。
      ---
      正文：一，二。

      """
    let dirty = """
      ---
      姓名：聂轰
      出生:１９７０年３月
      照片：｛文件：a.jpg，说明：在车间，工作中，授权：是｝
      荣誉：【｛名称：全国劳动模范，级别：国家级，年份：２０１５｝，
        ｛名称：五一奖章，颁发：【甲、乙】｝】
      专长：焊接、钳工，铆工
      排序：　１２
      摘要： |
        第一段：他说，好。

        第二段。
      ---
      正文：一，二。

      """
    let expected = Reading(bytes: Array(clean.utf8))
    #expect(expected.report == [])
    let reading = Reading(bytes: Self.gb18030(dirty.replacing("\n", with: "\r\n")))
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(dump(reading.document) == dump(expected.document))
    let utf8 = Reading(bytes: Array(dirty.utf8))
    #expect(dump(utf8.document) == dump(expected.document))
    let mended = Reading(bytes: Array(mending(dirty, utf8.diagnostics).utf8))
    #expect(mended.report == [])
    #expect(dump(mended.document) == dump(expected.document))
  }

  @Test("No truncation of UTF-8 is taken for GB 18030", arguments: [profile] + others)
  func truncations(_ text: String) {
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      let reading = Reading(bytes: Array(bytes[..<length]))
      #expect(!reading.diagnostics.contains { $0.rule == .gb18030 }, "\(length) bytes")
      let isCut = String(validating: bytes[..<length], as: UTF8.self) == nil
      #expect(reading.diagnostics.contains { $0.rule == .invalidUTF8 } == isCut, "\(length) bytes")
      // A file whose head is lost as well.
      let tail = Reading(bytes: Array("---\n".utf8) + bytes[length...])
      #expect(!tail.diagnostics.contains { $0.rule == .gb18030 }, "without \(length) bytes")
    }
  }
}
