import HonorRoll

/// Writes one member of records: key and value into the JSON, nothing of both where there is no value, and in any case
/// its cells. A class, because it never changes and every record goes through all of them.
final class DataFieldWriter<Record: Sendable>: Sendable {
  /// Takes the value from the record, or from the record and the wall it is on, and writes it.
  typealias Body = @Sendable (Record, DataSource, DataFieldWriter<Record>, inout DataOutput) -> Void

  let key: StaticString
  /// The number of its cells.
  let columns: Int
  /// Of a list of objects, the number of its table; without one its lines are in none.
  let table: Int?
  private let body: Body

  init(key: StaticString, columns: Int, table: Int? = nil, body: @escaping Body) {
    self.key = key
    self.columns = columns
    self.table = table
    self.body = body
  }

  /// The same, writing its lines into a table.
  func writing(intoTable table: Int) -> DataFieldWriter {
    DataFieldWriter(key: key, columns: columns, table: table, body: body)
  }

  @inline(__always)
  func write(_ record: Record, _ wall: DataSource, into output: inout DataOutput) {
    body(record, wall, self, &output)
  }
}
