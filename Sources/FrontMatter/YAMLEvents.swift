import CYAML
import Diagnostics

/// Builds nodes from libyaml's events.
struct YAMLEvents {
  /// Deeper nesting is refused: no record needs it.
  static let depthLimit = 16

  private let file: String
  private let firstLine: Int
  private let columns: ColumnMap
  private let lineOffset: Int
  private(set) var diagnostics: [Diagnostic] = []
  private var open: [(node: Int32, last: Int32)] = []

  /// - Parameters:
  ///   - firstLine: The line of the file, from 1, on which the front matter begins.
  ///   - lineOffset: The line of the front matter, from 0, on which the text to be read begins.
  init(file: String, firstLine: Int, lineOffset: Int, columns: ColumnMap) {
    self.file = file
    self.firstLine = firstLine
    self.lineOffset = lineOffset
    self.columns = columns
  }

  /// Reads `text`, whose root is a map, and adds its entries to the tree.
  mutating func read(_ text: Bytes, into tree: inout NodeTree) throws(YAMLFailure) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { throw YAMLFailure(.outOfMemory) }
    defer { yaml_parser_delete(&parser) }
    Work.step(text.count)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
    var root: Int32 = -1
    var documents = 0
    // Cleared by the parser before each event.
    var event = yaml_event_t()
    while true {
      guard yaml_parser_parse(&parser, &event) == 1 else { throw YAMLFailure(parser) }
      defer { yaml_event_delete(&event) }
      Work.step()
      let mark = event.start_mark
      var added: Int32 = -1
      switch event.type {
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
        if root >= 0 { tree.addFields(of: root) }
        return
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 { throw YAMLFailure(.secondDocument, line: mark.line, column: mark.column) }
      case YAML_SCALAR_EVENT: added = scalar(event, &tree)
      case YAML_ALIAS_EVENT:
        report(.alias, mark)
        added = tree.add(node(.broken, mark))
      case YAML_SEQUENCE_START_EVENT:
        if event.data.sequence_start.anchor != nil { report(.anchor, mark) }
        if event.data.sequence_start.tag != nil { report(.tag, mark) }
        added = tree.add(node(.list, mark))
      case YAML_MAPPING_START_EVENT:
        if event.data.mapping_start.anchor != nil { report(.anchor, mark) }
        if event.data.mapping_start.tag != nil { report(.tag, mark) }
        added = tree.add(node(.map, mark))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: open.removeLast()
      default: break
      }
      guard added >= 0 else { continue }
      if let parent = open.last {
        if parent.last < 0 {
          tree.nodes[Int(parent.node)].firstChild = added
        } else {
          tree.nodes[Int(parent.last)].next = added
        }
        open[open.count - 1].last = added
      } else {
        root = added
        let node = tree.nodes[Int(added)]
        if node.kind == .scalar, node.length == 0 {
          root = -1
        } else if node.kind != .map {
          throw YAMLFailure(.notAMap, line: mark.line, column: mark.column)
        }
      }
      let kind = tree.nodes[Int(added)].kind
      guard kind == .list || kind == .map else { continue }
      open.append((added, -1))
      if open.count > Self.depthLimit {
        throw YAMLFailure(.tooDeep, line: mark.line, column: mark.column)
      }
    }
  }

  private mutating func scalar(_ event: yaml_event_t, _ tree: inout NodeTree) -> Int32 {
    let scalar = event.data.scalar
    let mark = event.start_mark
    if scalar.anchor != nil { report(.anchor, mark) }
    if scalar.tag != nil { report(.tag, mark) }
    var node = node(.scalar, mark)
    node.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    node.isBlockScalar = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
    node.isOnOneLine = event.end_mark.line == mark.line
    node.start = Int32(tree.scalars.count)
    node.length = Int32(scalar.length)
    tree.scalars.append(Bytes(start: scalar.value, count: scalar.length))
    return tree.add(node)
  }

  private func node(_ kind: NodeTree.Node.Kind, _ mark: yaml_mark_t) -> NodeTree.Node {
    let line = lineOffset + mark.line
    return NodeTree.Node(
      kind: kind, line: Int32(firstLine + line), column: Int32(columns.column(mark.column, line: line)))
  }
}

// MARK: - What YAML has and front matter has not

extension YAMLEvents {
  private enum Refused {
    case alias
    case anchor
    case tag
  }

  private mutating func report(_ refused: Refused, _ mark: yaml_mark_t) {
    let line = lineOffset + mark.line
    let place = SourcePlace(file: file, line: firstLine + line, column: columns.column(mark.column, line: line))
    let message =
      switch refused {
      case .alias: Message("不能用 YAML 别名(以“*”开头)", "YAML aliases (beginning with “*”) are not used here")
      case .anchor: Message("不能用 YAML 锚点(以“&”开头)", "YAML anchors (beginning with “&”) are not used here")
      case .tag: Message("不能用 YAML 标签(以“!”开头)", "YAML tags (beginning with “!”) are not used here")
      }
    diagnostics.append(
      Diagnostic(
        .yamlAlias, at: place, message,
        hint: Message(
          "若它是文字的一部分,请把整个值用引号括起来;否则把内容照写一遍",
          "Quote the value if the sign is part of the text; otherwise write the content out")))
  }
}
