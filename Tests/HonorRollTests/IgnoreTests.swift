import Diagnostics
import FrontMatter
import Testing

@testable import HonorRoll

/// 忽略: what a file, a body's comment or the wall silences.
@Suite struct IgnoreTests {
  private func rules(_ lines: String) throws -> (rules: [Rule], report: [String]) {
    var diagnostics: [Diagnostic] = []
    let document = try #require(
      DocumentReader(fields: CraftsmanFields.all, layout: .frontMatterAndBody)
        .read(Array("---\n姓名: 聂轰\n忽略:\n\(lines)\n---\n".utf8), file: "a.md", into: &diagnostics))
    let rules = IgnoreReader.rules(document.values, into: &diagnostics)
    return (rules, diagnostics.map { "\($0.place.line):\($0.place.column) \($0.rule.rawValue) \($0.message.chinese)" })
  }

  private func comment(_ text: String) -> (rule: Rule?, report: [String]) {
    var diagnostics: [Diagnostic] = []
    let rule = IgnoreReader.rule(inComment: text, at: SourcePlace(file: "a.md", line: 9), into: &diagnostics)
    return (rule, diagnostics.map { "\($0.place.line):\($0.place.column) \($0.rule.rawValue) \($0.message.chinese)" })
  }

  @Test func aRuleWithAReasonIsSilenced() throws {
    let (rules, report) = try rules("  - {规则: raw-html, 理由: 旧稿}\n  - {规则: future-date, 理由: 预告}")
    #expect(rules == [.rawHTML, .futureDate])
    #expect(report == [])
  }

  @Test(arguments: [
    ("  - {规则: raw-htm, 理由: 旧稿}", "4:10 unknown-rule 没有编号为“raw-htm”的诊断,是否想写“raw-html”?"),
    ("  - {规则: 什么, 理由: 旧稿}", "4:10 unknown-rule 没有编号为“什么”的诊断"),
    ("  - {规则: raw-html}", "4:10 ignore-without-reason 忽略“raw-html”要写理由"),
    ("  - {规则: unknown-field, 理由: 不改}", "4:10 unignorable-rule “unknown-field”是错误,不能忽略"),
  ]) func whatCanNotBeSilencedIsReported(_ lines: String, _ expected: String) throws {
    let (rules, report) = try rules(lines)
    #expect(rules == [])
    #expect(report == [expected])
  }

  @Test(arguments: [
    "忽略 raw-html: 旧稿", "忽略 raw-html：旧稿", "忽略 raw-html 旧稿", "忽略: raw-html 旧稿", "忽略　raw-html : 旧稿", "忽略：raw-html：旧稿",
    "ignore raw-html: old",
  ]) func aCommentSilencesARule(_ text: String) {
    let (rule, report) = comment(text)
    #expect(rule == .rawHTML)
    #expect(report == [])
  }

  @Test(arguments: [
    "忽略", "忽略这一段,待核", "忽略 这一段", "ignore this: it is old", "ignored", "编辑注:忽略 raw-html", "", "忽略raw-html 旧稿",
  ])
  func anotherCommentIsNobodysBusiness(_ text: String) {
    let (rule, report) = comment(text)
    #expect(rule == nil)
    #expect(report == [])
  }

  @Test(arguments: [
    ("忽略 raw-htm: 旧稿", "9:1 unknown-rule 没有编号为“raw-htm”的诊断,是否想写“raw-html”?"),
    ("忽略 raw-html", "9:1 ignore-without-reason 忽略“raw-html”要写理由"),
    ("忽略 raw-html:", "9:1 ignore-without-reason 忽略“raw-html”要写理由"),
    ("忽略 unresolved-link: 无", "9:1 unignorable-rule “unresolved-link”是错误,不能忽略"),
  ]) func aCommentsMistakeIsReportedAtItsLine(_ text: String, _ expected: String) {
    let (rule, report) = comment(text)
    #expect(rule == nil)
    #expect(report == [expected])
  }
}
