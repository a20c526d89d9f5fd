import FrontMatter
import HonorRoll

/// One member of a record in the wall's data, declared once: what it is called, and how it is written as JSON and as a
/// cell of a table.
struct DataField<Record: Sendable>: Sendable {
  typealias Row = DataRow<Record>

  let member: DataMember
  /// Writes the key and the value; nothing where there is no value.
  let writeJSON: @Sendable (Row, inout JSONText) -> Void
  /// Writes a cell, of an object a cell for each of its members; empty ones for no row.
  let writeCells: @Sendable (Row?, inout CSVText) -> Void
  /// The table that lists what a list of objects holds.
  let table: DataTable<Record>?

  init(
    _ member: DataMember, table: DataTable<Record>? = nil,
    json: @escaping @Sendable (Row, inout JSONText) -> Void, cells: @escaping @Sendable (Row?, inout CSVText) -> Void
  ) {
    self.member = member
    self.table = table
    writeJSON = json
    writeCells = cells
  }

  /// A field of one value.
  private init<Value>(
    _ key: StaticString, _ name: String, _ meaning: String, _ shape: DataShape, isRequired: Bool,
    _ value: @escaping @Sendable (Row) -> Value?, json: @escaping @Sendable (Value, inout JSONText) -> Void,
    cell: @escaping @Sendable (Value, inout CSVText) -> Void
  ) {
    self.init(
      DataMember(key: key.description, name: name, meaning: meaning, shape: shape, isRequired: isRequired),
      json: { row, text in
        guard let value = value(row) else { return }
        text.key(key)
        json(value, &text)
      },
      cells: { row, text in
        if let value = row.flatMap(value) { cell(value, &text) } else { text.empty() }
      })
  }

  static func text(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    Self(
      key, name, meaning, .text, isRequired: isRequired, value, json: { $1.string($0) }, cell: { $1.text($0) })
  }

  /// One of some words.
  static func choice(
    _ key: StaticString, _ name: String, _ meaning: String, _ words: [String], isRequired: Bool = false,
    _ value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    Self(
      key, name, meaning, .choice(words), isRequired: isRequired, value, json: { $1.string($0) },
      cell: { $1.text($0) })
  }

  /// The path of the record's own page, or of another that tells of it.
  static func page(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    Self(
      key, name, meaning, .page, isRequired: isRequired, value, json: { $1.string($0) }, cell: { $1.text($0) })
  }

  static func integer(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    Self(
      key, name, meaning, .integer, isRequired: isRequired, value, json: { $1.number($0) },
      cell: { $1.number(String($0)) })
  }

  static func decimal(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Row) -> Amount?
  ) -> Self {
    Self(
      key, name, meaning, .decimal, isRequired: isRequired, value, json: { $1.literal($0.text) },
      cell: { $1.number($0.text) })
  }

  static func date(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Row) -> PartialDate?
  ) -> Self {
    Self(
      key, name, meaning, .date, isRequired: isRequired, value, json: { $1.string($0.iso) }, cell: { $1.date($0) })
  }

  /// Left out in JSON where it isn't so, unless it is required.
  static func flag(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Row) -> Bool
  ) -> Self {
    Self(
      key, name, meaning, .flag, isRequired: isRequired, { value($0) || isRequired ? value($0) : nil },
      json: { $1.flag($0) }, cell: { $1.flag($0) })
  }

  static func reference(
    _ key: StaticString, _ name: String, _ meaning: String, isRequired: Bool = false,
    _ value: @escaping @Sendable (Row) -> DataReference?
  ) -> Self {
    Self(
      key, name, meaning, .reference, isRequired: isRequired, value, json: { $0.write(to: &$1) },
      cell: { $1.text($0.name) })
  }

  static func texts(
    _ key: StaticString, _ name: String, _ meaning: String, _ values: @escaping @Sendable (Row) -> [String]
  ) -> Self {
    Self(
      key, name, meaning, .list(.text), isRequired: false, { values($0).unlessEmpty },
      json: { values, json in json.array { json in for value in values { json.string(value) } } },
      cell: { $1.texts($0) })
  }

  static func references(
    _ key: StaticString, _ name: String, _ meaning: String, _ values: @escaping @Sendable (Row) -> [DataReference]
  ) -> Self {
    Self(
      key, name, meaning, .list(.reference), isRequired: false, { values($0).unlessEmpty },
      json: { values, json in json.array { json in for value in values { value.write(to: &json) } } },
      cell: { $1.texts($0.map(\.name)) })
  }
}

extension DataField {
  /// An object of its own; in a table its members are columns headed by both names.
  static func object<Part: Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, _ fields: [DataField<Part>],
    _ value: @escaping @Sendable (Row) -> Part?
  ) -> Self {
    let (jsonWriters, cellWriters) = (fields.map(\.writeJSON), fields.map(\.writeCells))
    return Self(
      DataMember(
        key: key.description, name: name, meaning: meaning, shape: .object(fields.map(\.member)), isRequired: false),
      json: { row, json in
        guard let part = value(row) else { return }
        json.key(key)
        json.object(row.with(part), jsonWriters)
      },
      cells: { row, csv in
        let part = row.flatMap { row in value(row).map(row.with) }
        for write in cellWriters { write(part, &csv) }
      })
  }

  /// A list of objects. The table of the records names each by its first member; a table of its own lists them in full.
  ///
  /// - Parameter title: What the first member of one of them says.
  static func list<Part: Sendable>(
    _ key: StaticString, _ name: String, _ meaning: String, of fields: [DataField<Part>],
    title: @escaping @Sendable (Part) -> String, _ values: @escaping @Sendable (Row) -> [Part]
  ) -> Self {
    let (jsonWriters, cellWriters) = (fields.map(\.writeJSON), fields.map(\.writeCells))
    return Self(
      DataMember(
        key: key.description, name: name, meaning: meaning, shape: .list(.object(fields.map(\.member))),
        isRequired: false),
      table: DataTable(
        key: key.description, name: name, members: fields.map(\.member), count: { values($0).count },
        write: { row, keys, csv in
          for part in values(row) {
            keys(&csv)
            let part = row.with(part)
            for write in cellWriters { write(part, &csv) }
            csv.endRow()
          }
        }),
      json: { row, json in
        let parts = values(row)
        guard !parts.isEmpty else { return }
        json.key(key)
        json.array { json in for part in parts { json.object(row.with(part), jsonWriters) } }
      },
      cells: { row, csv in csv.texts(row.map(values)?.map(title) ?? []) })
  }
}

extension JSONText {
  /// An object of what the writers of some fields say of a row.
  mutating func object<Record>(
    _ row: DataRow<Record>, _ writers: [@Sendable (DataRow<Record>, inout JSONText) -> Void]
  ) {
    object { json in for write in writers { write(row, &json) } }
  }
}

extension Array {
  fileprivate var unlessEmpty: Self? { isEmpty ? nil : self }
}
