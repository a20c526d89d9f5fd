import Diagnostics
import Foundation
import Testing

/// Every kind of problem, in the smallest wall that has it, as the command reports it. With `CRAFTWALL_RECORD=1` the
/// expectations are rewritten, and the tests fail all the same: what was recorded has to be read first.
@Suite("Diagnostics of the command")
struct FixtureTests {
  private static let isRecording = RepositoryFolder.environment["CRAFTWALL_RECORD"] == "1"

  @Test("A wall is reported as its fixture says", arguments: Fixture.all)
  func report(_ fixture: Fixture) throws {
    let outcome = try fixture.outcome()
    // A crash is never what is expected.
    if Self.isRecording, outcome != fixture.expectation, !outcome.contains("exit -") {
      try fixture.record(outcome)
      Issue.record("recorded \(fixture.name): read it")
    }
    #expect(outcome == fixture.expectation)
  }

  @Test("Every rule has a fixture that reports it", arguments: Rule.allCases)
  func coverage(_ rule: Rule) {
    let own = Fixture.all.filter { $0.rule == rule.rawValue }
    #expect(!own.isEmpty)
    for fixture in own {
      #expect(
        fixture.expectation.contains("[\(rule.rawValue)]") || fixture.expectation.contains("\"\(rule.rawValue)\"")
          || fixture.expectation.contains("title=\(rule.rawValue)::"), "\(fixture.name)")
    }
  }

  @Test("Every fixture is named for a rule", arguments: Fixture.all)
  func name(_ fixture: Fixture) {
    #expect(Rule(rawValue: fixture.rule) != nil)
  }

  @Test("Fixtures show every language and format")
  func forms() {
    for form in ["--language en", "--format json", "--format github", "--strict"] {
      #expect(Fixture.all.contains { $0.arguments.joined(separator: " ").contains(form) }, "\(form)")
    }
  }
}
