import Diagnostics
import Testing

/// Front matter that would take time or memory out of all proportion.
@Suite("Hostile input") struct HostileTests {
  #if DEBUG
    /// Work, and what is reported, grow with the number of pieces and not faster.
    private func expectLinear(
      count: Int, _ text: (Int) -> String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      func work(_ count: Int) -> (steps: Int, bytes: Int) {
        let bytes = Array(text(count).utf8)
        let (reading, steps) = Work.counted { Reading(bytes: bytes) }
        #expect(reading.diagnostics.count <= bytes.count)
        #expect(reading.diagnostics.allSatisfy { $0.message.chinese.utf8.count < 1024 })
        return (steps, bytes.count)
      }
      let small = work(count)
      let large = work(4 * count)
      let growth = Double(large.bytes) / Double(small.bytes)
      #expect(
        Double(large.steps) < 1.25 * growth * Double(small.steps) + 10_000, "\(small) \(large)",
        sourceLocation: sourceLocation)
      #expect(large.steps < 600 * large.bytes, "\(small) \(large)", sourceLocation: sourceLocation)
    }

    @Test("A long line", arguments: ["字", "，", "：", "a: ", "\"", "【", "（", "　", "荣誉：", "姓名:x ", "年份：1，", "名称: 甲, "])
    func longLine(_ piece: String) {
      let long = { String(repeating: piece, count: $0) }
      let count = 4_000 / piece.utf8.count
      for field in ["摘要", "专长", "照片", "荣誉", "其他"] {
        expectLinear(count: count) { "---\n姓名: 聂轰\n\(field): \(long($0))\n---\n" }
        expectLinear(count: count) { "---\n姓名: 聂轰\n\(field): {\(long($0))}\n---\n" }
        expectLinear(count: count) { "---\n姓名: 聂轰\n\(field): 【｛\(long($0))｝】\n---\n" }
      }
      expectLinear(count: count) { "---\n\(long($0))\n---\n" }
      expectLinear(count: count) { "---\n姓名: [\(long($0))]\n---\n" }
      expectLinear(count: count) { long($0) }
    }

    @Test(
      "Many lines",
      arguments: [
        "\"", "甲: \"乙", "a b", "荣誊: 甲", "姓名: [", "- \"", "　", "\t甲", "甲：乙", "?", "姓名: &a *a", "其他: {a：1，b：2}", "#", "",
        "---x", "  -甲", "荣誉: 【", "\u{202E}", "\u{2028}",
      ])
    func manyLines(_ line: String) {
      let lines = { String(repeating: line + "\n", count: $0) }
      expectLinear(count: 200) { "---\n姓名: 聂轰\n\(lines($0))---\n" }
      expectLinear(count: 200) { "---\n姓名: 聂轰\n\(lines($0))" }
      expectLinear(count: 200) { "---\n姓名: 聂轰\n---\n\(lines($0))" }
      expectLinear(count: 200) { "---\n摘要: |\n  甲\n\(lines($0))---\n" }
    }

    @Test("Keys of a field's own, many of them")
    func manyKeys() {
      expectLinear(count: 200) { count in
        "---\n姓名: 聂轰\n其他:\n" + (0..<count).map { "  k\(10_000 + $0)：甲\n" }.joined() + "---\n"
      }
      expectLinear(count: 200) { count in
        "---\n姓名: 聂轰\n其他: {" + (0..<count).map { "k\(10_000 + $0)：甲" }.joined(separator: "，") + "}\n---\n"
      }
      expectLinear(count: 200) { count in
        "---\n姓名: 聂轰\n" + (0..<count).map { "k\(10_000 + $0): 甲\n" }.joined() + "---\n"
      }
    }

    @Test("Lines that are indented ever deeper")
    func indentation() {
      expectLinear(count: 100) { count in
        "---\n姓名: 聂轰\n其他:\n" + (1..<count).map { String(repeating: " ", count: $0) + "a:\n" }.joined() + "---\n"
      }
    }
  #endif

  @Test("Ten thousand brackets", arguments: ["[", "{", "【", "｛", "[{", "【｛名称：", "- ", "? "])
  func brackets(_ opening: String) {
    let text = { "---\n姓名: 聂轰\n荣誉: \(String(repeating: opening, count: $0))\n单位: 包钢\n---\n" }
    let reading = Reading(bytes: Array(text(10_000).utf8))
    #expect(reading.document?.isSound == false)
    #expect(reading.text("name") == "聂轰")
    #expect(reading.text("unit") == "包钢")
    #if DEBUG
      expectLinear(count: 1_000, text)
    #endif
  }

  @Test("Aliases are not expanded")
  func aliasBomb() {
    var text = "---\n姓名: 聂轰\n其他:\n  a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    var last = "a"
    for name in ["b", "c", "d", "e", "f", "g", "h", "i"] {
      text += "  \(name): &\(name) [\(Array(repeating: "*" + last, count: 10).joined(separator: ", "))]\n"
      last = name
    }
    let reading = Reading(bytes: Array((text + "---\n").utf8))
    #expect(reading.diagnostics.filter { $0.rule == .yamlAlias }.count == 9 + 80)
    #if DEBUG
      let bytes = Array((text + "---\n").utf8)
      #expect(Work.counted { Reading(bytes: bytes) }.steps < 100 * bytes.count)
    #endif
  }
}
