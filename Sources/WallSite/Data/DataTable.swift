/// The table of what a list in each record holds, such as the awards of all people.
struct DataTable<Record: Sendable>: Sendable {
  let key: String
  let name: String
  let members: [DataMember]
  /// The number of lines a record has in it.
  let count: @Sendable (Record, DataSource) -> Int
}
