/// What was written of records into the JSON and a table, kept by the records' numbers, so that it can be copied.
struct DataCopies: ~Copyable {
  private struct Copy {
    let json: Range<Int>
    let csv: Range<Int>
  }

  private var buffer = TextBuffer()
  /// By number.
  private var copies: [Copy?] = []

  /// No more than so many bytes are kept, or a little more.
  private static let limit = 2 << 20

  /// Begins anew.
  mutating func removeAll() {
    buffer.removeAll()
    copies.removeAll(keepingCapacity: true)
  }

  /// Writes what was kept for a number.
  ///
  /// - Returns: Whether there was anything.
  mutating func write(_ number: Int, _ json: inout DataJSON, _ csv: inout CSVText) -> Bool {
    guard number < copies.count, let copy = copies[number] else { return false }
    json.append(copy.json, of: buffer)
    csv.append(copy.csv, of: buffer)
    return true
  }

  /// Keeps what was written of a number since some places in the JSON and the table, if that is not too much.
  mutating func keep(
    _ number: Int, _ json: borrowing DataJSON, from jsonStart: Int, _ csv: borrowing CSVText, from csvStart: Int
  ) {
    guard buffer.count < Self.limit, json.count > jsonStart else { return }
    while copies.count <= number { copies.append(nil) }
    let start = buffer.count
    json.copy(jsonStart..<json.count, to: &buffer)
    let end = buffer.count
    csv.copy(csvStart..<csv.count, to: &buffer)
    copies[number] = Copy(json: start..<end, csv: end..<buffer.count)
  }
}
