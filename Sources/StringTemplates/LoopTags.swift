/// The tags of the sections that repeat, by the instructions that begin these.
struct LoopTags: Sendable {
  /// Of instructions, ascending.
  private var positions: [Int] = []
  private var tags: [TagPlace] = []

  /// - Parameter position: Behind all that were added before.
  mutating func append(_ tag: TagPlace, at position: Int) {
    assert(positions.last.map { $0 < position } ?? true, "Sections are added in their order.")
    positions.append(position)
    tags.append(tag)
  }

  /// The tag of the section that begins at an instruction; `nil` where none does.
  subscript(position: Int) -> TagPlace? {
    var (low, high) = (0, positions.count)
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low < positions.count && positions[low] == position ? tags[low] : nil
  }

  /// The same tags where instructions have been moved, without changing their order.
  ///
  /// - Parameter newPosition: Of an instruction; `nil` for one that is gone.
  func moved(_ newPosition: (Int) -> Int?) -> LoopTags {
    var moved = LoopTags()
    for (position, tag) in zip(positions, tags) {
      if let position = newPosition(position) { moved.append(tag, at: position) }
    }
    return moved
  }
}
