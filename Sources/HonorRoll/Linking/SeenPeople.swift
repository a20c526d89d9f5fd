/// Whoever has been named in a list already. One is used for list after list, so that no list needs a set of its own.
struct SeenPeople {
  /// The last list each person of the wall was named in.
  private var lists: [Int]
  private var outsiders: Set<String> = []
  private var list = 0

  /// - Parameter count: People of the wall.
  init(count: Int) {
    lists = [Int](repeating: 0, count: count)
  }

  /// Nobody has been named in the next list yet.
  mutating func beginList() {
    list += 1
    if !outsiders.isEmpty { outsiders.removeAll(keepingCapacity: true) }
  }

  /// - Returns: Whether it is the first time in this list.
  mutating func insert(_ person: PersonReference) -> Bool {
    switch person {
    case .outsider(let name): return outsiders.insert(name).inserted
    case .member(let position): return insert(position)
    }
  }

  /// - Parameter position: In the roll's `people`.
  mutating func insert(_ position: Int) -> Bool {
    defer { lists[position] = list }
    return lists[position] != list
  }
}
