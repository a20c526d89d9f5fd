import Foundation
import Testing

@testable import Fuzzing

/// A fixed number of mutated inputs, the same ones each time; `make fuzz` runs as many others as wanted.
@Suite("Fuzzing")
struct FuzzTests {
  private static let corpus = FuzzCorpus(
    repository: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  @Test("Twenty thousand mutated inputs are read without harm", arguments: 0..<8)
  func mutations(_ part: Int) {
    let share = 2_500
    for finding in FuzzRun(seed: 1, corpus: Self.corpus).findings(part * share..<(part + 1) * share) {
      Issue.record("\(finding.kind) \(finding.index): \(finding.problems)")
    }
  }

  @Test("There is something of every kind to mutate", arguments: FuzzKind.allCases)
  func corpus(_ kind: FuzzKind) {
    #expect(Self.corpus.count(of: kind) >= 8)
  }

  @Test("An input depends on its seed and its number alone")
  func reproducibility() {
    let run = FuzzRun(seed: 7, corpus: Self.corpus)
    #expect(run.input(4_321) == FuzzRun(seed: 7, corpus: Self.corpus).input(4_321))
    #expect(run.input(4_321) != run.input(4_325))
    #expect(run.input(4_321) != FuzzRun(seed: 8, corpus: Self.corpus).input(4_321))
  }

  @Test(
    "Hostile HTML is recognised",
    arguments: [
      "<script>", "<p onclick=\"x\">a</p>", "<a href=\"javascript:x\">a</a>", "<a href=\" java\tscript:x\">a</a>",
      "a > b",
      "<p>", "</p>", "<p><em></p></em>", "<a href=\"<\">a</a>", "<a href='x'>a</a>", "<P>a</P>", "<!-- x -->",
    ])
  func hostileHTML(_ html: String) {
    #expect(BodyHTML.problem(in: Array(html.utf8)) != nil)
  }

  @Test(
    "The HTML of bodies is not", arguments: ["", "a", "<p>a</p>\n", "<a href=\"../a.html#b\" title=\"c\">d</a><hr />"])
  func soundHTML(_ html: String) {
    #expect(BodyHTML.problem(in: Array(html.utf8)) == nil)
  }

  @Test("A place outside of its file is recognised")
  func places() {
    let lines = WrittenLines(Array("甲乙\r\n丙\n".utf8))
    func contains(_ line: Int, _ column: Int) -> Bool {
      lines.contains(.init(file: "", line: line, column: column), countsColumns: true)
    }
    #expect(contains(1, 3) && contains(2, 2) && contains(3, 1))
    #expect(!contains(1, 4) && !contains(4, 1) && !contains(0, 1) && !contains(1, 0))
  }
}
