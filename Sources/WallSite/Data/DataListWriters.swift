/// Writes lists of objects: into the cell their titles, and all their members into the JSON and into a table of the list's
/// own. What many items have alike is written once and copied.
struct DataListWriters<Record: Sendable>: Sendable {
  typealias Title = @Sendable (Record, DataSource, inout CSVText) -> Void

  private let all: DataFieldWriters<Record>
  private let beginning: DataFieldWriters<Record>
  private let rest: DataFieldWriters<Record>
  private let alike: DataAlike<Record>?
  private let title: Title

  /// - Parameters:
  ///   - alike: What some of the items have alike.
  ///   - title: Writes the title of an item into the cell.
  init(_ writers: [DataFieldWriter<Record>], alike: DataAlike<Record>?, title: @escaping Title) {
    self.alike = alike
    self.title = title
    all = DataFieldWriters(writers)
    beginning = DataFieldWriters(Array(writers.prefix(alike?.count ?? 0)))
    rest = DataFieldWriters(Array(writers.dropFirst(alike?.count ?? 0)))
  }

  /// - Parameter table: The number of the list's own table; without one nothing is copied.
  @inline(__always)
  func write<Items: Collection>(_ items: Items, _ wall: DataSource, inTable table: Int?, into output: inout DataOutput)
  where Items.Element == Record {
    guard let alike, let table else { return write(items, wall, alikeInNothingIn: table, into: &output) }
    output.beginCell()
    for item in items {
      if let number = alike.number(item, wall) {
        output.title(number, inTable: table) { title(item, wall, &$0) }
      } else {
        output.title { title(item, wall, &$0) }
      }
    }
    output.endCell()
    let start = output.beginObjects(inTable: table)
    for item in items {
      output.beginObject(inTable: table)
      if let number = alike.number(item, wall) {
        if alike.isWhole(item, number, wall) {
          output.whole(number, inTable: table) { all.write(item, wall, into: &$0) }
        } else {
          output.beginning(number, inTable: table) { beginning.write(item, wall, into: &$0) }
          rest.write(item, wall, into: &output)
        }
      } else {
        all.write(item, wall, into: &output)
      }
      output.endObject(inTable: table)
    }
    output.endObjects(inTable: table, since: start)
  }

  @inline(__always)
  private func write<Items: Collection>(
    _ items: Items, _ wall: DataSource, alikeInNothingIn table: Int?, into output: inout DataOutput
  ) where Items.Element == Record {
    output.beginCell()
    for item in items { output.title { title(item, wall, &$0) } }
    output.endCell()
    let start = output.beginObjects(inTable: table)
    for item in items {
      output.beginObject(inTable: table)
      all.write(item, wall, into: &output)
      output.endObject(inTable: table)
    }
    output.endObjects(inTable: table, since: start)
  }
}
