/// Work beside the caller's own, begun at once where several tasks may run, and otherwise done when its result is asked
/// for: one job is one task, in one order.
struct Aside<Result: Sendable>: Sendable {
  private let task: Task<Result, Never>?
  private let work: @Sendable () async -> Result

  /// - Parameter jobs: Tasks at a time.
  init(jobs: Int, _ work: @escaping @Sendable () async -> Result) {
    self.work = work
    task = jobs > 1 ? Task(operation: work) : nil
  }

  /// The result; asked for once.
  var value: Result {
    get async {
      if let task { await task.value } else { await work() }
    }
  }
}
