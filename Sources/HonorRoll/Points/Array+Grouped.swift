extension Array {
  /// The elements by the number of their group, those of one group in the order they have here, with where each group
  /// begins and, last, where the last one ends.
  ///
  /// - Parameter group: From 0, below `count`.
  func grouped(into count: Int, by group: (Element) -> Int) -> (elements: [Element], starts: [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for element in self { starts[group(element) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var order = [Int](repeating: 0, count: self.count)
    for (position, element) in enumerated() {
      let group = group(element)
      order[next[group]] = position
      next[group] += 1
    }
    return (order.map { self[$0] }, starts)
  }
}
