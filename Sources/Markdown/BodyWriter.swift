import CCmark
import Diagnostics

/// Writes the tree of a body as HTML. The walk is a loop, so that no nesting is too deep for it.
struct BodyWriter: ~Copyable {
  let draft: MarkdownDraft
  let resolve: (LinkReference) -> LinkResolution
  var html: HTMLBuffer
  var places: BodyPlaces
  var diagnostics: [Diagnostic] = []
  var comments: [MarkdownComment] = []
  var fragments: [WrittenFragment] = []

  private var headings: [Heading] = []
  /// As many headings as most bodies have.
  private static let usualHeadings = 6
  private var outline = HeadingOutline()
  private var ids = HeadingIDs()
  /// `nil` where none is wanted.
  private var summary: BodySummary?
  private var table = 0

  /// The paragraph or heading being written.
  var block: SyntaxTree.Node?
  var quoteDepth = 0
  var paragraph = ParagraphForm.omitted
  /// `**` was met in the block's text.
  var hasLeftoverEmphasis = false
  /// The elements of the block whose opening tags were reported, so that their closing tags need not be.
  var reportedElements: Set<String> = []

  /// The text before a line break, and where the break was written.
  var lastText = CText(nil)
  var pendingBreak: (offset: Int, before: LineBreakRule.Side)?

  /// How many pictures' alternative texts the walk is in.
  var imageDepth = 0
  var openImage: OpenImage?
  /// How many links the walk is in: one, or two where an address in `<…>` stands in a link's text.
  var linkDepth = 0
  /// The depth of the link whose tag is open; HTML has no links in links.
  var openLinkDepth: Int?
  /// A destination that was resolved before its node was reached.
  var resolved: (node: SyntaxTree.Node, address: String?)?

  init(
    _ draft: MarkdownDraft, file: String, firstLine: Int, isSummarized: Bool,
    resolve: @escaping (LinkReference) -> LinkResolution
  ) {
    self.draft = draft
    summary = isSummarized ? BodySummary() : nil
    self.resolve = resolve
    html = HTMLBuffer(capacity: draft.text.count * 5 / 4 + 64, markers: draft.markers)
    places = BodyPlaces(draft, file: file, firstLine: firstLine)
  }

  mutating func write(_ tree: borrowing SyntaxTree) {
    guard let root = tree.root else { return }
    var node = root
    walk: while true {
      Work.step()
      let type = cmark_node_get_type(node)
      write(node, type, isEntering: true)
      if !Self.isLeaf(type) {
        if let child = cmark_node_first_child(node) {
          node = child
          continue
        }
        write(node, type, isEntering: false)
      }
      // Out of all that ends with the node.
      while node != root {
        if let next = cmark_node_next(node) {
          node = next
          continue walk
        }
        guard let parent = cmark_node_parent(node) else { return }
        node = parent
        write(node, cmark_node_get_type(node), isEntering: false)
      }
      return
    }
  }

