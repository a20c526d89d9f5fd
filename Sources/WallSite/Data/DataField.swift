import FrontMatter
import HonorRoll

/// One member of a record in the wall's data, declared once: what it is called, and how it is written as JSON and as a
/// cell of a table.
struct DataField<Record: Sendable>: Sendable {
  let member: DataMember
  let writer: DataFieldWriter<Record>
  /// The table that lists what a list of objects holds.
  let table: DataTable<Record>?

  /// - Parameter table: Only of a list of objects.
  init(
    _ key: StaticString, _ name: String, _ meaning: String, _ shape: DataShape,
    isRequired: Bool = false,
    _ value: DataValue<Record>, table: DataTable<Record>? = nil
  ) {
    member = DataMember(
      key: key.description, name: name, meaning: meaning, shape: shape, isRequired: isRequired)
    writer = DataFieldWriter(key: key, columns: member.columns.count, value: value)
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
    return Self(
      key, name, meaning, .object(fields.map(\.member)),
      .object { record, wall, writer, output in
        guard let part = part(record, wall) else { return output.empty(columns: writer.columns) }
        output.key(writer.key)
        output.object { writers.write(part, wall, into: &$0) }
      })
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

  static func list<Part: Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, of fields: [DataField<Part>],
    onWall parts: @escaping @Sendable (Record, DataSource) -> [Part],
    title: @escaping @Sendable (Part, DataSource) -> String
  ) -> Self {
    let writers = DataFieldWriters(fields.map(\.writer))
    return Self(
      key, name, meaning, .list(.object(fields.map(\.member))),
      .objects { record, wall, writer, output in
        let parts = parts(record, wall)
        guard !parts.isEmpty else { return output.empty() }
        output.key(writer.key)
        output.objects(
          parts, table: writer.table, title: { title($0, wall) },
          write: { writers.write($0, wall, into: &$1) })
      },
      table: DataTable(
        key: key.description, name: name, members: fields.map(\.member),
        count: { parts($0, $1).count }))
  }
}
