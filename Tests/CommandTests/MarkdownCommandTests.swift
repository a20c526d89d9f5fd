import Foundation
import Testing

@Suite("craftwall markdown")
struct MarkdownCommandTests {
  private static let folder = FileManager.default.temporaryDirectory

  private func html(_ markdown: String, _ arguments: String...) throws -> String {
    try Craftwall.run(["markdown"] + arguments, in: Self.folder, input: Data(markdown.utf8)).report
  }

  /// The examples the command gets wrong.
  private func failures(_ examples: [RepositoryFolder.Example], _ arguments: String...) throws -> [String] {
    try examples.filter { example in
      let run = try Craftwall.run(
        ["markdown"] + arguments, in: Self.folder, input: Data(example.markdown.utf8))
      // Some suites leave out the line feed at the end.
      let html = example.html.hasSuffix("\n") || example.html.isEmpty ? example.html : example.html + "\n"
      return run.status != 0 || run.report != html
    }.map(\.markdown)
  }

  @Test("All examples of CommonMark 0.30", .enabled(if: RepositoryFolder.hasConformance, "needs commonmark-0.30.json"))
  func commonMark() throws {
    let examples = try RepositoryFolder.examples(in: "commonmark-0.30.json")
    #expect(examples.count == 652)
    #expect(try failures(examples, "--commonmark") == [])
  }

  @Test("Emphasis beside Chinese punctuation", .enabled(if: RepositoryFolder.hasConformance, "needs cjk-emphasis.json"))
  func emphasis() throws {
    let examples = try RepositoryFolder.examples(in: "cjk-emphasis.json")
    #expect(examples.count == 60)
    #expect(try failures(examples).count <= 2)
  }

  @Test("Tables", .enabled(if: RepositoryFolder.hasConformance, "needs gfm-tables.json"))
  func tables() throws {
    let examples = try RepositoryFolder.examples(in: "gfm-tables.json")
    #expect(examples.count == 8)
    #expect(try failures(examples) == [])
  }

  @Test("Problems go to standard error, HTML alone to standard output")
  func streams() throws {
    let run = try Craftwall.run(["markdown"], in: Self.folder, input: Data("聂轰是<b>焊工</b>。\n".utf8))
    #expect(run.status == 0)
    #expect(run.report == "<p>聂轰是焊工。</p>\n")
    #expect(run.notes == "-:1:4: 警告[raw-html] 正文里不能用 HTML,“<b>”已略去\n    请改用 Markdown 写法\n")
  }

  @Test("Raw HTML stays with --commonmark")
  func rawHTML() throws {
    #expect(try html("<b>焊工</b>\n", "--commonmark") == "<p><b>焊工</b></p>\n")
  }

  @Test("No input is no output")
  func nothing() throws {
    #expect(try html("") == "")
    #expect(try html("", "--commonmark") == "")
  }
}
