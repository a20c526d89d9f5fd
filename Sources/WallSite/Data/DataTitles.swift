/// What cells call the items of a list, kept by the items' numbers, so that it can be copied.
struct DataTitles: ~Copyable {
  private struct Title {
    let range: Range<Int>
    let marks: MarkedText.Marks
  }

  private var buffer = TextBuffer()
  /// By number.
  private var titles: [Title?] = []

  /// No more than so many bytes are kept, or a little more.
  private static let limit = 1 << 20

  /// Begins anew.
  mutating func removeAll() {
    buffer.removeAll()
    titles.removeAll(keepingCapacity: true)
  }

  /// Writes what was kept for a number as the next text of a cell.
  ///
  /// - Returns: Whether there was anything.
  mutating func write(_ number: Int, _ csv: inout CSVText) -> Bool {
    guard number < titles.count, let title = titles[number] else { return false }
    csv.item(title.range, of: buffer, title.marks)
    return true
  }

  /// Keeps the last text of a cell for a number, if that is not too much.
  mutating func keep(_ number: Int, _ csv: borrowing CSVText) {
    guard buffer.count < Self.limit else { return }
    while titles.count <= number { titles.append(nil) }
    let start = buffer.count
    csv.copyItem(to: &buffer)
    titles[number] = Title(range: start..<buffer.count, marks: csv.itemMarks)
  }
}
