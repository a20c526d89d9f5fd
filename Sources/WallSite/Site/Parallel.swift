import CLinux

/// Work on many items by several tasks, with results in the order of the items whatever the tasks did first.
enum Parallel {
  /// - Parameter jobs: Tasks at a time; 1 works in the calling task.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    guard jobs > 1, items.count > 1 else { return items.map(transform) }
    return await slices(of: items.count, jobs: jobs) { range in items[range].map(transform) }.flatMap(\.self)
  }

  /// Items that weigh much and differ in weight, the heaviest first, taken one by one by so many tasks.
  ///
  /// - Parameters:
  ///   - jobs: Tasks at a time; 1 works in the calling task.
  ///   - weight: Of an item, in any unit.
  /// - Returns: The results in the order of the items.
  static func each<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, weight: (Item) -> Int, _ transform: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    guard jobs > 1, items.count > 1 else { return items.map(transform) }
    let weights = items.map(weight)
    let order = items.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    let queue = SliceQueue(count: items.count, jobs: jobs, longest: 1)
    return await withTaskGroup(of: [(index: Int, result: Result)].self) { group in
      for _ in 0..<min(jobs, items.count) {
        group.addTask {
          var results: [(index: Int, result: Result)] = []
          while let slice = queue.next() {
            let index = order[slice.lowerBound]
            results.append((index, transform(items[index])))
          }
          return results
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted { $0.index < $1.index }.map(\.result)
    }
  }

  /// Slices of a range, taken in turn by so many tasks; their results in the order of the slices.
  ///
  /// - Parameter jobs: Tasks at a time; 1 works in the calling task.
  static func slices<Result: Sendable>(
    of count: Int, jobs: Int, _ work: @escaping @Sendable (Range<Int>) -> Result
  ) async -> [Result] {
    @Sendable func keepNothing() {}
    return await slices(of: count, jobs: jobs, keeping: keepNothing) { (_, range) in work(range) }
  }

  /// Slices of a range, taken in turn by so many tasks, each of which keeps something from one slice to the next; their
  /// results in the order of the slices.
  ///
  /// - Parameters:
  ///   - jobs: Tasks at a time; 1 works in the calling task.
  ///   - keeping: Makes what a task keeps. It must not change any result.
  static func slices<Kept: ~Copyable, Result: Sendable>(
    of count: Int, jobs: Int, keeping: @escaping @Sendable () -> Kept,
    _ work: @escaping @Sendable (inout Kept, Range<Int>) -> Result
  ) async -> [Result] {
    let queue = SliceQueue(count: count, jobs: jobs)
    guard jobs > 1, count > 1 else {
      var kept = keeping()
      var results: [Result] = []
      while let slice = next(of: queue) { results.append(work(&kept, slice)) }
      return results
    }
    return await withTaskGroup(of: [(start: Int, result: Result)].self) { group in
      for _ in 0..<min(jobs, count) {
        group.addTask {
          var kept = keeping()
          var results: [(start: Int, result: Result)] = []
          while let slice = next(of: queue) { results.append((slice.lowerBound, work(&kept, slice))) }
          return results
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted { $0.start < $1.start }.map(\.result)
    }
  }

  /// The next slice, for whose results the thread may have begun a new heap.
  private static func next(of queue: SliceQueue) -> Range<Int>? {
    let slice = queue.next()
    if slice != nil { clinux_ask_for_large_pages() }
    return slice
  }
}
