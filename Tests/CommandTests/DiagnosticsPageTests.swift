import Diagnostics
import Foundation
import Testing

/// The page that explains every diagnostic to the staff.
@Suite("Docs/诊断.md")
struct DiagnosticsPageTests {
  private static let text = try? String(
    contentsOf: RepositoryFolder.root.appending(path: "Docs/诊断.md"), encoding: .utf8)
  /// By id: what stands below its heading.
  private static let entries: [(id: String, text: String)] = {
    let parts = (text ?? "").components(separatedBy: "\n### ").dropFirst()
    return parts.map { part in
      let heading = part.prefix { $0 != "\n" }
      return (heading.filter { $0 != "`" }, String(part.dropFirst(heading.count)))
    }
  }()

  @Test("Every rule has its heading, once", arguments: Rule.allCases)
  func rules(_ rule: Rule) {
    #expect(Self.entries.filter { $0.id == rule.rawValue }.count == 1)
  }

  @Test("Every heading is a rule's id in code")
  func headings() throws {
    #expect(Self.entries.count == Rule.allCases.count)
    for entry in Self.entries { #expect(Rule(rawValue: entry.id) != nil, "\(entry.id)") }
    let text = try #require(Self.text)
    #expect(text.components(separatedBy: "\n### `").count == text.components(separatedBy: "\n### ").count)
  }

  @Test("Every entry says what it weighs, shows an example and the way out", arguments: Rule.allCases)
  func parts(_ rule: Rule) throws {
    let entry = try #require(Self.entries.first { $0.id == rule.rawValue })
    let severity =
      switch rule.severity {
      case .error: "错误"
      case .warning: "警告"
      case .note: "提示"
      }
    #expect(entry.text.hasPrefix("\n\n\(severity)。"))
    #expect(entry.text.contains("\n例:"))
    #expect(entry.text.contains("\n改法:"))
  }
}
