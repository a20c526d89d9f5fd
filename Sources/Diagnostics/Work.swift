#if DEBUG
  import Synchronization
#endif

/// Counts work in a debug build: bytes, nodes, tags and instructions that are looked at. Tests hold it to a multiple of
/// the input, where a clock would measure the machine as well. In a release build nothing is counted and nothing is
/// left of the calls.
public enum Work {
  /// Says that so many units were looked at, where a loop looks at input.
  @inlinable @inline(__always)
  public static func step(_ units: @autoclosure () -> Int = 1) {
    #if DEBUG
      add(units())
    #endif
  }
}

#if DEBUG
  extension Work {
    private final class Counter: Sendable {
      let units = Atomic(0)
    }

    /// Counts for a task that asked for it, and for nobody else.
    @TaskLocal private static var counter: Counter?

    @usableFromInline
    static func add(_ units: Int) {
      counter?.units.wrappingAdd(units, ordering: .relaxed)
    }

    /// Does something and says how much work that was.
    public static func counted<Result>(_ body: () throws -> Result) rethrows -> (result: Result, steps: Int) {
      let counter = Counter()
      let result = try $counter.withValue(counter, operation: body)
      return (result, counter.units.load(ordering: .relaxed))
    }
  }
#endif
