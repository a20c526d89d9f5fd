import Diagnostics

/// All honors a wall knows, found by full title, short title or alias. A class, because it never changes and is handed on
/// with every award.
public final class HonorCatalogue: Sendable {
  public let honors: [Honor]
  /// Every name the catalogue answers to.
  private let table: TextTable
  /// By a name's number in the table.
  private let indices: [Int]

  /// Later entries replace earlier ones of the same full title.
  init(_ entries: [Honor]) {
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
    var table = TextTable()
    var indices: [Int] = []
    // A full title always wins over another honor's short form.
    for (index, honor) in honors.enumerated() where table.insert(honor.title).isNew { indices.append(index) }
    for (index, honor) in honors.enumerated() {
      for name in honor.aliases + [honor.short].compactMap({ $0 }) where table.insert(name).isNew {
        indices.append(index)
      }
    }
    table.distinguishForms()
    self.honors = honors
    self.table = table
    self.indices = indices
  }

  /// The position in `honors` of the honor that bears this name.
  public func index(of name: String) -> Int? { table.number(amongAllForms: name).map { indices[$0] } }

  public subscript(name: String) -> Honor? { index(of: name).map { honors[$0] } }

  /// Every name the catalogue answers to, for proposals.
  var names: [String] { table.texts }
}
