import FrontMatter
import HonorRoll

/// One member of a record in the wall's data, declared once: what it is called, and how it is written as JSON and as a
/// cell of a table.
struct DataField<Record: Sendable>: Sendable {
  /// Writes the member of a record on a wall: key and value into the JSON, nothing of both where there is no value, and
  /// in any case a cell, of an object a cell for each of its members.
  typealias Writer = @Sendable (Record, DataSource, inout DataOutput) -> Void
  /// A value of a record on a wall.
  typealias Value<Result> = @Sendable (Record, DataSource) -> Result

  let member: DataMember
  let write: Writer
  /// The table that lists what a list of objects holds.
  let table: DataTable<Record>?

  private init(_ member: DataMember, table: DataTable<Record>? = nil, write: @escaping Writer) {
    self.member = member
    self.table = table
    self.write = write
  }

  /// A field of one cell.
  ///
  /// - Parameter write: Writes a value and its cell.
  init<Result>(
    _ key: StaticString, _ name: String, _ meaning: String, _ shape: DataShape, isRequired: Bool,
    _ value: @escaping Value<Result?>, write: @escaping @Sendable (Result, DataSource, inout DataOutput) -> Void
  ) {
    self.init(DataMember(key: key.description, name: name, meaning: meaning, shape: shape, isRequired: isRequired)) {
      record, wall, output in
      guard let value = value(record, wall) else { return output.empty() }
      output.key(key)
      write(value, wall, &output)
    }
  }

  /// A list in one cell.
  ///
  /// - Parameter write: Writes what the list holds.
  init<Item>(
    _ key: StaticString, _ name: String, _ meaning: String, listOf shape: DataShape,
    _ values: @escaping Value<[Item]>, write: @escaping @Sendable ([Item], DataSource, inout DataOutput) -> Void
  ) {
    self.init(key, name, meaning, .list(shape), isRequired: false) { record, wall in
      let values = values(record, wall)
      return values.isEmpty ? nil : values
    } write: {
      write($0, $1, &$2)
    }
  }
}

extension DataField {
  /// An object of its own; in a table its members are columns headed by both names.
  static func object<Part: Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, _ fields: [DataField<Part>],
    _ value: @escaping Value<Part?>
  ) -> Self {
    let writers = fields.map(\.write)
    let member = DataMember(
      key: key.description, name: name, meaning: meaning, shape: .object(fields.map(\.member)), isRequired: false)
    let columns = member.columns.count
    return Self(member) { record, wall, output in
      guard let part = value(record, wall) else { return output.empty(columns: columns) }
      output.key(key)
      output.object { output in for write in writers { write(part, wall, &output) } }
    }
  }

  /// A list of objects. The table of the records names each by its title; a table of its own lists them in full.
  ///
  /// - Parameter title: What the first member of one of them says.
  static func list<Part: Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, of fields: [DataField<Part>],
    onWall values: @escaping Value<[Part]>, title: @escaping @Sendable (Part, DataSource) -> String
  ) -> Self {
    let writers = fields.map(\.write)
    let write: DataTable<Record>.Writer = { record, wall, output, table in
      let parts = values(record, wall)
      guard !parts.isEmpty else { return output.empty() }
      output.key(key)
      output.objects(
        parts, table: table, title: { title($0, wall) },
        write: { part, output in for write in writers { write(part, wall, &output) } })
    }
    return Self(
      DataMember(
        key: key.description, name: name, meaning: meaning, shape: .list(.object(fields.map(\.member))),
        isRequired: false),
      table: DataTable(
        key: key.description, name: name, members: fields.map(\.member), count: { values($0, $1).count },
        write: write)
    ) { write($0, $1, &$2, nil) }
  }
}
