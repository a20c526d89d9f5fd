/// What many records of a list have alike: their titles and first members say the same for all records of one number, and
/// all members do for those of them that are whole. What is alike is written for the first of them and copied for the
/// others.
struct DataAlike<Record: Sendable>: Sendable {
  /// How many members all records of a number have alike.
  let count: Int
  /// From 0 and small, as positions are; `nil` for a record that has nothing alike with others.
  let number: @Sendable (Record, DataSource) -> Int?
  /// Whether a record is one of those of its number that say the same throughout.
  let isWhole: @Sendable (Record, Int, DataSource) -> Bool
}
