/// Writes the members of a list's items, those that many items have alike once.
struct DataListWriters<Record: Sendable>: Sendable {
  private let all: DataFieldWriters<Record>
  private let beginning: DataFieldWriters<Record>
  private let rest: DataFieldWriters<Record>
  private let alike: DataAlike<Record>?

  /// - Parameter alike: What some of them have alike.
  init(_ writers: [DataFieldWriter<Record>], alike: DataAlike<Record>?) {
    self.alike = alike
    all = DataFieldWriters(writers)
    beginning = DataFieldWriters(Array(writers.prefix(alike?.count ?? 0)))
    rest = DataFieldWriters(Array(writers.dropFirst(alike?.count ?? 0)))
  }

  /// What the item has in common with others; `nil` where that is nothing.
  @inline(__always)
  func number(of item: Record, _ wall: DataSource) -> Int? { alike?.number(item, wall) }

  /// - Parameter table: The number of the list's own table; without one nothing is copied.
  func write(_ item: Record, _ wall: DataSource, inTable table: Int?, into output: inout DataOutput) {
    guard let alike, let table, let number = alike.number(item, wall) else {
      return all.write(item, wall, into: &output)
    }
    if alike.isWhole(item, number, wall) {
      output.whole(number, inTable: table) { all.write(item, wall, into: &$0) }
    } else {
      output.beginning(number, inTable: table) { beginning.write(item, wall, into: &$0) }
      rest.write(item, wall, into: &output)
    }
  }
}
