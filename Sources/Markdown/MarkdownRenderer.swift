import Diagnostics

/// Renders the body of a profile: CommonMark 0.30 by libcmark, GFM tables, emphasis and line breaks as Chinese text
/// needs them, and nothing a writer could harm a visitor with.
///
/// Raw HTML is left out, comments silently, all else with a `raw-html` warning. Addresses with a scheme other than
/// http, https, mailto and tel are left out with an `unsafe-link` warning, pictures of other sites with
/// `foreign-picture`. `**` that stayed text is a
/// `leftover-emphasis` warning. Headings begin at h2 and get ids; a picture alone in its paragraph becomes a figure
/// with its title as caption, a link to a local video alone in its paragraph a player.
public struct MarkdownRenderer: Sendable {
  public init() {}

  /// - Parameters:
  ///   - source: The body, valid UTF-8.
  ///   - file: The file the body stands in, as diagnostics name it.
  ///   - firstLine: The file's line on which the body begins, from 1.
  ///   - isSummarized: Whether the beginning of the text is wanted.
  ///   - diagnostics: Receives warnings at the places as written in the file.
  ///   - resolve: Called in document order for each link and picture whose destination has no scheme and is more than
  ///     a `#fragment`; such a destination can also be empty or begin with `//`. It reports its own diagnostics.
  public func render(
    _ source: [UInt8], file: String, firstLine: Int = 1, isSummarized: Bool = false,
    diagnostics: inout [Diagnostic], resolve: (LinkReference) -> LinkResolution
  ) -> RenderedMarkdown {
    let normalized = SourceText.normalized(source, file: file, firstLine: firstLine, diagnostics: &diagnostics)
    let draft = MarkdownDraft(normalized ?? [])
    let tree = SyntaxTree(parsing: draft.text)
    return withoutActuallyEscaping(resolve) { resolve in
      var writer = BodyWriter(
        draft, file: file, firstLine: firstLine, isSummarized: isSummarized, resolve: resolve)
      writer.write(tree)
      if !writer.diagnostics.isEmpty { diagnostics += writer.diagnostics }
      let rendered = writer.finish()
      let mayHoldReference = draft.source.withUnsafeBufferPointer { $0.offset(of: UInt8(ascii: "&")) != nil }
      if mayHoldReference, BidiControl.occurs(in: rendered.html) {
        var source = SourceText(bytes: draft.source, file: file, firstLine: firstLine)
        source.reportBidiReferences(into: &diagnostics)
      }
      return rendered
    }
  }
}
