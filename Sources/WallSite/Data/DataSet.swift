/// All records of one kind, as the wall's data has them: declared once, written as JSON, as tables and as a schema.
struct DataSet: Sendable {
  /// A table of its own for what a list in each record holds.
  struct Table: Sendable {
    let key: String
    let name: String
    /// Those that tell which record a line is of, then those of the line.
    let members: [DataMember]
  }

  let kind: DataKind
  /// What the records are called, in Chinese.
  let title: String
  /// One Chinese sentence.
  let meaning: String
  let members: [DataMember]
  let tables: [Table]
  let count: @Sendable (DataSource) -> Int
  /// How many lines each of the tables has.
  let tableCounts: @Sendable (DataSource) -> [Int]
  /// Writes the records at some positions: into the JSON each on a line of its own, and into the tables.
  let write: @Sendable (DataSource, Range<Int>, inout DataOutput) -> Void

  /// - Parameters:
  ///   - keys: The number of fields that tell which record it is; the tables of its lists begin with them.
  ///   - records: In the order in which they are written.
  init<Record: Sendable>(
    _ kind: DataKind, _ title: String, _ meaning: String, keys: Int = 2, _ fields: [DataField<Record>],
    records: @escaping @Sendable (DataSource) -> [Record]
  ) {
    self.init(kind, title, meaning, keys: keys, fields, DataRecords(records))
  }

  /// - Parameters:
  ///   - keys: The number of fields that tell which record it is; the tables of its lists begin with them.
  ///   - shared: Where many records have such fields alike: all of them, in runs.
  init<Record: Sendable>(
    _ kind: DataKind, _ title: String, _ meaning: String, keys: Int = 2, sharing shared: [DataSharedKeys<Record>] = [],
    _ fields: [DataField<Record>], _ records: DataRecords<Record>
  ) {
    self.kind = kind
    self.title = title
    self.meaning = meaning
    members = fields.map(\.member)
    let keyMembers = members.prefix(keys).map { $0.heading(title) }
    let lists = fields.compactMap(\.table)
    tables = lists.map { Table(key: $0.key, name: $0.name, members: keyMembers + $0.members) }
    let linesOf = lists.map(\.count)
    tableCounts = { site in
      var counts = [Int](repeating: 0, count: linesOf.count)
      guard !linesOf.isEmpty else { return counts }
      records.forEach(site, 0..<records.count(site)) { record in
        for index in linesOf.indices { counts[index] += linesOf[index](record, site) }
      }
      return counts
    }
    count = records.count
    let writers = Self.writers(of: fields)
    let keyWriters = DataKeyWriters(Array(writers.prefix(keys)), sharing: shared)
    let otherWriters = DataFieldWriters(Array(writers.dropFirst(keys)))
    write = { site, range, output in
      records.forEach(site, range) { record in
        output.beginRecord()
        keyWriters.write(record, site, into: &output)
        output.endKeys()
        otherWriters.write(record, site, into: &output)
        output.endRecord()
      }
    }
  }

  /// Each list of objects writes into the table of its own number.
  private static func writers<Record>(of fields: [DataField<Record>]) -> [DataFieldWriter<Record>] {
    var tables = 0
    return fields.map { field in
      guard field.table != nil else { return field.writer }
      defer { tables += 1 }
      return field.writer.writing(intoTable: tables)
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
