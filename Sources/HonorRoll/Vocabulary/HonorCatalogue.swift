import Diagnostics

/// All honors a wall knows, found by full title, short title or alias. A class, because it never changes and is handed on
/// with every award.
public final class HonorCatalogue: Sendable {
  public let honors: [Honor]
  /// What it knows of a place, and what it would know if the wall said where it stands.
  let local: [LocalTitle]
  /// The names of all honors, and by their numbers the honors' positions.
  private let table: TextTable
  private let positions: [Int]

  /// Later entries replace earlier ones of the same full title.
  init(_ entries: [Honor], local: [LocalTitle] = []) {
    self.local = local
    var honors: [Honor] = []
    var positions: [String: Int] = [:]
    for entry in entries {
      if let position = positions[entry.title] {
        honors[position] = entry
      } else {
        positions[entry.title] = honors.count
        honors.append(entry)
      }
    }
    var indices: [String: Int] = [:]
    for (index, honor) in honors.enumerated() {
      for name in honor.aliases + [honor.short].compactMap({ $0 }) where indices[name] == nil { indices[name] = index }
    }
    // A full title always wins over another honor's short form.
    for (index, honor) in honors.enumerated() { indices[honor.title] = index }
    self.honors = honors
    var table = TextTable(capacity: indices.count)
    var positionsByNumber: [Int] = []
    for (name, index) in indices.sorted(by: { $0.key < $1.key }) where table.insert(name).isNew {
      positionsByNumber.append(index)
    }
    table.distinguishForms()
    self.table = table
    self.positions = positionsByNumber
  }

  /// The position in `honors` of the honor that bears this name.
  public func index(of name: String) -> Int? { table.number(amongAllForms: name).map { positions[$0] } }

  public subscript(name: String) -> Honor? { index(of: name).map { honors[$0] } }

  /// Every name the catalogue answers to, for proposals.
  var names: some Sequence<String> { table.texts }
}
