import Foundation
import Testing

/// A wall where more than forty files hold one mistake each.
@Suite("A wall of forty mistakes")
struct FortyMistakesTests {
  private static let wall = RepositoryFolder.fixtures.appending(path: "Walls/forty-mistakes")
  private static let expectation = try? String(contentsOf: wall.appending(path: "expected.txt"), encoding: .utf8)

  /// With `CRAFTWALL_RECORD=1` the expectation is rewritten, and the test fails all the same.
  @Test("One check reports them all, each at its line and column")
  func check() throws {
    let run = try Craftwall.run(["check", "--as-of", "2026-05-01"], in: Self.wall)
    let outcome = run.report + "exit \(run.status)\n"
    if RepositoryFolder.environment["CRAFTWALL_RECORD"] == "1", outcome != Self.expectation, run.status == 1 {
      try Data(outcome.utf8).write(to: Self.wall.appending(path: "expected.txt"))
      Issue.record("recorded: read it")
    }
    #expect(outcome == Self.expectation)
    #expect(run.status == 1)
    #expect(run.notes == "检查完成:共 86 页,\(count(of: "错误")) 个错误,\(count(of: "警告")) 个警告。\n")
  }

  @Test("There are at least forty mistakes of different kinds, in at least forty files")
  func extent() throws {
    let problems = try #require(Self.expectation).split(separator: "\n").compactMap {
      $0.wholeMatch(of: /([^ ].*):([0-9]+):([0-9]+): [^\[]+\[([a-z0-9-]+)\] .*/)
    }
    #expect(Set(problems.map(\.1)).count >= 40)
    #expect(Set(problems.map(\.4)).count >= 40)
    // The place is the mistake's own, not the file's beginning, wherever there is such a place.
    #expect(problems.filter { $0.2 == "1" && $0.3 == "1" }.count <= 6)
  }

  @Test("A build publishes nothing, and leaves what was published untouched")
  func build() throws {
    let scratch = try Scratch.wall(["Content/craftsmen/聂轰.md": "---\n姓名: 聂轰\n---\n"])
    let output = scratch.url.appending(path: "Public")
    let published = try Craftwall.run(["build", "--as-of", "2026-05-01"], in: scratch.url)
    try #require(published.status == 0)
    let before = try FolderState(output)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)

    let run = try Craftwall.run(["build", "--as-of", "2026-05-01", "--output", output.path], in: Self.wall)
    #expect(run.status == 1)
    #expect(run.report + "exit 1\n" == Self.expectation)
    #expect(
      run.notes == "没有发布:\(count(of: "错误")) 个错误,\(count(of: "警告")) 个警告。已发布的网站没有动。\n")
    #expect(try FolderState(output) == before)
    #expect(before.files.count >= 5)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted() == names.sorted())
  }

  private func count(of severity: String) -> Int {
    (Self.expectation ?? "").components(separatedBy: ": \(severity)[").count - 1
  }
}
