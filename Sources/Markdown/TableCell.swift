/// A cell of a table, in the markup of GFM's specification.
struct TableCell {
  private let row: Int
  private let column: Int
  private let table: TableLayout

  /// - Returns: `nil` where the line of the expanded text is not one of the table's.
  init?(line: Int, of table: TableLayout) {
    guard table.lines.contains(line) else { return nil }
    (row, column) = (line - table.firstLine).quotientAndRemainder(dividingBy: table.columns)
    self.table = table
  }

  var isLast: Bool { row == table.rows - 1 && column == table.columns - 1 }

  func open(in html: inout HTMLBuffer) {
    if column == 0 {
      if row == 0 {
        html.startLine()
        html.append("<table>\n<thead>\n")
      } else if row == 1 {
        html.append("<tbody>\n")
      }
      html.append("<tr>\n")
    }
    html.append(row == 0 ? "<th" : "<td")
    switch table.alignments[column] {
    case .left: html.append(" align=\"left\">")
    case .center: html.append(" align=\"center\">")
    case .right: html.append(" align=\"right\">")
    case nil: html.append(">")
    }
  }

  func close(in html: inout HTMLBuffer) {
    html.append(row == 0 ? "</th>\n" : "</td>\n")
    guard column == table.columns - 1 else { return }
    html.append("</tr>\n")
    if row == 0 { html.append("</thead>\n") } else if isLast { html.append("</tbody>\n") }
    if isLast { html.append("</table>\n") }
  }
}
