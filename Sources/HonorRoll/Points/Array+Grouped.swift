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
    let elements = [Element](unsafeUninitializedCapacity: self.count) { memory, initialized in
      for element in self {
        let group = group(element)
        memory.initializeElement(at: next[group], to: element)
        next[group] += 1
      }
      // Each place is one element's.
      initialized = self.count
    }
    return (elements, starts)
  }
}
