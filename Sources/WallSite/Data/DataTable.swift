/// The table of what a list in each record holds, such as the awards of all people.
struct DataTable<Record: Sendable>: Sendable {
  /// Writes the list of a record, and its lines into the table of this number; without a number they are in none.
  typealias Writer = @Sendable (Record, DataSource, inout DataOutput, _ table: Int?) -> Void

  let key: String
  let name: String
  let members: [DataMember]
  /// The number of lines a record has in it.
  let count: @Sendable (Record, DataSource) -> Int
  let write: Writer
}
