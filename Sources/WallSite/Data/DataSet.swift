/// All records of one kind, as the wall's data has them: declared once, written as JSON, as tables and as a schema.
struct DataSet: Sendable {
  /// A table of its own for what a list in each record holds.
  struct Table: Sendable {
    let key: String
    let name: String
    /// Those that tell which record a line is of, then those of the line.
    let members: [DataMember]
    let count: @Sendable (DataSource) -> Int
    let write: @Sendable (DataSource, Range<Int>, inout CSVText) -> Void
  }

  let kind: DataKind
  /// What the records are called, in Chinese.
  let title: String
  /// One Chinese sentence.
  let meaning: String
  let members: [DataMember]
  let tables: [Table]
  let count: @Sendable (DataSource) -> Int
  /// Writes the records at some positions, each on a line of its own.
  let writeJSON: @Sendable (DataSource, Range<Int>, inout JSONText) -> Void
  let writeCSV: @Sendable (DataSource, Range<Int>, inout CSVText) -> Void

  /// - Parameters:
  ///   - keys: The number of fields that tell which record it is; the tables of its lists begin with them.
  ///   - records: In the order in which they are written.
  init<Record: Sendable>(
    _ kind: DataKind, _ title: String, _ meaning: String, keys: Int = 2, _ fields: [DataField<Record>],
    records: @escaping @Sendable (DataSource) -> [Record]
  ) {
    self.kind = kind
    self.title = title
    self.meaning = meaning
    members = fields.map(\.member)
    let keyFields = Array(fields.prefix(keys))
    let (jsonWriters, cellWriters) = (fields.map(\.writeJSON), fields.map(\.writeCells))
    let keyWriters = keyFields.map(\.writeCells)
    tables = fields.compactMap { field in
      field.table.map { table in
        Table(
          key: table.key, name: table.name, members: keyFields.map { $0.member.heading(title) } + table.members,
          count: { site in
            records(site).reduce(0) { $0 + table.count(DataRow(site: site, record: $1)) }
          },
          write: { site, range, csv in
            for record in records(site)[range] {
              let row = DataRow(site: site, record: record)
              table.write(row, { csv in for write in keyWriters { write(row, &csv) } }, &csv)
            }
          })
      }
    }
    count = { records($0).count }
    writeJSON = { site, range, json in
      for record in records(site)[range] {
        json.startLine()
        json.object(DataRow(site: site, record: record), jsonWriters)
      }
    }
    writeCSV = { site, range, csv in
      for record in records(site)[range] {
        let row = DataRow(site: site, record: record)
        for write in cellWriters { write(row, &csv) }
        csv.endRow()
      }
    }
  }
}

extension DataMember {
  /// The same, headed by what it is of, so that no column of a list has its name.
  fileprivate func heading(_ title: String) -> DataMember {
    DataMember(key: key, name: title + name, meaning: meaning, shape: shape, isRequired: isRequired)
  }
}

extension DataSet {
  /// In the order in which people look for them.
  static let all: [DataSet] = [
    wall, craftsmen, studios, alliances, achievements, competitions, events, campaigns, ladder, promotions, rolls,
    honors, terms, points, pages,
  ]
}
