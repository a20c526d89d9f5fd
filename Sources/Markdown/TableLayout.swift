/// A table as it stands in the expanded text: its cells are consecutive lines, each a heading, row by row. For a table
/// in whose cells there is nothing to parse, one empty heading stands.
struct TableLayout {
  let firstLine: Int
  let alignments: [TableRow.Alignment?]
  /// The header row included.
  let rows: Int
  /// The cells of a table for which one heading stands, row by row: their bytes in the text that was expanded.
  let plainCells: [Range<Int>]?

  var columns: Int { alignments.count }

  var lines: Range<Int> { firstLine..<(firstLine + (plainCells == nil ? rows * columns : 1)) }

  /// The cell on a line of the expanded text; `nil` where the line is not one of the table's.
  func cell(onLine line: Int) -> TableCell? {
    guard lines.contains(line) else { return nil }
    let (row, column) = (line - firstLine).quotientAndRemainder(dividingBy: columns)
    return TableCell(row: row, column: column)
  }

  func isLast(_ cell: TableCell) -> Bool { cell.row == rows - 1 && cell.column == columns - 1 }
}

/// The markup of GFM's specification.
extension TableLayout {
  func open(_ cell: TableCell, in html: inout HTMLBuffer) {
    if cell.column == 0 {
      if cell.row == 0 {
        html.startLine()
        html.append("<table>\n<thead>\n")
      } else if cell.row == 1 {
        html.append("<tbody>\n")
      }
      html.append("<tr>\n")
    }
    html.append(cell.row == 0 ? "<th" : "<td")
    switch alignments[cell.column] {
    case .left: html.append(" align=\"left\">")
    case .center: html.append(" align=\"center\">")
    case .right: html.append(" align=\"right\">")
    case nil: html.append(">")
    }
  }

  func close(_ cell: TableCell, in html: inout HTMLBuffer) {
    html.append(cell.row == 0 ? "</th>\n" : "</td>\n")
    guard cell.column == columns - 1 else { return }
    let isLast = isLast(cell)
    html.append("</tr>\n")
    if cell.row == 0 { html.append("</thead>\n") } else if isLast { html.append("</tbody>\n") }
    if isLast { html.append("</table>\n") }
  }

  /// Writes the whole of a table whose cells are plain.
  ///
  /// - Parameter text: The text that was expanded.
  func write(_ cells: [Range<Int>], of text: UnsafeBufferPointer<UInt8>, in html: inout HTMLBuffer) {
    var next = 0
    for row in 0..<rows {
      for column in 0..<columns {
        let cell = TableCell(row: row, column: column)
        open(cell, in: &html)
        html.append(text: UnsafeBufferPointer(rebasing: text[cells[next]]))
        close(cell, in: &html)
        next += 1
      }
    }
  }
}
