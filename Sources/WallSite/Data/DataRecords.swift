/// The records of a set, reached one after another.
struct DataRecords<Record: Sendable>: Sendable {
  let count: @Sendable (DataSource) -> Int
  /// Hands out the records at some positions, in their order.
  let forEach: @Sendable (DataSource, Range<Int>, (Record) -> Void) -> Void

  /// - Parameter records: All of them.
  init(_ records: @escaping @Sendable (DataSource) -> [Record]) {
    count = { records($0).count }
    forEach = { site, range, body in
      for record in records(site)[range] { body(record) }
    }
  }

  /// Records that are kept in groups, of which each is a part of the wall.
  ///
  /// - Parameters:
  ///   - count: The number of records in a group.
  ///   - record: A record of a group, by the group's position and its own there.
  init<Group: Sendable>(
    groups: @escaping @Sendable (DataSource) -> [Group], count: @escaping @Sendable (Group) -> Int,
    record: @escaping @Sendable (Group, Int, Int) -> Record
  ) {
    self.count = { site in groups(site).reduce(0) { $0 + count($1) } }
    forEach = { site, range, body in
      var first = 0
      for (number, group) in groups(site).enumerated() {
        let end = first + count(group)
        for position in range.clamped(to: first..<end) { body(record(group, number, position - first)) }
        first = end
      }
    }
  }
}
