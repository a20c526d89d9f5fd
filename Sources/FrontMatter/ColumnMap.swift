/// Leads columns of the repaired text back to the file as it was written.
///
/// A repair keeps the number of characters, except where it puts in a blank after a colon; only these are kept here.
struct ColumnMap {
  /// A blank that the file does not have, by its place in the repaired text. Lines count within the front matter from
  /// 0, columns from 0.
  struct AddedBlank {
    let line: Int
    let column: Int
    /// How many stand before it on its line.
    let index: Int
  }

  /// In the order of the text.
  var addedBlanks: [AddedBlank] = []

  /// The column in the file, from 1, of a column in the repaired text, from 0.
  func column(_ column: Int, line: Int) -> Int {
    guard !addedBlanks.isEmpty else { return column + 1 }
    var low = 0
    var high = addedBlanks.count
    while low < high {
      let middle = (low + high) / 2
      let blank = addedBlanks[middle]
      if (blank.line, blank.column) < (line, column) { low = middle + 1 } else { high = middle }
    }
    guard low > 0, addedBlanks[low - 1].line == line else { return column + 1 }
    return column - addedBlanks[low - 1].index
  }
}
