/// A table as it stands in the expanded text: its cells are consecutive lines, each a heading, row by row.
struct TableLayout {
  let firstLine: Int
  let alignments: [TableRow.Alignment?]
  /// The header row included.
  var rows: Int

  var columns: Int { alignments.count }

  var lines: Range<Int> { firstLine..<(firstLine + rows * columns) }
}
