import Diagnostics
import FrontMatter
import StringTemplates

/// Every word the site says for itself, from `strings.yml`.
final class InterfaceText: Sendable {
  /// By key.
  private let patterns: [TextPattern]
  /// What templates see as `t`: one slot for each key.
  let schema: ViewSchema<[String: String]>
  /// What each key says.
  let texts: [String: String]

  init(_ texts: [String: String]) {
    self.texts = texts
    patterns = TextKey.allCases.map { TextPattern(texts[$0.name] ?? $0.name) }
    schema = ViewSchema(
      "t", "界面文字(strings.yml)",
      texts.keys.sorted().map { key in .text(key, texts[key] ?? "") { $0[key] } })
  }

  subscript(key: TextKey) -> String { patterns[key.rawValue].text }

  /// The text with its places still to fill.
  func pattern(_ key: TextKey) -> TextPattern { patterns[key.rawValue] }

  /// The text with each `{name}` replaced; names without a value stay as they are.
  func callAsFunction(_ key: TextKey, _ values: KeyValuePairs<StaticString, String>) -> String {
    patterns[key.rawValue].filled(values)
  }

  /// The text with one `{name}` replaced, and the other places still to fill.
  func pattern(_ key: TextKey, _ name: StaticString, _ value: String) -> TextPattern {
    patterns[key.rawValue].filling(name, with: value)
  }
}
