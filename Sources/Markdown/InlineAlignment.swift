import CCmark
import Diagnostics

/// Where the inline nodes of one paragraph or heading stand in the text.
///
/// libcmark's own columns of inline nodes are off on continuation lines of containers, after link reference definitions
/// and after links that span lines, and it does not tell `\*\*` from `**`. So the inline source is walked along with
/// the tree, each node taking the bytes it was made of. Only blocks with something to report are aligned.
struct InlineAlignment {
  /// The offset in the text at which each link, image and raw HTML node begins.
  private(set) var offsets: [SyntaxTree.Node: Int] = [:]
  /// The offsets of runs of two or more `*` that stayed text and that no backslash escapes.
  private(set) var leftoverRuns: [Int] = []

  private let content: BlockContent
  private var position = 0
  private var starRun = 0..<0
  /// The links being walked, and whether each is an autolink.
  private var links: [Bool] = []
  private var entities: [[UInt8]: [UInt8]] = [:]

  /// - Returns: `nil` where tree and text don't meet.
  init?(_ block: SyntaxTree.Node, content: BlockContent) {
    let breaks = Self.breaks(in: block)
    // Link reference definitions in front of a paragraph leave no trace in the tree; they end with their line.
    let likely = [0, content.lineCount - breaks - 1, content.lineCount - breaks - 2] + Array(1...8)
    for firstLine in likely where firstLine >= 0 && firstLine < content.lineCount {
      self.init(from: content.start(ofLine: firstLine), content: content)
      if walk(block) { return }
    }
    return nil
  }

  private init(from position: Int, content: BlockContent) {
    self.content = content
    self.position = position
  }

  private static func breaks(in block: SyntaxTree.Node) -> Int {
    guard let iterator = cmark_iter_new(block) else { return 0 }
    defer { cmark_iter_free(iterator) }
    var breaks = 0
    while true {
      Work.step()
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_DONE: return breaks
      case CMARK_EVENT_ENTER:
        let type = cmark_node_get_type(cmark_iter_get_node(iterator))
        if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { breaks += 1 }
      default: break
      }
    }
  }

  private mutating func walk(_ block: SyntaxTree.Node) -> Bool {
    guard let iterator = cmark_iter_new(block) else { return false }
    defer { cmark_iter_free(iterator) }
    while true {
      Work.step()
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { break }
      guard let node = cmark_iter_get_node(iterator), node != block else { continue }
      guard event == CMARK_EVENT_ENTER ? enter(node) : exit(node) else { return false }
    }
    endStarRun()
    return content.isBlank(from: position)
  }

  private mutating func enter(_ node: SyntaxTree.Node) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: return take(text: CText(cmark_node_get_literal(node)).bytes)
    case CMARK_NODE_SOFTBREAK:
      skip(while: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
      return take("\n")
    case CMARK_NODE_LINEBREAK:
      if take("\\\n") { return true }
      skip(while: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
      return take("\n")
    case CMARK_NODE_CODE: return takeCode()
    case CMARK_NODE_HTML_INLINE:
      offsets[node] = content.offset(position)
      return take(CText(cmark_node_get_literal(node)).bytes)
    case CMARK_NODE_EMPH: return takeDelimiters(1)
    case CMARK_NODE_STRONG: return takeDelimiters(2)
    case CMARK_NODE_LINK:
      offsets[node] = content.offset(position)
      links.append(take("<"))
      return links.last == true || take("[")
    case CMARK_NODE_IMAGE:
      offsets[node] = content.offset(position)
      links.append(false)
      return take("![")
    default: return false
    }
  }

  private mutating func exit(_ node: SyntaxTree.Node) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: return takeDelimiters(1)
    case CMARK_NODE_STRONG: return takeDelimiters(2)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      if links.popLast() == true { return take(">") }
      guard take("]") else { return false }
      position = content.endOfLinkTail(from: position)
      return true
    default: return true
    }
  }

  private mutating func take(_ bytes: some Collection<UInt8>) -> Bool {
    Work.step(bytes.count)
    guard content.bytes[position...].starts(with: bytes) else { return false }
    position += bytes.count
    return true
  }

  private mutating func take(_ syntax: String) -> Bool { take(syntax.utf8) }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while position < content.bytes.count, condition(content.bytes[position]) {
      Work.step()
      position += 1
    }
  }

  private mutating func takeDelimiters(_ count: Int) -> Bool {
    guard position + count <= content.bytes.count,
      content.bytes[position..<position + count].allSatisfy({ $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") })
    else { return false }
    position += count
    return true
  }

  private mutating func takeCode() -> Bool {
    let start = position
    skip { $0 == UInt8(ascii: "`") }
    let length = position - start
    guard length > 0 else { return false }
    while position < content.bytes.count {
      skip { $0 != UInt8(ascii: "`") }
      let close = position
      skip { $0 == UInt8(ascii: "`") }
      if position - close == length { return true }
    }
    return false
  }

  private mutating func take(text literal: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < literal.count {
      Work.step()
      guard position < content.bytes.count else { return false }
      let byte = content.bytes[position]
      if byte == UInt8(ascii: "\\"), position + 1 < content.bytes.count,
        CharacterClass.isASCIIPunctuation(content.bytes[position + 1]), content.bytes[position + 1] == literal[index]
      {
        position += 2
        index += 1
      } else if byte == UInt8(ascii: "&"), let entity = entity(), literal[index...].starts(with: entity.decoded) {
        position += entity.length
        index += entity.decoded.count
      } else if byte == literal[index] {
        if byte == UInt8(ascii: "*") { noteStar() }
        position += 1
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  private mutating func noteStar() {
    if position != starRun.upperBound {
      endStarRun()
      starRun = position..<position
    }
    starRun = starRun.lowerBound..<(position + 1)
  }

  private mutating func endStarRun() {
    if starRun.count > 1 { leftoverRuns.append(content.offset(starRun.lowerBound)) }
  }

  /// The entity or numeric reference at the position, and the text libcmark makes of it.
  private mutating func entity() -> (length: Int, decoded: [UInt8])? {
    // The longest name has 31 letters.
    Work.step(34)
    let window = content.bytes[position...].prefix(34)
    guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let reference = Array(window[...end])
    if let known = entities[reference] { return (reference.count, known) }
    let tree = SyntaxTree(parsing: reference)
    guard let paragraph = tree.root.flatMap(cmark_node_first_child),
      let text = cmark_node_first_child(paragraph), cmark_node_next(text) == nil,
      cmark_node_get_type(text) == CMARK_NODE_TEXT
    else { return nil }
    let decoded = Array(CText(cmark_node_get_literal(text)).bytes)
    guard decoded != reference else { return nil }
    entities[reference] = decoded
    return (reference.count, decoded)
  }
}
