import Diagnostics

/// Gives stock libcmark the tables of GFM: each cell of a table is rewritten as a one-line heading, so that every
/// inline construct in it is libcmark's work, and the writer makes a table of the headings again. A table that holds no
/// inline construct at all, as most do, becomes one heading: the writer takes its cells from the source.
///
/// Tables are found by parsing once: they can only stand where a paragraph does, in any block quote or list item.
struct TableExpansion {
  private(set) var text: [UInt8] = []
  private(set) var tables: [TableLayout] = []
  private(set) var map = OffsetMap()

  private let source: [UInt8]
  private let lines: SourceLines
  private var outputLine = 1

  /// - Returns: `nil` where the text holds no table.
  init?(_ source: [UInt8]) {
    self.source = source
    let lines = SourceLines(source)
    self.lines = lines
    let found = source.withUnsafeBufferPointer { TableSearch($0, lines: lines).tables }
    guard !found.isEmpty else { return nil }
    text.reserveCapacity(source.count * 5 / 4)
    var line = 1
    for table in found {
      copy(linesFrom: line, to: table.headerLine)
      line = expand(table)
    }
    copy(linesFrom: line, to: lines.count + 1)
  }

  private mutating func copy(linesFrom first: Int, to end: Int) {
    guard first < end else { return }
    let range = lines.start(of: first)..<lines.start(of: end)
    map.copied(to: text.count, from: range.lowerBound, length: range.count)
    text.append(contentsOf: source[range])
    outputLine += end - first
  }

  /// - Returns: The first line after the table.
  private mutating func expand(_ table: FoundTable) -> Int {
    // Before its content a line of containers holds markers and white space only; as continuation lines the cells
    // keep the `>` and are indented past the rest.
    let prefix = source[lines.start(of: table.headerLine)..<table.contentStart]
    let layout = TableLayout(
      firstLine: outputLine, alignments: table.alignments, rows: table.rowStarts.count,
      plainCells: table.isPlain ? table.cells : nil)
    if table.isPlain {
      Work.step(prefix.count + 1)
      map.inserted(at: text.count, standingFor: table.contentStart)
      text.append(contentsOf: prefix)
      text.append(contentsOf: "#\n".utf8)
    } else {
      append(table, behind: prefix)
    }
    outputLine = layout.lines.upperBound
    tables.append(layout)
    return table.endLine
  }

  /// Writes the cells of a table, each on a line of its own.
  private mutating func append(_ table: FoundTable, behind prefix: ArraySlice<UInt8>) {
    let continuation = prefix.map { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\t") ? $0 : UInt8(ascii: " ") }[...]
    for (index, cell) in table.cells.enumerated() {
      Work.step(prefix.count + 1)
      map.inserted(at: text.count, standingFor: table.rowStarts[index / table.alignments.count])
      text.append(contentsOf: index == 0 ? prefix : continuation)
      append(cell: cell)
    }
  }

  /// Writes a cell as an ATX heading, closed so that no `#` of its own is taken for the closing sequence.
  private mutating func append(cell: Range<Int>) {
    text.append(contentsOf: "# ".utf8)
    Work.step(cell.count)
    var start = cell.lowerBound
    for index in cell.dropLast() where source[index] == UInt8(ascii: "\\") && source[index + 1] == UInt8(ascii: "|") {
      append(copyOf: start..<index)
      start = index + 1
    }
    append(copyOf: start..<cell.upperBound)
    map.inserted(at: text.count, standingFor: cell.upperBound)
    text.append(contentsOf: " #\n".utf8)
  }

  private mutating func append(copyOf range: Range<Int>) {
    map.copied(to: text.count, from: range.lowerBound, length: range.count)
    text.append(contentsOf: source[range])
  }
}
