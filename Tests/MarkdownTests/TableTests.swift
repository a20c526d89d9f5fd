import Testing

@testable import Markdown

@Suite("Tables")
struct TableTests {
  private func table(_ header: [String], _ rows: [[String]]) -> String {
    let head = header.map { "<th>\($0)</th>\n" }.joined()
    let body = rows.map { "<tr>\n" + $0.map { "<td>\($0)</td>\n" }.joined() + "</tr>\n" }.joined()
    return "<table>\n<thead>\n<tr>\n\(head)</tr>\n</thead>\n"
      + (rows.isEmpty ? "" : "<tbody>\n\(body)</tbody>\n") + "</table>\n"
  }

  @Test("Every inline construct works in a cell")
  func inlines() {
    let source = """
      | **“工匠”**奖 | [字](a) | ![图](p) |
      |---|---|---|
      | `a \\| b` | &amp; \\# | # 井 # |
      | *字* | [引用] | \\ |

      [引用]: b
      """
    #expect(
      Rendering(source).html
        == table(
          ["<strong>“工匠”</strong>奖", "<a href=\"a\">字</a>", "<img src=\"p\" alt=\"图\" loading=\"lazy\" />"],
          [
            ["<code>a | b</code>", "&amp; #", "# 井 #"],
            ["<em>字</em>", "<a href=\"b\">引用</a>", "\\"],
          ]))
  }

  @Test("A table of nothing but text is the same as one with something to parse", arguments: ["", "> ", "- ", "> 1. "])
  func plain(_ container: String) {
    let continuation = String(container.map { $0 == ">" ? ">" : " " })
    func source(_ last: String) -> String {
      let lines = ["甲 | a > \"b\" |", "|:-|-|", "| 丙 | # 井 # |", "| 一 | 二 | 三 |", "| 独", "| | \(last) |", "", "是**尾"]
      return lines.enumerated().map { ($0 == 0 ? container : continuation) + $1 }.joined(separator: "\n") + "\n"
    }
    // A reference to the letter is something to parse, and the same letter in the end.
    let (plain, parsed) = (Rendering(source("x")), Rendering(source("&#120;")))
    #expect(plain.html == parsed.html)
    #expect(plain.html.contains("<td align=\"left\">丙</td>\n<td># 井 #</td>"))
    #expect(plain.html.contains("<th>a &gt; &quot;b&quot;</th>"))
    #expect(plain.places == parsed.places)
  }

  @Test("Plain tables and others stand in one body")
  func mixed() {
    let tables = "a|b\n-|-\n1|2\n\n字\n\na|b\n-|-\n*1*|2\n\n|c|\n|-|\n|3|\n\n# 题\n"
    #expect(
      Rendering(tables).html
        == table(["a", "b"], [["1", "2"]]) + "<p>字</p>\n" + table(["a", "b"], [["<em>1</em>", "2"]])
        + table(["c"], [["3"]]) + "<h2 id=\"题\">题</h2>\n")
  }

  @Test("A table interrupts a paragraph and ends at another block")
  func interrupting() {
    let rows = table(["a", "b"], [["1", "2"]])
    #expect(Rendering("字\n| a | b |\n|-|-|\n| 1 | 2 |\n").html == "<p>字</p>\n" + rows)
    #expect(Rendering("a|b\n-|-\n1|2\n---\n").html == rows + "<hr />\n")
    #expect(Rendering("a|b\n-|-\n1|2\n## 字\n").html == rows + "<h2 id=\"字\">字</h2>\n")
    #expect(Rendering("a|b\n-|-\n1|2\n2. 字\n").html == rows + "<ol start=\"2\">\n<li>字</li>\n</ol>\n")
    #expect(Rendering("a|b\n-|-\n1|2\n```\nx\n```\n").html == rows + "<pre><code>x\n</code></pre>\n")
  }

  @Test("Link references defined right above a table still count")
  func definitionsAbove() {
    #expect(Rendering("[x]: /u\n| [x] |\n| - |\n").html == table(["<a href=\"/u\">x</a>"], []))
  }

  @Test("Two tables, one behind the other")
  func two() {
    #expect(Rendering("|a|\n|-|\n|1|\n\n|b|\n|-|\n|2|\n").html == table(["a"], [["1"]]) + table(["b"], [["2"]]))
  }

  @Test("In block quotes and list items")
  func containers() {
    let rows = table(["a"], [["1"]])
    #expect(Rendering("> | a |\n> |---|\n> | 1 |\n").html == "<blockquote>\n\(rows)</blockquote>\n")
    #expect(Rendering(">|a|\n>|-|\n>|1|\n").html == "<blockquote>\n\(rows)</blockquote>\n")
    #expect(Rendering("- | a |\n  |---|\n  | 1 |\n").html == "<ul>\n<li>\n\(rows)</li>\n</ul>\n")
    #expect(Rendering("10. > | a |\n    > |---|\n    > | 1 |\n").html.contains(rows))
    #expect(Rendering("- 字\n\n\t| a |\n\t|---|\n\t| 1 |\n").html.contains(rows))
    let lazy = Rendering("> | a |\n> |---|\n| 1 |\n").html
    #expect(lazy == "<blockquote>\n\(table(["a"], []))</blockquote>\n<p>| 1 |</p>\n")
  }

  @Test("What only looks like a table stays text")
  func lookalikes() {
    #expect(Rendering("| a | b |\n|---|\n").html == "<p>| a | b |\n|---|</p>\n")
    #expect(Rendering("```\n| a |\n|---|\n```\n").html == "<pre><code>| a |\n|---|\n</code></pre>\n")
    #expect(Rendering("    | a |\n    |---|\n").html == "<pre><code>| a |\n|---|\n</code></pre>\n")
    #expect(Rendering("> | a |\n|---|\n").html == "<blockquote>\n<p>| a |\n|---|</p>\n</blockquote>\n")
    #expect(Rendering("|---|\n").html == "<p>|---|</p>\n")
  }

  @Test("A table's cells are not headings of the page, nor its text the summary")
  func notHeadings() {
    let result = Rendering("| a |\n|---|\n| 1 |\n\n字\n").result
    #expect(result.headings.isEmpty)
    #expect(result.summary == "字")
  }

  @Test("Setext headings stay headings")
  func setextHeadings() {
    #expect(Rendering("| a |\n---\n").html == "<h2 id=\"h-a\">| a |</h2>\n")
    #expect(
      Rendering("字\n===\n:-\n---\n").html == "<h2 id=\"字\">字</h2>\n<h3 id=\"h-section\">:-</h3>\n")
  }

  @Test("A pipe behind two backslashes is escaped, as in cmark-gfm")
  func doubleBackslash() {
    #expect(Rendering("| a | b |\n|-|-|\n| 1 \\\\| 2 | 3 |\n").html == table(["a", "b"], [["1 | 2", "3"]]))
  }

  @Test("A body row of equals signs")
  func equalsRow() {
    #expect(Rendering("| a |\n|---|\n===\n").html == table(["a"], [["==="]]))
  }

  @Test(
    "A table by itself is found without parsing the text, and is the same as one found by parsing",
    arguments: [
      "| a | b |\n|:-|-:|\n| 1 | 2 |\n| 3 |\n| 4 | 5 | 6 |", "| a |\n|-|", "|\n| a |\n|-|\n| 1 |",
      "| a |\n| b | c |\n|-|-|\n| 1 | 2 |", "| a | b |\n|-|", "|-|\n|-|\n|-|", "|a|\n|-|\n|1|\n\n \t\n|b|\n|-|",
      "- 字\n\n| a |\n|-|", "> 字\n\n| a |\n|-|", "    字\n\n| a |\n|-|", "| a \\| b |\n|-|\n| 1 \\| 2 |\n", "字\n\n| a |",
    ])
  func freeStanding(_ source: String) {
    // Fenced code makes the search parse the text.
    let fence = "~~~\n字\n~~~\n"
    #expect(
      Rendering(source + "\n\n" + fence).html
        == Rendering(source + "\n").html + "<pre><code>字\n</code></pre>\n")
  }

  @Test(
    "What a blank line does not end holds no table",
    arguments: ["```", "~~~", "> 字\n\n~~~~ 字", "<!--", "<pre>", "<?", "<![CDATA["])
  func withinFences(_ opening: String) {
    #expect(!Rendering(opening + "\n\n| a |\n|-|\n| 1 |\n").html.contains("<table>"))
  }
}
