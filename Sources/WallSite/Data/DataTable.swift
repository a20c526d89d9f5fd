/// The table of what a list in each record holds, such as the awards of all people.
struct DataTable<Record: Sendable>: Sendable {
  typealias Row = DataRow<Record>

  let key: String
  let name: String
  let members: [DataMember]
  /// The number of lines a record has in it.
  let count: @Sendable (Row) -> Int
  /// Writes the lines of a record, each beginning with the cells that tell which record it is.
  let write: @Sendable (Row, _ keys: (inout CSVText) -> Void, inout CSVText) -> Void
}
