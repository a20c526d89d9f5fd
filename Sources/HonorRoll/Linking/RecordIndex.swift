import Diagnostics

/// Finds records of one kind by file stem or name.
struct RecordIndex {
  private var positions: [String: [Int]] = [:]

  /// - Parameter records: Stem and name of each; a record found by both counts once.
  init(_ records: [(stem: String, name: String)]) {
    for (position, record) in records.enumerated() {
      positions[record.stem, default: []].append(position)
      if record.name != record.stem { positions[record.name, default: []].append(position) }
    }
  }

  subscript(name: String) -> [Int] { positions[name] ?? [] }

  var names: some Sequence<String> { positions.keys }
}
