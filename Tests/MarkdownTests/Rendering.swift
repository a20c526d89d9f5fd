import Diagnostics

@testable import Markdown

/// A rendered body and what was said about it.
struct Rendering {
  let result: RenderedMarkdown
  let diagnostics: [Diagnostic]

  /// - Parameter resolve: Leaves addresses as they are unless given.
  init(
    _ source: String, firstLine: Int = 1, resolve: (LinkReference) -> LinkResolution = { .url($0.destination) }
  ) {
    var diagnostics: [Diagnostic] = []
    result = MarkdownRenderer().render(
      Array(source.utf8), file: "张伟.md", firstLine: firstLine, isSummarized: true, diagnostics: &diagnostics,
      resolve: resolve)
    self.diagnostics = diagnostics
  }

  var html: String { String(decoding: result.html, as: UTF8.self) }

  /// `rule line:column` of each diagnostic, in the order of their places.
  var places: [String] {
    diagnostics.sorted().map { "\($0.rule.rawValue) \($0.place.line):\($0.place.column)" }
  }
}
