/// All honors a wall knows, found by full title, short title or alias. A class, because it never changes and is handed on
/// with every award.
public final class HonorCatalogue: Sendable {
  public let honors: [Honor]
  private let indices: [String: Int]

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
    var indices: [String: Int] = [:]
    for (index, honor) in honors.enumerated() {
      for name in honor.aliases + [honor.short].compactMap({ $0 }) where indices[name] == nil { indices[name] = index }
    }
    // A full title always wins over another honor's short form.
    for (index, honor) in honors.enumerated() { indices[honor.title] = index }
    self.honors = honors
    self.indices = indices
  }

  /// The position in `honors` of the honor that bears this name.
  public func index(of name: String) -> Int? { indices[name] }

  public subscript(name: String) -> Honor? { indices[name].map { honors[$0] } }

  /// Every name the catalogue answers to, for proposals.
  var names: some Sequence<String> { indices.keys }
}
