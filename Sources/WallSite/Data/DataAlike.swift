/// What many records of a list have alike: their first members say the same for all records of one number. They are
/// written for the first of them and copied for the others.
struct DataAlike<Record: Sendable>: Sendable {
  /// How many members.
  let count: Int
  /// From 0 and small, as positions are.
  let number: @Sendable (Record) -> Int

  init(_ count: Int, _ number: @escaping @Sendable (Record) -> Int) {
    self.count = count
    self.number = number
  }
}
