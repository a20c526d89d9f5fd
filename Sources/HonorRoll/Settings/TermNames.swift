import Diagnostics

/// Finds the entries of a list in `wall.yml` by every name they have: full, short or alias. Of two entries with one
/// name the first has it. A class, because it never changes and is asked for every record.
public final class TermNames: Sendable {
  public let entries: [TermEntry]
  private let names: TextTable
  /// By the name's number in `names`.
  private let positions: [Int]

  init(_ entries: [TermEntry]) {
    var names = TextTable()
    var positions: [Int] = []
    for (position, entry) in entries.enumerated() {
      for name in [entry.name] + entry.aliases + [entry.short].compactMap({ $0 }) where names.insert(name).isNew {
        positions.append(position)
      }
    }
    names.distinguishForms()
    self.entries = entries
    self.names = names
    self.positions = positions
  }

  /// The position of the entry in the list.
  public func position(of name: String) -> Int? {
    entries.isEmpty ? nil : names.number(amongAllForms: name).map { positions[$0] }
  }

  /// The name the wall chose for what is written; a name it doesn't list stays as it is.
  public func canonical(_ name: String) -> String { position(of: name).map { entries[$0].name } ?? name }

  var all: [String] { names.texts }
}
