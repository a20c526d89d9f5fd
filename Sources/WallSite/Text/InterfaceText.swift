import Diagnostics
import FrontMatter
import StringTemplates

/// Every word the site says for itself, from `strings.yml`.
struct InterfaceText: Sendable {
  private let patterns: [TextKey: TextPattern]
  /// What templates see as `t`: one slot for each key.
  let schema: ViewSchema<[String: String]>
  /// What each key says.
  let texts: [String: String]

  init(_ texts: [String: String]) {
    self.texts = texts
    patterns = Dictionary(
      uniqueKeysWithValues: TextKey.allCases.map { ($0, TextPattern(texts[$0.rawValue] ?? $0.rawValue)) })
    schema = ViewSchema(
      "t", "界面文字(strings.yml)",
      texts.keys.sorted().map { key in .text(key, texts[key] ?? "") { $0[key] } })
  }

  subscript(key: TextKey) -> String { patterns[key]?.text ?? "" }

  /// The text with each `{name}` replaced; names without a value stay as they are.
  func callAsFunction(_ key: TextKey, _ values: KeyValuePairs<String, String>) -> String {
    patterns[key]?.filled(values) ?? ""
  }
}
