import CCmark
import Diagnostics

@testable import Markdown

enum AlignmentProbe {
  /// The number of paragraphs and headings of a text whose inlines could not be told from their source.
  static func failures(in text: [UInt8]) -> Int {
    guard let normalized = normalized(text) else { return 0 }
    let tree = SyntaxTree(parsing: normalized)
    guard let root = tree.root, let iterator = cmark_iter_new(root) else { return 0 }
    defer { cmark_iter_free(iterator) }
    let lines = SourceLines(normalized)
    var failures = 0
    var quoteDepth = 0
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return failures }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_BLOCK_QUOTE: quoteDepth += event == CMARK_EVENT_ENTER ? 1 : -1
      case CMARK_NODE_PARAGRAPH where event == CMARK_EVENT_ENTER, CMARK_NODE_HEADING where event == CMARK_EVENT_ENTER:
        let content = BlockContent(of: node, quoteDepth: quoteDepth, text: normalized, lines: lines)
        if cmark_node_first_child(node) != nil, InlineAlignment(node, content: content) == nil { failures += 1 }
      default: break
      }
    }
  }

  private static func normalized(_ text: [UInt8]) -> [UInt8]? {
    var diagnostics: [Diagnostic] = []
    return SourceText.normalized(
      Array(String(decoding: text, as: UTF8.self).utf8), file: "-", firstLine: 1, diagnostics: &diagnostics)
  }
}
