import Synchronization

extension Parallel {
  /// Slices of a range, taken in turn by so many tasks, each of which keeps something from one slice to the next; their
  /// results in the order of the slices.
  ///
  /// - Parameters:
  ///   - jobs: Tasks at a time.
  ///   - keeping: Makes what a task keeps. It must not change any result.
  static func slices<Kept: ~Copyable, Result: Sendable>(
    of count: Int, jobs: Int, keeping: @escaping @Sendable () -> Kept,
    _ work: @escaping @Sendable (inout Kept, Range<Int>) -> Result
  ) async -> [Result] {
    let queue = SliceQueue(count: count, jobs: jobs)
    return await withTaskGroup(of: [(start: Int, result: Result)].self) { group in
      for _ in 0..<max(1, jobs) {
        group.addTask {
          var kept = keeping()
          var results: [(start: Int, result: Result)] = []
          while let slice = queue.next() { results.append((slice.lowerBound, work(&kept, slice))) }
          return results
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted { $0.start < $1.start }.map(\.result)
    }
  }
}

/// The slices of a range that are still to be worked on.
private final class SliceQueue: Sendable {
  private let count: Int
  private let size: Int
  private let taken = Atomic(0)

  init(count: Int, jobs: Int) {
    self.count = count
    // Several slices a task even out items of different weight.
    size = max(1, min(256, (count + jobs * 4 - 1) / (jobs * 4)))
  }

  func next() -> Range<Int>? {
    let start = taken.add(1, ordering: .relaxed).oldValue * size
    return start < count ? start..<min(start + size, count) : nil
  }
}
