/// The place of a cell in its table.
struct TableCell {
  /// 0 is the header row.
  let row: Int
  let column: Int
}