  /// Whether a node of a type holds no others, whatever is written.
  private static func isLeaf(_ type: cmark_node_type) -> Bool {
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE,
      CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK:
      true
    default: false
    }
  }

  /// What was written, once the whole tree is.
  consuming func finish() -> RenderedMarkdown {
    let (bytes, unmet) =
      fragments.isEmpty ? (html.bytes, []) : FragmentLinks.settle(fragments, in: html.bytes, ids: ids)
    return RenderedMarkdown(
      html: bytes, headings: headings, comments: comments, summary: summary?.string, unmetFragments: unmet)
  }

  private mutating func write(_ node: SyntaxTree.Node, _ type: cmark_node_type, isEntering: Bool) {
    switch type {
    case CMARK_NODE_BLOCK_QUOTE:
      quoteDepth += isEntering ? 1 : -1
      writeLine(isEntering ? "<blockquote>\n" : "</blockquote>\n")
    case CMARK_NODE_LIST:
      writeList(node, isEntering: isEntering)
    case CMARK_NODE_ITEM:
      if isEntering { writeLine("<li>") } else { html.append("</li>\n") }
    case CMARK_NODE_CODE_BLOCK:
      writeCodeBlock(node)
    case CMARK_NODE_HTML_BLOCK:
      dropHTMLBlock(node)
    case CMARK_NODE_PARAGRAPH:
      if isEntering { enterParagraph(node) } else { exitParagraph(node) }
    case CMARK_NODE_HEADING:
      if isEntering { enterHeading(node) } else { exitHeading(node) }
    case CMARK_NODE_THEMATIC_BREAK:
      writeLine("<hr />\n")
    case CMARK_NODE_DOCUMENT:
      break
    default:
      writeInline(node, type, isEntering: isEntering)
    }
  }

  private mutating func writeLine(_ markup: StaticString) {
    html.startLine()
    html.append(markup)
  }

  private mutating func writeList(_ node: SyntaxTree.Node, isEntering: Bool) {
    let isBullet = cmark_node_get_list_type(node) == CMARK_BULLET_LIST
    guard isEntering else { return html.append(isBullet ? "</ul>\n" : "</ol>\n") }
    let start = cmark_node_get_list_start(node)
    if isBullet {
      writeLine("<ul>\n")
    } else if start == 1 {
      writeLine("<ol>\n")
    } else {
      html.startLine()
      html.append(string: "<ol start=\"\(start)\">\n")
    }
  }

  private mutating func writeCodeBlock(_ node: SyntaxTree.Node) {
    let info = CText(cmark_node_get_fence_info(node)).bytes
    let language = info.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    writeLine("<pre><code")
    if !language.isEmpty {
      html.append(" class=\"language-")
      html.append(text: UnsafeBufferPointer(rebasing: language))
      html.append("\"")
    }
    html.append(">")
    html.append(text: CText(cmark_node_get_literal(node)).bytes)
    html.append("</code></pre>\n")
  }

  // MARK: Paragraphs

  private mutating func enterParagraph(_ node: SyntaxTree.Node) {
    begin(block: node)
    if let child = onlyChild(of: node), let form = standaloneForm(of: child) {
      paragraph = form
      return
    }
    if let isFull = summary?.isFull, !isFull {
      summary?.append(PlainText(of: node, without: draft.markers).bytes)
    }
    let list = cmark_node_parent(cmark_node_parent(node))
    if list != nil, cmark_node_get_list_tight(list) != 0 {
      paragraph = .tight
      return
    }
    html.startLine()
    paragraph = .plain(start: html.count)
    html.append("<p>")
  }

  private mutating func exitParagraph(_ node: SyntaxTree.Node) {
    switch paragraph {
    case .plain(let start):
      // Nothing is left where all of it was raw HTML or dropped pictures.
      if html.count == start + "<p>".utf8.count { html.truncate(to: start) } else { html.append("</p>\n") }
    case .figure(let image):
      let title = CText(cmark_node_get_title(image)).bytes
      if !title.isEmpty {
        html.append("\n<figcaption>")
        html.append(text: title)
        html.append("</figcaption>")
      }
      html.append("\n</figure>\n")
    case .video:
      html.append("</video>\n")
    case .tight, .omitted:
      break
    }
    end(block: node)
  }

  private func onlyChild(of node: SyntaxTree.Node) -> SyntaxTree.Node? {
    guard let child = cmark_node_first_child(node), cmark_node_next(child) == nil else { return nil }
    return child
  }

  /// Begins a figure or a player where that is what a paragraph's only child becomes.
  private mutating func standaloneForm(of child: SyntaxTree.Node) -> ParagraphForm? {
    switch cmark_node_get_type(child) {
    case CMARK_NODE_IMAGE:
      guard resolveAhead(child, as: .image) != nil else { return .omitted }
      writeLine("<figure>\n")
      return .figure(image: child)
    case CMARK_NODE_LINK:
      guard LocalVideo.isVideo(CText(cmark_node_get_url(child)).bytes),
        let address = resolveAhead(child, as: .link)
      else { return nil }
      html.startLine()
      html.append("<video controls preload=\"metadata\" src=\"")
      append(address: address)
      html.append("\" aria-label=\"")
      PlainText(of: child, without: draft.markers).bytes.withUnsafeBufferPointer { html.append(text: $0) }
      html.append("\">")
      return .video
    default:
      return nil
    }
  }

  // MARK: Headings and tables

  private mutating func enterHeading(_ node: SyntaxTree.Node) {
    begin(block: node)
    if let cell = tableCell(of: node) {
      let layout = draft.tables[table]
      guard let cells = layout.plainCells else { return layout.open(cell, in: &html) }
      return draft.unexpanded.withUnsafeBufferPointer { layout.write(cells, of: $0, in: &html) }
    }
    let level = outline.level(ofWritten: Int(cmark_node_get_heading_level(node)))
    let (id, text) = name(of: node)
    if headings.isEmpty { headings.reserveCapacity(Self.usualHeadings) }
    headings.append(Heading(level: level, id: id, text: text))
    html.startLine()
    // Ids hold letters, digits, `_` and `-` only.
    html.append("<h")
    html.append(digit: level)
    html.append(" id=\"")
    html.append(string: id)
    html.append("\">")
  }

  /// The id and the words of a heading.
  private mutating func name(of heading: SyntaxTree.Node) -> (id: String, text: String) {
    if let words = PlainText.bytes(ofOnly: heading, without: draft.markers) {
      let text = String(knownUTF8: words)
      return (ids.next(for: words, text), text)
    }
    let words = PlainText(of: heading, without: draft.markers)
    let text = words.text
    return (ids.next(for: words.bytes, text), text)
  }

  private mutating func exitHeading(_ node: SyntaxTree.Node) {
    if let cell = tableCell(of: node) {
      let layout = draft.tables[table]
      if layout.plainCells == nil { layout.close(cell, in: &html) }
      if layout.plainCells != nil || layout.isLast(cell) { table += 1 }
    } else if let heading = headings.last {
      html.append("</h")
      html.append(digit: heading.level)
      html.append(">\n")
    }
    end(block: node)
  }

  /// The cell a heading stands for, or the first of those that it stands for; tables come in the order of their lines.
  private func tableCell(of node: SyntaxTree.Node) -> TableCell? {
    guard table < draft.tables.count else { return nil }
    return draft.tables[table].cell(onLine: Int(cmark_node_get_start_line(node)))
  }

  // MARK: The text of a block

  private mutating func begin(block node: SyntaxTree.Node) {
    block = node
    lastText = CText(nil)
    pendingBreak = nil
    hasLeftoverEmphasis = false
    reportedElements.removeAll()
  }

  private mutating func end(block node: SyntaxTree.Node) {
    pendingBreak = nil
    guard hasLeftoverEmphasis else { return }
    for place in places.leftoverEmphasis(in: node, quoteDepth: quoteDepth) {
      diagnostics.append(BodyProblem.leftoverEmphasis(at: place))
    }
  }
}
