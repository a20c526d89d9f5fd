/// A table in the source.
struct FoundTable {
  let headerLine: Int
  /// Where the header row begins in its line, behind the containers' markers.
  let contentStart: Int
  let alignments: [TableRow.Alignment?]
  /// The bytes of the cells, row by row, the header's first, as many a row as there are columns; those that a row lacks
  /// are empty, at its end.
  private(set) var cells: [Range<Int>] = []
  /// Where the content of each row begins.
  private(set) var rowStarts: [Int] = []
  /// Whether no row holds anything that Markdown could see but text.
  private(set) var isPlain = true
  /// The first line after the table.
  var endLine: Int

  init(headerLine: Int, contentStart: Int, alignments: [TableRow.Alignment?]) {
    self.headerLine = headerLine
    self.contentStart = contentStart
    self.alignments = alignments
    endLine = headerLine + 2
    cells.reserveCapacity(8 * alignments.count)
    rowStarts.reserveCapacity(8)
  }

  /// Adds a row, of whose cells those past the last column are left out.
  ///
  /// - Returns: How many cells the row has.
  mutating func addRow(_ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let first = cells.count
    if !TableRow.cut(line, of: text, into: &cells) { isPlain = false }
    let count = cells.count - first
    if count > alignments.count { cells.removeLast(count - alignments.count) }
    while cells.count - first < alignments.count { cells.append(line.upperBound..<line.upperBound) }
    rowStarts.append(line.lowerBound)
    return count
  }

  mutating func removeLastRow() {
    cells.removeLast(alignments.count)
    rowStarts.removeLast()
  }
}
