/// Work on many items by several tasks, with results in the order of the items whatever the tasks did first.
enum Parallel {
  /// - Parameter jobs: Tasks at a time; 1 works in the calling task.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    guard jobs > 1, items.count > 1 else { return items.map(transform) }
    return await slices(of: items.count, jobs: jobs) { range in items[range].map(transform) }.flatMap(\.self)
  }

  /// Slices of a range, each given to one task; their results in the order of the slices.
  static func slices<Result: Sendable>(
    of count: Int, jobs: Int, _ work: @escaping @Sendable (Range<Int>) async -> Result
  ) async -> [Result] {
    // Several slices a task even out items of different weight.
    let size = max(1, min(256, (count + jobs * 4 - 1) / (jobs * 4)))
    let starts = Array(stride(from: 0, to: count, by: size))
    return await withTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      func add() {
        guard next < starts.count else { return }
        let (index, start) = (next, starts[next])
        next += 1
        group.addTask { (index, await work(start..<min(start + size, count))) }
      }
      for _ in 0..<jobs { add() }
      var results = [Result?](repeating: nil, count: starts.count)
      while let (index, result) = await group.next() {
        results[index] = result
        add()
      }
      return results.compactMap(\.self)
    }
  }
}
