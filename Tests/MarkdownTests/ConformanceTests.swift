import Diagnostics
import Testing

@testable import Markdown

@Suite("Published conformance suites", .enabled(if: ConformanceData.isExpected))
struct ConformanceTests {
  @Test("All 652 examples of CommonMark 0.30 in the commonMark dialect")
  func commonMark() throws {
    let examples = try ConformanceData.examples(in: "commonmark-0.30.json")
    #expect(examples.count == 652)
    var diagnostics: [Diagnostic] = []
    for example in examples {
      let html = MarkdownDialect.commonMark.html(Array(example.markdown.utf8), file: "-", diagnostics: &diagnostics)
      #expect(String(decoding: html, as: UTF8.self) == example.html, "example \(example.example ?? 0)")
    }
    #expect(diagnostics.isEmpty)
  }

  @Test("Emphasis beside Chinese, Japanese and Korean punctuation: all 60 cases")
  func emphasis() throws {
    let examples = try ConformanceData.examples(in: "cjk-emphasis.json")
    #expect(examples.count == 60)
    for example in examples {
      #expect(Rendering(example.markdown).html == example.html + "\n", "\(example.group ?? ""): \(example.markdown)")
    }
  }

  @Test("The 8 table examples of GFM")
  func tables() throws {
    let examples = try ConformanceData.examples(in: "gfm-tables.json")
    #expect(examples.count == 8)
    for example in examples {
      #expect(Rendering(example.markdown).html == example.html, "example \(example.example ?? 0)")
    }
  }

  @Test("The amendment changes none of the 652 examples")
  func amendmentKeepsCommonMark() throws {
    for example in try ConformanceData.examples(in: "commonmark-0.30.json") {
      guard let amended = EmphasisAmendment(Array(example.markdown.utf8)) else { continue }
      let html = SyntaxTree(parsing: amended.text).commonMarkHTML()
      #expect(String(decoding: html, as: UTF8.self) == example.html, "example \(example.example ?? 0)")
    }
  }

  /// The profile's own writer, wherever an example holds nothing a profile renders differently on purpose.
  @Test("The profile dialect writes what the examples expect")
  func profileWriter() throws {
    var compared = 0
    for example in try ConformanceData.examples(in: "commonmark-0.30.json") {
      let rendering = Rendering(example.markdown)
      let isDifferentOnPurpose =
        ["<h1", "<h2", "<h3", "<h4", "<h5", "<h6", "<img"].contains { example.html.contains($0) }
        || !rendering.result.comments.isEmpty
        || rendering.diagnostics.contains { $0.rule == .rawHTML || $0.rule == .unsafeLink }
      guard !isDifferentOnPurpose else { continue }
      compared += 1
      #expect(rendering.html == example.html, "example \(example.example ?? 0)")
    }
    #expect(compared > 480)
  }

  /// Places of links, raw HTML and left-over emphasis rest on it.
  @Test("Every paragraph and heading of the examples is aligned with its source")
  func alignment() throws {
    for example in try ConformanceData.examples(in: "commonmark-0.30.json") {
      let failures = AlignmentProbe.failures(in: Array(example.markdown.utf8))
      #expect(failures == 0, "example \(example.example ?? 0): \(example.markdown)")
    }
  }
}
