import Synchronization

/// The slices of a range that are still to be worked on. They become smaller towards the end, down to single items, so
/// that no task is left with much to do when the others have nothing.
final class SliceQueue: Sendable {
  private let count: Int
  private let jobs: Int
  private let longest: Int
  private let taken = Atomic(0)

  /// - Parameters:
  ///   - count: Of the range, which begins with 0.
  ///   - jobs: Tasks that take slices.
  ///   - longest: No slice is longer: what is made of one waits for the others in memory.
  init(count: Int, jobs: Int, longest: Int = 128) {
    self.count = count
    self.jobs = max(1, jobs)
    self.longest = longest
  }

  /// The next slice; `nil` where all are taken.
  func next() -> Range<Int>? {
    var start = taken.load(ordering: .relaxed)
    while start < count {
      // Several slices a task even out items of different weight.
      let end = start + max(1, min(longest, (count - start) / (jobs * 4)))
      let (isTaken, now) = taken.compareExchange(expected: start, desired: end, ordering: .relaxed)
      if isTaken { return start..<end }
      start = now
    }
    return nil
  }
}
