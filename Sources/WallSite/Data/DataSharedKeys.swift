/// Some of the members that tell which record it is, where many records have them alike: they are written for the first
/// of them and copied for the others.
struct DataSharedKeys<Record: Sendable>: Sendable {
  /// How many members.
  let count: Int
  /// What records with the same such members have in common. From 0 and small, and another one than what other such
  /// members of the same records have.
  let number: @Sendable (Record, DataSource) -> Int
}
