/// Finds the entries of a list in `wall.yml` by every name they have: full, short or alias. Of two entries with one
/// name the first has it.
public struct TermNames: Sendable {
  public let entries: [TermEntry]
  private let positions: [String: Int]

  init(_ entries: [TermEntry]) {
    var positions: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      for name in [entry.name] + entry.aliases + [entry.short].compactMap({ $0 }) where positions[name] == nil {
        positions[name] = position
      }
    }
    self.entries = entries
    self.positions = positions
  }

  /// The position of the entry in the list.
  public func position(of name: String) -> Int? { positions[name] }

  /// The name the wall chose for what is written; a name it doesn't list stays as it is.
  public func canonical(_ name: String) -> String { positions[name].map { entries[$0].name } ?? name }

  var all: some Sequence<String> { positions.keys }
}
