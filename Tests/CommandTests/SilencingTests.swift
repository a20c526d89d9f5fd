import Foundation
import Testing

@Suite("Silencing by file, line and wall")
struct SilencingTests {
  /// Two warnings, on lines 5 and 7 of the file.
  private static let body = "他是<b>焊工</b>。\n\n也是<i>师傅</i>。\n"

  private func check(_ files: [String: String], _ arguments: String...) throws -> (report: String, status: Int32) {
    let wall = try Scratch.wall(files)
    let run = try Craftwall.run(["check"] + arguments, in: wall.url)
    return (run.report, run.status)
  }

  /// The lines of the file on which something is reported, by rule.
  private func lines(_ report: String, _ rule: String) -> [Int] {
    report.split(separator: "\n").compactMap { line in
      guard line.contains("[\(rule)]") else { return nil }
      return line.split(separator: ":").dropFirst().first.flatMap { Int($0) }
    }
  }

  @Test("Without silencing both are reported")
  func loud() throws {
    let (report, status) = try check(["Content/craftsmen/聂轰.md": "---\n姓名: 聂轰\n---\n\n" + Self.body])
    #expect(lines(report, "raw-html") == [5, 7])
    #expect(status == 0)
  }

  @Test("A file's 忽略 silences its rule in that file only")
  func file() throws {
    let (report, _) = try check([
      "Content/craftsmen/聂轰.md": "---\n姓名: 聂轰\n忽略: [{规则: raw-html, 理由: 来源网页如此}]\n---\n" + Self.body,
      "Content/craftsmen/张三.md": "---\n姓名: 张三\n---\n" + Self.body,
    ])
    #expect(!report.contains("聂轰.md"))
    #expect(lines(report, "raw-html") == [4, 6])
  }

  @Test("A comment silences its rule on the next line only")
  func line() throws {
    let (report, _) = try check([
      "Content/craftsmen/聂轰.md": "---\n姓名: 聂轰\n---\n<!-- 忽略 raw-html: 来源网页如此 -->\n" + Self.body
    ])
    #expect(lines(report, "raw-html") == [7])
  }

  @Test(
    "A comment may be written with a full-width colon, in English, inside its line or over two",
    arguments: [
      "<!-- 忽略 raw-html：来源网页如此 -->\n他是<b>焊工</b>。", "<!-- ignore raw-html: as in the source -->\n他是<b>焊工</b>。",
      "他是<b>焊工</b>。<!-- 忽略 raw-html: 来源网页如此 -->", "<!-- 忽略 raw-html:\n来源网页如此 -->\n他是<b>焊工</b>。",
    ])
  func comments(_ body: String) throws {
    let (report, status) = try check(["Content/craftsmen/聂轰.md": "---\n姓名: 聂轰\n---\n\(body)\n"], "--strict")
    #expect(report == "")
    #expect(status == 0)
  }

  @Test("The wall's 忽略 silences its rule everywhere")
  func wall() throws {
    let (report, status) = try check(
      [
        "Content/wall.yml": "名称: 测试墙\n忽略:\n  - 规则: raw-html\n    理由: 旧稿太多\n",
        "Content/craftsmen/聂轰.md": "---\n姓名: 聂轰\n---\n" + Self.body,
        "Content/craftsmen/张三.md": "---\n姓名: 张三\n---\n" + Self.body,
      ], "--strict")
    #expect(report == "")
    #expect(status == 0)
  }

  @Test("Without a reason nothing is silenced, and that is an error", arguments: ["", "理由: ", "理由: \"\""])
  func withoutReason(_ reason: String) throws {
    let (report, status) = try check([
      "Content/craftsmen/聂轰.md":
        "---\n姓名: 聂轰\n忽略:\n  - 规则: raw-html\n\(reason.isEmpty ? "" : "    \(reason)\n")---\n" + Self.body
    ])
    #expect(lines(report, "raw-html").count == 2)
    #expect(lines(report, "ignore-without-reason") == [4])
    #expect(status == 1)
  }

  @Test("An error stays an error")
  func errors() throws {
    let (report, status) = try check([
      "Content/wall.yml": "名称: 测试墙\n忽略: [{规则: unknown-field, 理由: 以后改}]\n",
      "Content/craftsmen/聂轰.md": "---\n姓名: 聂轰\n爱好: 书法\n---\n",
    ])
    #expect(report.contains("错误[unknown-field]"))
    #expect(report.contains("Content/wall.yml:2:11: 错误[unignorable-rule]"))
    #expect(status == 1)
  }
}
