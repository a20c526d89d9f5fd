/// A table in the source.
struct FoundTable {
  let headerLine: Int
  /// Where the header row begins in its line, behind the containers' markers.
  let contentStart: Int
  let alignments: [TableRow.Alignment?]
  /// The header row and each body row.
  var rows: [TableRow]
  /// The first line after the table.
  var endLine: Int
}
