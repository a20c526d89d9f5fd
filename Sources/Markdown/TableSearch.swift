import CCmark
import Diagnostics

/// Finds the tables of a text in the paragraphs stock libcmark makes of them.
///
/// Where each table stands by itself, between blank lines and at the beginning of its lines, its paragraph is known
/// without parsing the text.
struct TableSearch {
  /// What tables may add to the text, in bytes: the cells that short rows lack, and what stands in front of each cell
  /// so that it stays in the quotes and lists around the table. A wide header above many short rows, or deep in quotes,
  /// would otherwise make far more of a text than there is.
  private let mostAdded: Int

  private(set) var tables: [FoundTable] = []

  private let source: UnsafeBufferPointer<UInt8>
  private let lines: SourceLines
  private var path = ContainerPath()
  private var added = 0

  init(_ source: UnsafeBufferPointer<UInt8>, lines: SourceLines) {
    self.source = source
    self.lines = lines
    mostAdded = max(0x4000, 4 * source.count)
    if searchFreeStanding() { return }
    tables = []
    added = 0
    searchParagraphs()
  }

  /// Searches the blocks of lines that begin with `|` and have a blank line, or nothing, before and behind them. Such a
  /// block is a paragraph of the document itself, whatever stands before it, except for what a blank line does not end:
  /// fenced code and raw HTML.
  ///
  /// - Returns: Whether no table can stand elsewhere.
  private mutating func searchFreeStanding() -> Bool {
    let mayReachPastBlank =
      source.offset(of: UInt8(ascii: "<")) != nil || Self.holdsFence(UInt8(ascii: "`"), source)
      || Self.holdsFence(UInt8(ascii: "~"), source)
    guard !mayReachPastBlank else { return false }
    Work.step(source.count)
    var isAfterBlank = true
    var line = 1
    while line <= lines.count {
      if isAfterBlank, beginsWithPipe(line) {
        let first = line
        while line < lines.count, beginsWithPipe(line + 1) { line += 1 }
        guard line == lines.count || isBlank(line + 1) else { return false }
        if line > first { search(lines: first...line, isHeading: false, contentStart: lines.start(of: first)) }
      } else if SourceSurvey.mayBeDelimiterRow(source, from: lines.start(of: line)) {
        return false
      }
      isAfterBlank = isBlank(line)
      line += 1
    }
    return true
  }

  /// Whether three such characters stand side by side.
  private static func holdsFence(_ character: UInt8, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while let first = text.offset(of: character, from: offset) {
      Work.step()
      if first + 2 < text.count, text[first + 1] == character, text[first + 2] == character { return true }
      offset = first + 1
    }
    return false
  }

  private func beginsWithPipe(_ line: Int) -> Bool {
    let content = lines.content(of: line)
    return !content.isEmpty && source[content.lowerBound] == UInt8(ascii: "|")
  }

  private func isBlank(_ line: Int) -> Bool { TableRow.trimmed(lines.content(of: line), of: source).isEmpty }

  private mutating func searchParagraphs() {
    let tree = SyntaxTree(parsing: source)
    guard let root = tree.root, let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      Work.step()
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER: enter(cmark_iter_get_node(iterator))
      case CMARK_EVENT_EXIT: exit(cmark_iter_get_node(iterator))
      default: return
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer?) {
    let line = Int(cmark_node_get_start_line(node))
    let start = lines.start(of: line) + Int(cmark_node_get_start_column(node)) - 1
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE:
      path.enterQuote(at: start, line: line, text: source, lines: lines)
    case CMARK_NODE_ITEM:
      path.enterItem(at: start, line: line, text: source, lines: lines)
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
      // A body row of `=` makes stock libcmark read the whole table as one setext heading.
      let end = min(Int(cmark_node_get_end_line(node)), lines.count)
      guard end > line, path.depth <= ContainerPath.deepest else { return }
      search(lines: line...end, isHeading: cmark_node_get_type(node) == CMARK_NODE_HEADING, contentStart: start)
    default:
      break
    }
  }

  private mutating func exit(_ node: OpaquePointer?) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM: path.leave()
    default: break
    }
  }

  private mutating func search(lines range: ClosedRange<Int>, isHeading: Bool, contentStart: Int) {
    var headerLine = range.lowerBound
    while headerLine < range.upperBound {
      Work.step()
      defer { headerLine += 1 }
      // libcmark says of a setext heading that it ends with the line after its underline.
      if isHeading, headerLine > range.lowerBound,
        let row = content(of: headerLine, maximumIndentation: 3)?.row, TableRow.isUnderline(row, of: source)
      {
        return
      }
      guard let delimiters = content(of: headerLine + 1, maximumIndentation: 3),
        let alignments = TableRow.alignments(delimiters.row, of: source)
      else { continue }
      let header: (start: Int, row: Range<Int>)?
      if headerLine == range.lowerBound {
        header = (contentStart, contentStart..<lines.content(of: headerLine).upperBound)
      } else {
        header = content(of: headerLine, maximumIndentation: .max)
      }
      guard let header else { continue }
      var table = FoundTable(headerLine: headerLine, contentStart: header.start, alignments: alignments)
      guard table.addRow(header.row, of: source) == alignments.count else { continue }
      let prefix = header.start - lines.start(of: headerLine)
      guard fill(alignments.count, to: alignments.count, prefix: prefix) else { return }
      while table.endLine <= range.upperBound, let row = content(of: table.endLine, maximumIndentation: 3)?.row,
        !beginsBlock(row)
      {
        let cells = table.addRow(row, of: source)
        guard fill(cells, to: alignments.count, prefix: prefix) else {
          table.removeLastRow()
          break
        }
        table.endLine += 1
        if isHeading, TableRow.isUnderline(row, of: source) { break }
      }
      headerLine = table.endLine - 1
      tables.append(table)
    }
  }

  /// The content of a line that belongs to all the containers around; `nil` for lazy, blank and indented lines.
  private func content(of line: Int, maximumIndentation: Int) -> (start: Int, row: Range<Int>)? {
    guard let content = path.contentStart(on: line, text: source, lines: lines) else { return nil }
    let end = lines.content(of: line).upperBound
    var inner = content
    ContainerPath.skipSpaces(&inner, text: source, end: end, columns: .max)
    guard inner.offset < end, inner.column - content.column <= maximumIndentation else { return nil }
    return (content.offset, inner.offset..<end)
  }

  /// Whether a line begins a block that can't interrupt the paragraph libcmark saw, but ends a table: a list that
  /// does not start at 1, an empty list item, the underline of a setext heading.
  private func beginsBlock(_ row: Range<Int>) -> Bool {
    let row = TableRow.trimmed(row, of: source)
    Work.step(row.count)
    let line = UnsafeBufferPointer(rebasing: source[row])
    guard let first = line.first else { return true }
    switch first {
    case UInt8(ascii: "-"):
      return line.allSatisfy { $0 == first }
    case UInt8(ascii: "+"), UInt8(ascii: "*"):
      return line.count == 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let rest = line.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard line.count - rest.count <= 9, let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
      else { return false }
      return rest.count == 1 || rest.dropFirst().first == UInt8(ascii: " ")
        || rest.dropFirst().first == UInt8(ascii: "\t")
    default:
      return false
    }
  }

  /// Whether a row of so many cells may still be expanded.
  private mutating func fill(_ cells: Int, to columns: Int, prefix: Int) -> Bool {
    added += max(columns - cells, 0) + columns * prefix
    return added <= mostAdded
  }
}
