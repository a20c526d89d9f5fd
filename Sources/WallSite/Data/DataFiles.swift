/// The names of the files in the site's `data` folder.
enum DataFiles {
  static let folder = "data"
  static let pagePath = "data/index.html"

  /// So many records are in one file; more go on in further ones, so that no file outgrows memory.
  static let size = 20_000

  static func parts(of count: Int) -> Int { max(1, (count + size - 1) / size) }

  /// The positions of the records in a part, from 1.
  static func range(ofPart part: Int, count: Int) -> Range<Int> { (part - 1) * size..<min(part * size, count) }

  static func json(_ kind: DataKind, part: Int = 1) -> String { "\(kind.rawValue)\(suffix(part)).json" }

  /// - Parameter table: The list that a table of its own is about.
  static func csv(_ kind: DataKind, table: String? = nil, part: Int = 1) -> String {
    "\(kind.rawValue)\(table.map { "-\($0)" } ?? "")\(suffix(part)).csv"
  }

  static func schema(_ kind: DataKind) -> String { "schema/\(kind.rawValue).json" }

  /// All there can be of a wall that needs no second parts.
  static var all: [String] {
    [json(.index), schema(.index)]
      + DataSet.all.flatMap { set in
        [json(set.kind), csv(set.kind), schema(set.kind)] + set.tables.map { csv(set.kind, table: $0.key) }
      }
  }

  static func path(_ file: String) -> String { "\(folder)/\(file)" }

  private static func suffix(_ part: Int) -> String { part == 1 ? "" : "-\(part)" }
}
