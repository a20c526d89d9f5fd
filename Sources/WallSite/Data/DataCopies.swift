/// What was written of records into the JSON and a table, kept by the records' numbers, so that it can be copied.
struct DataCopies: ~Copyable {
  /// Where it is: what goes into the JSON, and behind it what goes into the table.
  private struct Copy {
    let json: Int32
    let csv: Int32
    let end: Int32

    /// There is always something in the JSON.
    static let none = Copy(json: 0, csv: 0, end: 0)
  }

  private var buffer = TextBuffer()
  /// By number.
  private var copies: [Copy] = []

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
    guard number < copies.count, copies[number].end > 0 else { return false }
    let copy = copies[number]
    json.append(Int(copy.json)..<Int(copy.csv), of: buffer)
    csv.append(Int(copy.csv)..<Int(copy.end), of: buffer)
    return true
  }

  /// Keeps what was written of a number since some places in the JSON and the table, if that is not too much.
  mutating func keep(
    _ number: Int, _ json: borrowing DataJSON, from jsonStart: Int, _ csv: borrowing CSVText, from csvStart: Int
  ) {
    guard buffer.count < Self.limit, json.count > jsonStart else { return }
    while copies.count <= number { copies.append(.none) }
    let start = buffer.count
    json.copy(jsonStart..<json.count, to: &buffer)
    let middle = buffer.count
    csv.copy(csvStart..<csv.count, to: &buffer)
    // What one record says is far from two gigabytes, and so is the sum.
    guard let end = Int32(exactly: buffer.count) else { return }
    copies[number] = Copy(
      json: Int32(truncatingIfNeeded: start), csv: Int32(truncatingIfNeeded: middle), end: end)
  }
}
