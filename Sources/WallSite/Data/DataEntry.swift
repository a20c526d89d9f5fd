/// A kind of data that the wall has something of, with its files.
struct DataEntry: Sendable {
  /// A table of its own for a list of the records.
  struct Table: Sendable {
    let key: String
    let name: String
    let count: Int
    /// Names of the files, in `data/`.
    let files: [String]
  }

  let kind: DataKind
  let title: String
  let count: Int
  /// Names of the files, in `data/`: one, or several for very many records.
  let jsonFiles: [String]
  let csvFiles: [String]
  let schemaFile: String
  /// Those that hold anything.
  let tables: [Table]

  /// - Returns: `nil` where the wall has nothing of the kind.
  init?(_ set: DataSet, of site: DataSource) {
    let count = set.count(site)
    guard count > 0 else { return nil }
    kind = set.kind
    title = set.title
    self.count = count
    let parts = 1...DataFiles.parts(of: count)
    jsonFiles = parts.map { DataFiles.json(set.kind, part: $0) }
    csvFiles = parts.map { DataFiles.csv(set.kind, part: $0) }
    schemaFile = DataFiles.schema(set.kind)
    tables = zip(set.tables, set.tableCounts(site)).compactMap { table, lines in
      guard lines > 0 else { return nil }
      return Table(
        key: table.key, name: table.name, count: lines,
        files: parts.map { DataFiles.csv(set.kind, table: table.key, part: $0) })
    }
  }
}
