import Foundation
import Testing

@Suite("Help")
struct HelpTests {
  @Test(
    "Every command explains itself and each of its options in Chinese",
    arguments: ["build", "check", "stats", "markdown"])
  func commands(_ command: String) throws {
    let run = try Craftwall.run([command, "--help"], in: FileManager.default.temporaryDirectory)
    #expect(run.status == 0)
    #expect(run.notes == "")
    let overview = try #require(run.report.split(separator: "\n").first)
    #expect(overview.hasPrefix("OVERVIEW: "))
    #expect(hasChinese(overview))
    // An option's text may stand on the line below where the option is long.
    let options = run.report.components(separatedBy: "\n  --").dropFirst()
    #expect(options.count >= 3)
    for option in options where !option.hasPrefix("version") {
      let text = option.split(separator: "\n  -").first ?? ""
      #expect(hasChinese(text.drop { $0 != " " }.drop { $0 != ">" && $0 != " " }), "--\(text)")
    }
  }

  @Test("The program tells what it is, its commands and its exit statuses")
  func program() throws {
    let help = try Craftwall.run(["--help"], in: FileManager.default.temporaryDirectory).report
    for command in ["build", "check", "stats", "markdown"] {
      #expect(help.split(separator: "\n").contains { $0.hasPrefix("  \(command) ") && hasChinese($0) })
    }
    for status in ["0 完成", "1 内容或模板有错误", "64 用法不对", "74 机器出错"] { #expect(help.contains(status)) }
  }

  @Test("The version is a version")
  func version() throws {
    let run = try Craftwall.run(["--version"], in: FileManager.default.temporaryDirectory)
    #expect(run.report.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  private func hasChinese(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
