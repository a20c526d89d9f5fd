/// Many short lists, one after the other in one piece of memory.
struct ListTable<Element> {
  private var elements: [Element] = []
  /// Where each list that is finished ends.
  private var ends: [Int] = []

  mutating func reserveCapacity(lists: Int, elements count: Int) {
    ends.reserveCapacity(lists)
    elements.reserveCapacity(count)
  }

  /// Whether there is no list.
  var isEmpty: Bool { ends.isEmpty }

  /// How many elements all lists have together.
  var elementCount: Int { elements.count }

  /// What the list that is being made has so far.
  var current: ArraySlice<Element> { elements[(ends.last ?? 0)...] }

  /// Adds to the list that is being made.
  mutating func append(_ element: Element) { elements.append(element) }

  /// Finishes a list; the next one begins.
  mutating func endList() { ends.append(elements.count) }

  /// Takes back what the list that is being made has so far.
  mutating func dropList() { elements.removeLast(elements.count - (ends.last ?? 0)) }

  /// - Parameter list: The number of one that is finished, from 0.
  subscript(list: Int) -> ArraySlice<Element> { elements[(list == 0 ? 0 : ends[list - 1])..<ends[list]] }

  /// Adds to the ends of lists that are finished. It lays out all of them again.
  ///
  /// - Parameter additions: Those of one list in their order.
  mutating func add(_ additions: [(list: Int, element: Element)]) {
    guard !additions.isEmpty else { return }
    let added = additions.grouped(into: ends.count) { $0.list }
    var table = ListTable()
    table.reserveCapacity(lists: ends.count, elements: elements.count + additions.count)
    for list in ends.indices {
      table.elements += self[list]
      for addition in added.elements[added.starts[list]..<added.starts[list + 1]] { table.append(addition.element) }
      table.endList()
    }
    self = table
  }
}
