import CCmark
import Diagnostics

/// The words of a block or link, without markup and without what stands in for pictures.
struct PlainText {
  private(set) var bytes: [UInt8] = []

  init(of node: SyntaxTree.Node, without markers: EmphasisMarkers?) {
    if let child = cmark_node_first_child(node), cmark_node_next(child) == nil,
      cmark_node_get_type(child) == CMARK_NODE_TEXT
    {
      let text = CText(cmark_node_get_literal(child)).bytes
      Work.step(text.count)
      HTMLBuffer.append(plain: text, without: markers, to: &bytes)
      return
    }
    guard let iterator = cmark_iter_new(node) else { return }
    defer { cmark_iter_free(iterator) }
    var imageDepth = 0
    var lastText = CText(nil)
    var pendingBreak: LineBreakRule.Side?
    while true {
      Work.step()
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_IMAGE { imageDepth += event == CMARK_EVENT_ENTER ? 1 : -1 }
      guard event == CMARK_EVENT_ENTER, imageDepth == 0 else { continue }
      switch type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        let text = CText(cmark_node_get_literal(node))
        Work.step(text.bytes.count)
        if let before = pendingBreak {
          let after = LineBreakRule.side(startOf: text.bytes, ignoring: markers)
          if !LineBreakRule.vanishes(between: before, and: after) { bytes.append(UInt8(ascii: " ")) }
          pendingBreak = nil
        }
        HTMLBuffer.append(plain: text.bytes, without: markers, to: &bytes)
        lastText = text
      case CMARK_NODE_SOFTBREAK:
        pendingBreak = LineBreakRule.side(endOf: lastText.bytes, ignoring: markers)
      case CMARK_NODE_LINEBREAK:
        bytes.append(UInt8(ascii: " "))
      default:
        break
      }
    }
  }

  var text: String { bytes.withUnsafeBufferPointer { String(knownUTF8: $0) } }

  /// The words where they stand in the tree itself, as those of nearly all headings do: in a text that is the only thing
  /// in the block and has no markers; else `nil`.
  static func bytes(
    ofOnly node: SyntaxTree.Node, without markers: EmphasisMarkers?
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let child = cmark_node_first_child(node), cmark_node_next(child) == nil,
      cmark_node_get_type(child) == CMARK_NODE_TEXT
    else { return nil }
    let text = CText(cmark_node_get_literal(child)).bytes
    // Markers begin with one of these.
    guard markers == nil || text.offset(of: 0xE1) == nil && text.offset(of: 0xEF) == nil else { return nil }
    return text
  }
}
