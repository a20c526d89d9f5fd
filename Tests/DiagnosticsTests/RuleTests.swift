import Diagnostics
import Testing

@Suite("Rules")
struct RuleTests {
  @Test("Ids are kebab-case", arguments: Rule.allCases)
  func ids(_ rule: Rule) {
    #expect(rule.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
  }

  @Test("What is not an error may be ignored, and nothing else", arguments: Rule.allCases)
  func ignorable(_ rule: Rule) {
    #expect(rule.isIgnorable == (rule.severity != .error))
  }

  @Test("Severities are ordered by weight")
  func severities() {
    #expect(Severity.note < .warning)
    #expect(Severity.warning < .error)
  }
}
