import CCmark
import Diagnostics

extension BodyWriter {
  mutating func writeInline(_ node: SyntaxTree.Node, _ type: cmark_node_type, isEntering: Bool) {
    switch type {
    case CMARK_NODE_TEXT:
      let text = CText(cmark_node_get_literal(node))
      settleBreak(before: text)
      html.append(text: text.bytes)
      lastText = text
      if !hasLeftoverEmphasis { hasLeftoverEmphasis = hasTwoStars(text.bytes) }
    case CMARK_NODE_CODE:
      let text = CText(cmark_node_get_literal(node))
      settleBreak(before: text)
      if imageDepth == 0 { html.append("<code>") }
      html.append(text: text.bytes)
      if imageDepth == 0 { html.append("</code>") }
      lastText = text
    case CMARK_NODE_SOFTBREAK:
      pendingBreak = (html.count, LineBreakRule.side(endOf: lastText.bytes, ignoring: draft.markers))
      html.append(imageDepth == 0 ? "\n" : " ")
    case CMARK_NODE_LINEBREAK:
      html.append(imageDepth == 0 ? "<br />\n" : " ")
      lastText = CText(nil)
    case CMARK_NODE_HTML_INLINE:
      dropInlineHTML(node)
    case CMARK_NODE_EMPH:
      if imageDepth == 0 { html.append(isEntering ? "<em>" : "</em>") }
    case CMARK_NODE_STRONG:
      if imageDepth == 0 { html.append(isEntering ? "<strong>" : "</strong>") }
    case CMARK_NODE_LINK:
      if imageDepth == 0 { writeLink(node, isEntering: isEntering) }
    case CMARK_NODE_IMAGE:
      writeImage(node, isEntering: isEntering)
    default:
      break
    }
  }

  /// Takes back the line feed written for a line break once the text behind it shows that it stands for nothing.
  /// Only tags stand between the two, so little is moved.
  private mutating func settleBreak(before text: CText) {
    guard let (offset, before) = pendingBreak else { return }
    pendingBreak = nil
    let after = LineBreakRule.side(startOf: text.bytes, ignoring: draft.markers)
    guard LineBreakRule.vanishes(between: before, and: after) else { return }
    html.removeByte(at: offset)
    for index in fragments.indices.reversed() {
      guard fragments[index].offset > offset else { break }
      fragments[index].offset -= 1
    }
  }

  private func hasTwoStars(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while let star = text.offset(of: UInt8(ascii: "*"), from: offset) {
      offset = star + 1
      if offset < text.count, text[offset] == text[star] { return true }
    }
    return false
  }

  // MARK: Links and pictures

  private mutating func writeLink(_ node: SyntaxTree.Node, isEntering: Bool) {
    guard isEntering else {
      if openLinkDepth == linkDepth {
        html.append("</a>")
        openLinkDepth = nil
      }
      linkDepth -= 1
      return
    }
    linkDepth += 1
    guard let address = address(of: node, as: .link), openLinkDepth == nil else { return }
    openLinkDepth = linkDepth
    html.append("<a href=\"")
    let start = html.count
    append(address: address)
    if address.utf8.first == UInt8(ascii: "#"), address.utf8.count > 1 {
      fragments.append(WrittenFragment(offset: start + 1, destination: address, place: place(of: node)))
    }
    html.append("\"")
    appendTitle(of: node)
    html.append(">")
  }

  private mutating func writeImage(_ node: SyntaxTree.Node, isEntering: Bool) {
    guard isEntering else {
      imageDepth -= 1
      guard imageDepth == 0, let image = openImage else { return }
      openImage = nil
      guard image.isKept else {
        // What was before the picture now meets what is behind it.
        (lastText, pendingBreak) = (image.textBefore, image.breakBefore)
        return html.truncate(to: image.start)
      }
      pendingBreak = nil
      html.append("\"")
      if !paragraph.isFigure { appendTitle(of: node) }
      html.append(" loading=\"lazy\" />")
      return
    }
    imageDepth += 1
    guard imageDepth == 1 else { return }
    let address = address(of: node, as: .image)
    openImage = OpenImage(
      start: html.count, isKept: address != nil, textBefore: lastText, breakBefore: pendingBreak)
    // A picture is neither Chinese nor Latin; the break before it stays, and its alternative text begins anew.
    pendingBreak = nil
    guard let address else { return }
    html.append("<img src=\"")
    append(address: address)
    html.append("\" alt=\"")
  }

  mutating func append(address: String) {
    var address = address
    address.withUTF8 { html.append(address: $0) }
  }

  private mutating func appendTitle(of node: SyntaxTree.Node) {
    let title = CText(cmark_node_get_title(node)).bytes
    guard !title.isEmpty else { return }
    html.append(" title=\"")
    html.append(text: title)
    html.append("\"")
  }

  /// Resolves a destination before its node is written.
  mutating func resolveAhead(_ node: SyntaxTree.Node, as kind: LinkReference.Kind) -> String? {
    let address = address(of: node, as: kind)
    resolved = (node, address)
    return address
  }

  /// The address a link or picture gets; `nil` where it is left out.
  private mutating func address(of node: SyntaxTree.Node, as kind: LinkReference.Kind) -> String? {
    if let (known, address) = resolved, known == node { return address }
    let bytes = HTMLBuffer.plain(CText(cmark_node_get_url(node)).bytes, without: draft.markers)
    let destination = String(decoding: bytes, as: UTF8.self)
    switch AddressSafety(bytes) {
    case .absolute where kind == .image, .relative where kind == .image && bytes.starts(with: "//".utf8):
      diagnostics.append(BodyProblem.foreignPicture(destination, at: place(of: node)))
      return nil
    case .absolute:
      return destination
    case .fragment where kind == .link:
      return destination
    case .fragment, .relative:
      let reference = LinkReference(destination: destination, kind: kind, place: place(of: node))
      guard case .url(let address) = resolve(reference) else { return nil }
      return address
    case .dangerous:
      diagnostics.append(BodyProblem.unsafeLink(destination, kind: kind, at: place(of: node)))
      return nil
    }
  }

  mutating func place(of node: SyntaxTree.Node) -> SourcePlace {
    places.place(of: node, in: block ?? node, quoteDepth: quoteDepth)
  }
}
