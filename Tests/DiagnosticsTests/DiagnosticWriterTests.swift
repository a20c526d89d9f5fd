import Diagnostics
import Foundation
import Testing

@Suite("Reports")
struct DiagnosticWriterTests {
  private static let plain = Diagnostic(
    .unknownField, at: SourcePlace(file: "Content/craftsmen/聂轰.md", line: 7, column: 3),
    Message("未知字段“荣誊”", "Unknown field “荣誊”"), hint: Message("写“荣誉”", "Write “荣誉”"))
  private static let hostileText = "“\u{1B}[2J\r\nContent/a.md:1:1: 错误[x] 假\u{2028}\u{2029}\u{85}\u{202E}\u{0}\"\\,:%::"
  private static let hostile = Diagnostic(
    .rawHTML, at: SourcePlace(file: "Content/pages/a\n::error::b,\"%:c.md", line: 1, column: 2),
    Message(hostileText, hostileText), hint: Message(hostileText, hostileText))

  // MARK: Text

  @Test("A line of text is place, severity, id and message; the hint follows, indented")
  func text() {
    #expect(
      report(.text, .chinese, [Self.plain])
        == "Content/craftsmen/聂轰.md:7:3: 错误[unknown-field] 未知字段“荣誊”\n    写“荣誉”\n")
    #expect(
      report(.text, .english, [Self.plain])
        == "Content/craftsmen/聂轰.md:7:3: error[unknown-field] Unknown field “荣誊”\n    Write “荣誉”\n")
  }

  @Test("Severities have their words in both languages")
  func severities() {
    let words: [(Severity, String, String)] = [
      (.error, "错误", "error"), (.warning, "警告", "warning"), (.note, "提示", "note"),
    ]
    for (severity, chinese, english) in words {
      let diagnostic = Diagnostic(.rawHTML, at: SourcePlace(file: "a"), Message("甲", "A"), severity: severity)
      #expect(report(.text, .chinese, [diagnostic]) == "a:1:1: \(chinese)[raw-html] 甲\n")
      #expect(report(.text, .english, [diagnostic]) == "a:1:1: \(english)[raw-html] A\n")
    }
  }

  @Test("Nothing to report is nothing in text and for GitHub, and an empty array in JSON")
  func nothing() {
    #expect(report(.text, .chinese, []) == "")
    #expect(report(.github, .chinese, []) == "")
    #expect(report(.json, .chinese, []) == "[]\n")
  }

  @Test("What a file holds can't fake a line, move the cursor or turn the text around", arguments: Language.allCases)
  func hostileText(_ language: Language) {
    let text = report(.text, language, [Self.hostile])
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 3)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
      #expect(!["\u{2028}", "\u{2029}", "\u{202E}"].contains(scalar), "U+\(String(scalar.value, radix: 16))")
    }
  }

  // MARK: JSON

  @Test("JSON is one array of objects with the seven fields, severity in English whatever the language")
  func json() throws {
    let objects = try objects(report(.json, .chinese, [Self.plain, Self.hostile]))
    #expect(objects.count == 2)
    let first = objects[0]
    #expect(Set(first.keys) == ["file", "line", "column", "severity", "id", "message", "hint"])
    #expect(first["file"] as? String == "Content/craftsmen/聂轰.md")
    #expect(first["line"] as? Int == 7)
    #expect(first["column"] as? Int == 3)
    #expect(first["severity"] as? String == "error")
    #expect(first["id"] as? String == "unknown-field")
    #expect(first["message"] as? String == "未知字段“荣誊”")
    #expect(first["hint"] as? String == "写“荣誉”")
  }

  @Test("Every text comes back from JSON as it was, and nothing in it breaks a line")
  func hostileJSON() throws {
    let json = report(.json, .english, [Self.hostile])
    let object = try #require(try objects(json).first)
    #expect(object["message"] as? String == Self.hostileText)
    #expect(object["hint"] as? String == Self.hostileText)
    #expect(object["file"] as? String == Self.hostile.place.file)
    #expect(json.split { $0.isNewline }.count == 3)
  }

  @Test("A diagnostic without a hint has the field all the same")
  func withoutHint() throws {
    let diagnostic = Diagnostic(.rawHTML, at: SourcePlace(file: "a"), Message("甲", "A"))
    let object = try #require(try objects(report(.json, .chinese, [diagnostic])).first)
    #expect(object["hint"] is NSNull)
  }

  // MARK: GitHub

  @Test("An annotation names file, line, column and title; the hint is its second line")
  func github() {
    #expect(
      report(.github, .chinese, [Self.plain])
        == "::error file=Content/craftsmen/聂轰.md,line=7,col=3,title=unknown-field::未知字段“荣誊”%0A写“荣誉”\n")
  }

  @Test("Annotations know error, warning and notice")
  func githubCommands() {
    for (severity, command) in [(Severity.error, "error"), (.warning, "warning"), (.note, "notice")] {
      let diagnostic = Diagnostic(.rawHTML, at: SourcePlace(file: "a"), Message("甲", "A"), severity: severity)
      #expect(report(.github, .chinese, [diagnostic]).hasPrefix("::\(command) file=a,"))
    }
  }

  @Test("Nothing in a file's name or text ends a property or begins a command")
  func hostileGithub() {
    let line = report(.github, .chinese, [Self.hostile])
    #expect(line.hasSuffix("\n"))
    #expect(!line.dropLast().contains { $0.isNewline })
    let properties = line.dropFirst("::warning ".count).prefix { $0 != ":" }
    #expect(
      properties
        == "file=Content/pages/a%0A%3A%3Aerror%3A%3Ab%2C\"%25%3Ac.md,line=1,col=2,title=raw-html")
  }

  private func report(_ format: ReportFormat, _ language: Language, _ diagnostics: [Diagnostic]) -> String {
    DiagnosticWriter(format: format, language: language).report(diagnostics)
  }

  private func objects(_ json: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
  }
}
