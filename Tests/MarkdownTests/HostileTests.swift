import Diagnostics
import Testing

@testable import Markdown

/// Each input once took time or memory that grows faster than the input, here or in another renderer.
@Suite("Hostile input")
struct HostileTests {
  /// A piece that is repeated, and how often.
  struct Input: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let count: Int
    let text: @Sendable (Int) -> String

    init(_ name: String, _ count: Int, _ text: @escaping @Sendable (Int) -> String) {
      testDescription = name
      self.count = count
      self.text = text
    }
  }

  static let inputs = [
    Input("block quotes", 20_000) { ">" * $0 + "a" },
    Input("block quotes on many lines", 300) { (">" * 300 + "a\n") * $0 },
    Input("lists", 4_000) { "- " * $0 + "a\n" + "\n" * $0 + "b" },
    Input("lists on many lines", 1_000) { ("- " * 190 + "a\n") * $0 },
    Input("numbered lists", 4_000) { "1. " * $0 + "a\n" + "\n" * $0 + "b" },
    Input("lists that nest by indentation", 300) { (0..<$0).map { " " * (2 * min($0, 250)) + "- a\n" }.joined() },
    Input("brackets", 20_000) { "[" * $0 },
    Input("pictures", 20_000) { "![l" * $0 },
    Input("asterisks", 20_000) { "*" * $0 },
    Input("openers", 20_000) { "a**b" + "c* " * $0 },
    Input("nested strong", 4_000) { "**a " * $0 + " b**" * $0 },
    Input("breaks in nested emphasis", 4_000) { "字\n" + "*a **a " * $0 + "字" },
    Input("emphasis beside punctuation", 10_000) { "**字**”" * $0 },
    Input("links on one line", 10_000) { "[a](b) " * $0 },
    Input("fragments on one line", 10_000) { "[a](#b) " * $0 },
    Input("raw HTML on one line", 10_000) { "<b>x</b>" * $0 },
    Input("raw HTML on many lines", 4_000) { "a <b>\n" * $0 },
    Input("comments on one line", 10_000) { "a <!-- a --> " * $0 },
    Input("comments in one block", 4_000) { "<!-- a -->" * $0 },
    Input("comments in one block of many lines", 4_000) { "<div>\n" + "<!-- a -->\n" * $0 },
    Input("comments without end", 4_000) { "<div>\n" + "<!-- a\n" * $0 },
    Input("left-over emphasis on one line", 10_000) { "a ** b " * $0 },
    Input("left-over emphasis beside references", 4_000) { "&amp;** &#20154;字 " * $0 },
    Input("a wide table", 4_000) { rows in
      "|a" * (rows / 25) + "|\n" + "|-" * (rows / 25) + "|\n" + "|x|\n" * rows
    },
    Input("a wide table in quotes", 2_000) { rows in
      let quotes = "> " * 60
      return quotes + "|a" * rows + "|\n" + quotes + "|-" * rows + "|\n" + (quotes + "|x|\n") * (rows / 10)
    },
    Input("many tables", 6_000) { "| a |\n| - |\n\n" * $0 },
    Input("delimiter rows", 10_000) { "| - |\n" * $0 },
    Input("underlines", 4_000) { "a\n" + "- -\n=\n" * $0 },
    Input("equal headings", 4_000) { "# a\n# a-1\n" * $0 },
    Input("definitions", 10_000) { "[a]: /u\n" * $0 + "<b> [a]" },
    Input("parentheses after links", 4_000) { "[a]: /u\n\n<b> " + "[a](" * $0 },
    Input("addresses after links", 4_000) { "[a]: /u\n\n<b> " + "[a](<" * $0 },
    Input("titles after links", 4_000) { "[a]: /u\n\n<b> " + "[a](b 'c\"" * $0 },
    Input("labels after links", 4_000) { "[a]: /u\n\n<b> " + "[a][ " * $0 },
    Input("entities", 10_000) { "<b> " + "&amp;&#20154;" * $0 },
    Input("entities that are none", 2_000) { "<b> " + (0..<$0).map { "&a\($0);" }.joined() },
    Input("ambiguous characters", 20_000) { "“" * $0 + "\n" + "“" * $0 },
    Input("NUL", 20_000) { "\0" * $0 },
    Input("backticks", 400) { (1..<$0).map { "`" * $0 }.joined(separator: " ") },
    Input("code spans", 6_000) { "<b> " + "`a`` " * $0 },
    Input("declarations", 10_000) { "a <!A " * $0 },
    Input("one long line", 10_000) { "<b> 字" + "字" * $0 + " <i> **" },
  ]

  #if DEBUG
    @Test("Work and memory grow with the input and not faster", arguments: inputs)
    func growth(_ input: Input) {
      let small = input.text(input.count / 4)
      let large = input.text(input.count)
      let (_, before) = Work.counted { Rendering(small) }
      let (rendering, after) = Work.counted { Rendering(large) }
      let growth = Double(large.utf8.count) / Double(small.utf8.count)
      #expect(Double(after) < 1.25 * growth * Double(before))
      #expect(after < 100 * large.utf8.count, "\(after / large.utf8.count) steps a byte")
      #expect(rendering.result.html.count < 64 * large.utf8.count + 64)
      #expect(rendering.diagnostics.count <= large.utf8.count)
      #expect(rendering.diagnostics.allSatisfy { $0.message.chinese.utf8.count < 512 })
    }
  #endif

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

extension String {
  fileprivate static func * (piece: String, count: Int) -> String { String(repeating: piece, count: count) }
}
