import Diagnostics
import Testing

@Suite("Silencing")
struct SilencingTests {
  @Test("A rule silenced for the wall is silent everywhere, other rules are not")
  func wall() {
    var silencing = Silencing()
    silencing.silence(.rawHTML)
    #expect(silencing.isSilenced(warning(.rawHTML, "a.md", 1)))
    #expect(silencing.isSilenced(warning(.rawHTML, "b.md", 9)))
    #expect(!silencing.isSilenced(warning(.leftoverEmphasis, "a.md", 1)))
  }

  @Test("A rule silenced for a file is silent in that file only")
  func file() {
    var silencing = Silencing()
    silencing.silence(.rawHTML, in: "a.md")
    #expect(silencing.isSilenced(warning(.rawHTML, "a.md", 9)))
    #expect(!silencing.isSilenced(warning(.rawHTML, "b.md", 9)))
  }

  @Test("A rule silenced for lines is silent on these lines only")
  func lines() {
    var silencing = Silencing()
    silencing.silence(.rawHTML, in: "a.md", lines: 5...6)
    silencing.silence(.rawHTML, in: "a.md", lines: 9...9)
    let silent = (1...10).filter { silencing.isSilenced(warning(.rawHTML, "a.md", $0)) }
    #expect(silent == [5, 6, 9])
    #expect(!silencing.isSilenced(warning(.rawHTML, "b.md", 5)))
  }

  @Test("An error is never silenced, a note is")
  func severities() {
    var silencing = Silencing()
    silencing.silence(.rawHTML)
    silencing.silence(.unknownField)
    silencing.silence(.pictureNotPublished)
    #expect(!silencing.isSilenced(warning(.unknownField, "a.md", 1)))
    #expect(
      !silencing.isSilenced(
        Diagnostic(.rawHTML, at: SourcePlace(file: "a.md"), Message("甲", "A"), severity: .error)))
    #expect(silencing.isSilenced(warning(.pictureNotPublished, "a.md", 1)))
  }

  @Test("Nothing is silenced from the start", arguments: Rule.allCases)
  func nothing(_ rule: Rule) {
    #expect(!Silencing().isSilenced(warning(rule, "a.md", 1)))
  }

  /// With the rule's own severity.
  private func warning(_ rule: Rule, _ file: String, _ line: Int) -> Diagnostic {
    Diagnostic(rule, at: SourcePlace(file: file, line: line), Message("甲", "A"))
  }
}
