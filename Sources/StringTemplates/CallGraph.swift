/// Which routines call which, to find calls that can never end.
struct CallGraph {
  private var unconditional: [Int: [(callee: Int, site: Int)]] = [:]

  mutating func add(from caller: Int, to callee: Int, site: Int, isConditional: Bool) {
    guard !isConditional else { return }
    unconditional[caller, default: []].append((callee, site))
  }

  /// The sites of calls that, reached once, lead back to themselves whatever is rendered.
  func endlessCalls() -> [Int] {
    var found: [Int] = []
    var finished: Set<Int> = []
    for start in unconditional.keys.sorted() where !finished.contains(start) {
      // Each entry is a routine on the way and the next of its calls to follow.
      var way = [(routine: start, next: 0)]
      var onWay: Set<Int> = [start]
      while let last = way.last {
        let calls = unconditional[last.routine] ?? []
        guard last.next < calls.count else {
          onWay.remove(last.routine)
          finished.insert(last.routine)
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let call = calls[last.next]
        if onWay.contains(call.callee) {
          found.append(call.site)
        } else if !finished.contains(call.callee) {
          onWay.insert(call.callee)
          way.append((call.callee, 0))
        }
      }
    }
    return found
  }
}
