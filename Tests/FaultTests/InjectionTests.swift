import Foundation
import Testing

/// Every system call of the publication fails once in each way. By default a sample of the calls, spread evenly; all
/// of them where `CRAFTWALL_FAULTS` is `all`.
@Suite("Injected faults", .serialized, .enabled(if: Strace.isUsable, "needs strace and the right to trace"))
struct InjectionTests {
  private static let isComplete = Strace.environment["CRAFTWALL_FAULTS"] == "all"
  private static let sampleSize = 44

  @Test("A build that is killed or fails leaves the old site or the new one, whole")
  func exchange() async throws { try await injectEverywhere(.exchange) }

  @Test("A build that goes file by file and is killed or fails leaves whole files")
  func inPlace() async throws { try await injectEverywhere(.inPlace) }

  @Test("A first build that is killed or fails leaves nothing or the whole site")
  func first() async throws { try await injectEverywhere(.first) }

  @Test("A first build that is killed or fails while it leaves a spare site leaves nothing or the whole site")
  func firstLeavingSpare() async throws { try await injectEverywhere(.firstLeavingSpare) }

  @Test("An amendment that is killed or fails leaves the old site or the new one, whole")
  func amendment() async throws { try await injectEverywhere(.amendment) }

  @Test("An amendment that goes file by file and is killed or fails leaves whole files")
  func amendmentInPlace() async throws { try await injectEverywhere(.amendmentInPlace) }

  @Test("An amendment that is killed or fails while it leaves a spare site leaves the old site or the new one, whole")
  func amendmentLeavingSpare() async throws { try await injectEverywhere(.amendmentLeavingSpare) }

  @Test("An amendment with a spare site that is killed or fails leaves the old site or the new one, whole")
  func amendmentWithSpare() async throws { try await injectEverywhere(.amendmentWithSpare) }

  @Test("Content and templates that can't be read in full are never published as if they were")
  func reading() async throws {
    let wall = try FaultWall(.exchange)
    let calls = wall.readings
    let faults = [Fault.inputOutput, .noAccess]
    print("Reading: \(calls.count) system calls × \(faults.count) injected faults")
    try await forEach(calls, faults, of: wall) { call, fault, lane in
      let run = try lane.build(meeting: fault, at: call, below: wall.sources)
      let state = try SiteState(lane.output)
      if run.status == 0 { return state == wall.new ? [] : ["a part was published: \(run.notes)"] }
      var flaws = try lane.flaws(ofMeeting: fault, run, below: wall.sources)
      if ![1, 64, 74].contains(run.status) { flaws.append("status \(run.status)") }
      if state != wall.old { flaws.append("the site changed") }
      if (run.report + run.notes).isEmpty { flaws.append("no reason") }
      return flaws
    }
  }

  // MARK: Injecting

  private func injectEverywhere(_ path: FaultWall.Path) async throws {
    let wall = try FaultWall(path)
    let calls = InjectionTests.sample(wall.calls)
    print(
      "Publication, \(path.rawValue): \(calls.count) of \(wall.calls.count) system calls × \(Fault.ofPublication.count) faults"
    )
    #expect(calls.count >= min(40, wall.calls.count))
    try await forEach(calls, Fault.ofPublication, of: wall) { call, fault, lane in
      try flaws(of: wall, at: call, fault, in: lane)
    }
  }

  private static func sample(_ calls: [SystemCall]) -> [SystemCall] {
    guard !isComplete, calls.count > sampleSize else { return calls }
    return (0..<sampleSize).map { calls[$0 * (calls.count - 1) / (sampleSize - 1)] }
  }

  /// Goes through all pairs of calls and faults, as many at a time as there are processors.
  private func forEach(
    _ calls: [SystemCall], _ faults: [Fault], of wall: FaultWall,
    _ body: @escaping @Sendable (SystemCall, Fault, Lane) throws -> [String]
  ) async throws {
    let pairs = calls.flatMap { call in faults.map { (call: call, fault: $0) } }
    let lanes = min(Strace.processors.count, 4)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<lanes {
        group.addTask {
          let lane = wall.lane(number)
          for index in stride(from: number, to: pairs.count, by: lanes) {
            let (call, fault) = pairs[index]
            let flaws = try body(call, fault, lane)
            #expect(flaws.isEmpty, "\(fault.rawValue) at \(call)")
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// What is wrong after a fault, and after the build that follows it.
  private func flaws(of wall: FaultWall, at call: SystemCall, _ fault: Fault, in lane: Lane) throws -> [String] {
    let run = try lane.build(meeting: fault, at: call, below: lane.place)
    var flaws = try lane.flaws(ofMeeting: fault, run, below: lane.place)
    let state = try SiteState(lane.output)
    if fault != .kill {
      switch run.status {
      case 0: if state != wall.new { flaws.append("status 0, but the site is not the new one") }
      case 74: if !run.notes.hasPrefix("craftwall: ") { flaws.append("no reason: \(run.notes)") }
      default: flaws.append("status \(run.status): \(run.notes)")
      }
    }
    switch wall.path {
    case .exchange, .first, .firstLeavingSpare, .amendment, .amendmentLeavingSpare, .amendmentWithSpare:
      if state != wall.old, state != wall.new { flaws.append("neither the old site nor the new one") }
      if run.status == 74, state != wall.old { flaws.append("status 74, but the site is not the old one") }
    case .inPlace, .amendmentInPlace: flaws += state.flaws(between: wall.old, and: wall.new)
    }

    let next = try lane.buildUndisturbed()
    if next.status != 0 { flaws.append("the next build: status \(next.status), \(next.notes)") }
    if try SiteState(lane.output) != wall.new { flaws.append("the next build does not publish the new site") }
    flaws += try lane.leftovers().map { "the next build leaves \($0)" }
    return flaws
  }
}
