import Diagnostics

/// Finds the sections of a criterion by what they are called; of several with one name, the first.
struct SectionIndex: Sendable {
  private let names: TextTable
  /// By the name's number in `names`.
  private let positions: [Int]

  /// - Parameter sections: The name of each.
  init(_ sections: [String]) {
    var names = TextTable(capacity: sections.count)
    var positions: [Int] = []
    for (position, name) in sections.enumerated() where names.insert(name).isNew { positions.append(position) }
    names.distinguishForms()
    self.names = names
    self.positions = positions
  }

  func position(of name: String) -> Int? { names.number(amongAllForms: name).map { positions[$0] } }
}
