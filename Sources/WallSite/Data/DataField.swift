import FrontMatter
import HonorRoll

/// One member of a record in the wall's data, declared once: what it is called, and how it is written as JSON and as a
/// cell of a table.
struct DataField<Record: Sendable>: Sendable {
  let member: DataMember
  let writer: DataFieldWriter<Record>
  /// The table that lists what a list of objects holds.
  let table: DataTable<Record>?

  /// - Parameters:
  ///   - table: Only of a list of objects.
  ///   - body: Writes the member of a record.
  init(
    _ key: StaticString, _ name: String, _ meaning: String, _ shape: DataShape,
    isRequired: Bool = false, table: DataTable<Record>? = nil, body: @escaping DataFieldWriter<Record>.Body
  ) {
    member = DataMember(
      key: key.description, name: name, meaning: meaning, shape: shape, isRequired: isRequired)
    writer = DataFieldWriter(key: key, columns: member.columns.count, body: body)
    self.table = table
  }
}

extension DataField {
  /// An object of its own; in a table its members are columns headed by both names.
  static func object<Part: Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, _ fields: [DataField<Part>],
    _ part: @escaping @Sendable (Record) -> Part?
  ) -> Self {
    object(key, name, meaning, fields, onWall: { record, _ in part(record) })
  }

  static func object<Part: Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, _ fields: [DataField<Part>],
    onWall part: @escaping @Sendable (Record, DataSource) -> Part?
  ) -> Self {
    let writers = DataFieldWriters(fields.map(\.writer))
    return Self(key, name, meaning, .object(fields.map(\.member))) { record, wall, writer, output in
      guard let part = part(record, wall) else { return output.empty(columns: writer.columns) }
      output.key(writer.key)
      output.object { writers.write(part, wall, into: &$0) }
    }
  }

  /// A list of objects. The table of the records names each by its title; a table of its own lists them in full.
  ///
  /// - Parameter title: What the first member of one of them says.
  static func list<Part: Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, of fields: [DataField<Part>],
    _ parts: @escaping @Sendable (Record) -> [Part], title: @escaping @Sendable (Part) -> String
  ) -> Self {
    list(
      key, name, meaning, of: fields, onWall: { record, _ in parts(record) },
      title: { part, _ in title(part) })
  }

  /// - Parameter alike: What some of them have alike.
  static func list<Parts: Collection & Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, of fields: [DataField<Parts.Element>],
    alike: DataAlike<Parts.Element>? = nil, onWall parts: @escaping @Sendable (Record, DataSource) -> Parts,
    title: @escaping @Sendable (Parts.Element, DataSource) -> String
  ) -> Self {
    list(
      key, name, meaning, of: fields, alike: alike, parts,
      writingTitle: { part, wall, cell in title(part, wall).withMarks { cell.item($0) } })
  }

  /// - Parameter writeTitle: Writes the title into the cell.
  static func list<Parts: Collection & Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, of fields: [DataField<Parts.Element>],
    alike: DataAlike<Parts.Element>? = nil, _ parts: @escaping @Sendable (Record, DataSource) -> Parts,
    writingTitle writeTitle: @escaping @Sendable (Parts.Element, DataSource, inout CSVText) -> Void
  ) -> Self {
    let writers = DataListWriters(fields.map(\.writer), alike: alike, title: writeTitle)
    return Self(
      key, name, meaning, .list(.object(fields.map(\.member))),
      table: DataTable(
        key: key.description, name: name, members: fields.map(\.member),
        count: { parts($0, $1).count })
    ) { record, wall, writer, output in
      let parts = parts(record, wall)
      guard !parts.isEmpty else { return output.empty() }
      output.key(writer.key)
      writers.write(parts, wall, inTable: writer.table, into: &output)
    }
  }
}
