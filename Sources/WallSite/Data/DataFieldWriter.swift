import FrontMatter
import HonorRoll

/// Writes one member of records: key and value into the JSON, nothing of both where there is no value, and in any case
/// its cells. A class, because it never changes and every record goes through all of them.
final class DataFieldWriter<Record: Sendable>: Sendable {
  let key: StaticString
  /// The number of its cells.
  let columns: Int
  /// Of a list of objects, the number of its table; without one its lines are in none.
  let table: Int?
  private let value: DataValue<Record>

  init(key: StaticString, columns: Int, value: DataValue<Record>, table: Int? = nil) {
    self.key = key
    self.columns = columns
    self.value = value
    self.table = table
  }

  /// The same, writing its lines into a table.
  func writing(intoTable table: Int) -> DataFieldWriter {
    DataFieldWriter(key: key, columns: columns, value: value, table: table)
  }

  func write(_ record: Record, _ wall: DataSource, into output: inout DataOutput) {
    switch value {
    case .text(let source):
      guard let text = source.value(record, wall) else { return output.empty() }
      output.key(key)
      output.text(text)
    case .integer(let source):
      guard let number = source.value(record, wall) else { return output.empty() }
      output.key(key)
      output.integer(number)
    case .decimal(let source):
      guard let amount = source.value(record, wall) else { return output.empty() }
      output.key(key)
      output.decimal(amount)
    case .date(let source):
      guard let date = source.value(record, wall) else { return output.empty() }
      output.key(key)
      output.date(date)
    case .flag(let source, let isRequired):
      let flag = source.value(record, wall)
      guard flag || isRequired else { return output.empty() }
      output.key(key)
      output.flag(flag)
    case .page(let common):
      output.key(key)
      output.page(of: common(record))
    case .reference(let source):
      guard let reference = source.value(record, wall) else { return output.empty() }
      output.key(key)
      output.reference(reference)
    case .texts(let source):
      let texts = source.value(record, wall)
      guard !texts.isEmpty else { return output.empty() }
      output.key(key)
      output.texts(texts)
    case .people(let source):
      writeReferences(source.value(record, wall), into: &output) { wall.person($0) }
    case .positions(let source, let reference):
      writeReferences(source.value(record, wall), into: &output) { reference(wall, $0) }
    case .references(let source):
      writeReferences(source.value(record, wall), into: &output) { $0 }
    case .object(let write), .objects(let write):
      write(record, wall, self, &output)
    }
  }

  private func writeReferences<Item>(
    _ items: [Item], into output: inout DataOutput, _ reference: (Item) -> DataReference
  ) {
    guard !items.isEmpty else { return output.empty() }
    output.key(key)
    output.references(items, reference)
  }
}
