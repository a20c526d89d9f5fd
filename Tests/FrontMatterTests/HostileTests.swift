import Diagnostics
import Testing

@Suite("Hostile input") struct HostileTests {
  /// Reads within seconds even without optimisation, where linear work takes a fraction of one.
  private func expectQuick(_ text: String) -> Reading {
    let clock = ContinuousClock()
    let start = clock.now
    let reading = Reading(bytes: Array(text.utf8))
    #expect(clock.now - start < .seconds(20))
    return reading
  }

  @Test("Ten thousand brackets", arguments: ["[", "{", "【", "｛", "[{", "【｛名称：", "- ", "? "])
  func brackets(_ opening: String) {
    let reading = expectQuick("---\n姓名: 聂轰\n荣誉: \(String(repeating: opening, count: 10_000))\n单位: 包钢\n---\n")
    #expect(reading.document?.isSound == false)
    #expect(reading.text("name") == "聂轰")
    #expect(reading.text("unit") == "包钢")
  }

  @Test("A line of a megabyte", arguments: ["字", "，", "：", "a: ", "\"", "【", "（", "　", "荣誉：", "姓名:x "])
  func longLine(_ piece: String) {
    let long = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    for field in ["摘要", "专长", "照片"] { _ = expectQuick("---\n姓名: 聂轰\n\(field): \(long)\n---\n") }
    _ = expectQuick("---\n\(long)\n---\n")
    _ = expectQuick("---\n姓名: [\(long)]\n---\n")
  }

  @Test(
    "Many lines", arguments: ["\"", "甲: \"乙", "a b", "荣誊: 甲", "姓名: [", "- \"", "　", "\t甲", "甲：乙", "?", "姓名: &a *a"])
  func manyLines(_ line: String) {
    _ = expectQuick("---\n姓名: 聂轰\n\(String(repeating: line + "\n", count: 5_000))---\n")
    _ = expectQuick("---\n姓名: 聂轰\n\(String(repeating: line + "\n", count: 5_000))")
  }

  @Test("Aliases are not expanded")
  func aliasBomb() {
    var text = "---\n姓名: 聂轰\n其他:\n  a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    var last = "a"
    for name in ["b", "c", "d", "e", "f", "g", "h", "i"] {
      text += "  \(name): &\(name) [\(Array(repeating: "*" + last, count: 10).joined(separator: ", "))]\n"
      last = name
    }
    let reading = expectQuick(text + "---\n")
    #expect(reading.diagnostics.filter { $0.rule == .yamlAlias }.count == 9 + 80)
  }
}
