/// What cells call the items of a list, kept by the items' numbers, so that it can be copied.
struct DataTitles: ~Copyable {
  private struct Title {
    let start: Int32
    /// -1 where there is none.
    let end: Int32
    let marks: MarkedText.Marks

    static let none = Title(start: 0, end: -1, marks: [])
  }

  private var buffer = TextBuffer()
  /// By number.
  private var titles: [Title] = []

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
    guard number < titles.count, titles[number].end >= 0 else { return false }
    let title = titles[number]
    csv.item(Int(title.start)..<Int(title.end), of: buffer, title.marks)
    return true
  }

  /// Keeps the last text of a cell for a number, if that is not too much.
  mutating func keep(_ number: Int, _ csv: borrowing CSVText) {
    guard buffer.count < Self.limit else { return }
    while titles.count <= number { titles.append(.none) }
    let start = buffer.count
    csv.copyItem(to: &buffer)
    // A title is far from two gigabytes, and so is the sum.
    guard let end = Int32(exactly: buffer.count) else { return }
    titles[number] = Title(start: Int32(truncatingIfNeeded: start), end: end, marks: csv.itemMarks)
  }
}
