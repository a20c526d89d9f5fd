import Testing

@testable import Markdown

/// Each input once took time or memory that grows faster than the input, here or in another renderer. A minute is far
/// beyond what any of them takes now and far below what it would take then.
@Suite("Hostile input", .timeLimit(.minutes(1)))
struct HostileTests {
  static let inputs: [String: String] = [
    "block quotes": String(repeating: ">", count: 100_000) + "a",
    "block quotes on many lines": String(repeating: String(repeating: ">", count: 300) + "a\n", count: 300),
    "lists": String(repeating: "- ", count: 20_000) + "a\n" + String(repeating: "\n", count: 20_000) + "b",
    "numbered lists": String(repeating: "1. ", count: 20_000) + "a\n" + String(repeating: "\n", count: 20_000) + "b",
    "brackets": String(repeating: "[", count: 100_000),
    "pictures": String(repeating: "![l", count: 100_000),
    "asterisks": String(repeating: "*", count: 100_000),
    "openers": "a**b" + String(repeating: "c* ", count: 100_000),
    "nested strong": String(repeating: "**a ", count: 20_000) + String(repeating: " b**", count: 20_000),
    "breaks in nested emphasis": "字\n" + String(repeating: "*a **a ", count: 20_000) + "字",
    "emphasis beside punctuation": String(repeating: "**字**”", count: 50_000),
    "links on one line": String(repeating: "[a](b) ", count: 50_000),
    "fragments on one line": String(repeating: "[a](#b) ", count: 50_000),
    "raw HTML on one line": String(repeating: "<b>x</b>", count: 50_000),
    "comments on one line": String(repeating: "a <!-- a --> ", count: 50_000),
    "left-over emphasis on one line": String(repeating: "a ** b ", count: 50_000),
    "a wide table": String(repeating: "|a", count: 2_000) + "|\n" + String(repeating: "|-", count: 2_000) + "|\n"
      + String(repeating: "|x|\n", count: 50_000),
    "many tables": String(repeating: "| a |\n| - |\n\n", count: 30_000),
    "delimiter rows": String(repeating: "| - |\n", count: 50_000),
    "equal headings": String(repeating: "# a\n# a-1\n", count: 20_000),
    "definitions": String(repeating: "[a]: /u\n", count: 50_000) + "<b> [a]",
    "entities": "<b> " + String(repeating: "&amp;&#20154;", count: 50_000),
    "ambiguous characters": String(repeating: "“", count: 100_000) + "\n" + String(repeating: "“", count: 100_000),
    "NUL": String(repeating: "\0", count: 100_000),
    "backticks": (1..<500).map { String(repeating: "`", count: $0) }.joined(separator: " "),
    "declarations": String(repeating: "a <!A ", count: 50_000),
  ]

  @Test(arguments: inputs.keys.sorted())
  func rendersInTime(name: String) throws {
    let source = try #require(Self.inputs[name])
    let rendering = Rendering(source)
    #expect(rendering.result.html.count < 64 * source.utf8.count + 64)
  }

  @Test("Every prefix of a text with every construct renders")
  func prefixes() {
    let text = """
      # 题 <b>\n\n> - **“工匠”**是\n>   字\n\n| a | `\\|` |\n|:-:|--|\n| ![x](y 'z') | [a][b] ** |\n
      [b]: javascript:x "题"\n\n<!-- 注 -->\n<div>\n\n[v](a.mp4)\n\n1) &amp; <a:b> `x\ny`  \n字\\\n字\n===\n~~~js\n字
      """
    for end in text.unicodeScalars.indices {
      let rendering = Rendering(String(text.unicodeScalars[..<end]))
      #expect(rendering.diagnostics.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 })
    }
  }
}
