import CCmark
import Diagnostics

/// The ways of turning Markdown into HTML on its own, without a wall around it.
public enum MarkdownDialect: Sendable, Hashable {
  /// As a profile's body is rendered: safe, with the wall's extensions.
  case profile
  /// CommonMark 0.30 to the letter, raw HTML and every address included. Never for publishing.
  case commonMark

  /// The HTML of a text. Destinations of links and pictures stay as written, unless they are dangerous.
  ///
  /// - Parameters:
  ///   - source: Markdown; invalid UTF-8 becomes U+FFFD.
  ///   - file: What diagnostics call the text.
  public func html(_ source: [UInt8], file: String, diagnostics: inout [Diagnostic]) -> [UInt8] {
    let text = Array(String(decoding: source, as: UTF8.self).utf8)
    switch self {
    case .profile:
      let rendered = MarkdownRenderer().render(text, file: file, diagnostics: &diagnostics) {
        .url($0.destination)
      }
      return rendered.html
    case .commonMark:
      guard let bytes = SourceText.normalized(text, file: file, firstLine: 1, diagnostics: &diagnostics) else {
        return []
      }
      return SyntaxTree(parsing: bytes).commonMarkHTML()
    }
  }
}
