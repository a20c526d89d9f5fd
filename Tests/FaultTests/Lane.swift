import Foundation

/// A place for builds of the changed wall, one after the other, on a processor of its own.
struct Lane: Sendable {
  let scratch: Scratch
  let number: Int

  /// The folder that holds the output and nothing else.
  var place: URL { scratch.url.appending(path: "lane\(number)") }
  var output: URL { place.appending(path: "Public") }
  var log: URL { scratch.url.appending(path: "trace\(number)") }

  /// Puts the old site back.
  func reset() throws {
    try? FileManager.default.removeItem(at: place)
    try FileManager.default.copyItem(at: scratch.url.appending(path: "old"), to: place)
  }

  /// Builds the changed wall under the tracer.
  func build(options: [String]) throws -> Command.Run { try tracing(options).run() }

  private static let attempts = 40

  /// Puts the old site back and builds until the fault is met. The tracer counts the calls of each thread, and on a
  /// busy machine now and then another thread takes over in the middle of the work; such a build meets no fault, or
  /// another one.
  ///
  /// - Parameter folder: The call touches it or what lies in it.
  func build(meeting fault: Fault, at call: SystemCall, below folder: URL) throws -> Command.Run {
    var attempts = 0
    while true {
      try reset()
      let run = try build(options: fault.options(at: call))
      attempts += 1
      if try attempts == Self.attempts || flaws(ofMeeting: fault, run, below: folder).isEmpty { return run }
    }
  }

  /// What keeps the last build from having met a fault below a folder, and not at something else that happens to have
  /// the same number.
  func flaws(ofMeeting fault: Fault, _ run: Command.Run, below folder: URL) throws -> [String] {
    if fault == .kill { return run.status == -SIGKILL ? [] : ["not killed: status \(run.status)"] }
    let injected = try injected()
    return injected.count == 1 && injected[0].contains(folder.path) ? [] : ["met \(injected)"]
  }

  struct NotReached: Error {
    let call: String
    let run: Command.Run
  }

  /// Builds the changed wall and holds it at its first call of a name while something is done.
  ///
  /// No delay is long enough on every machine, nor any wait: the tracer would hold the call for an hour, writes the
  /// call down before it does, and is ended when the work is done.
  func build(holdingAt call: String, meanwhile: () throws -> Void) throws -> Command.Run {
    try? FileManager.default.removeItem(at: log)
    let running = try tracing(["-D", "-e", "trace=\(call)", "-e", "inject=\(call):delay_enter=3600000000"]).start()
    do {
      while (try? trace().contains("\(call)(")) != true {
        if running.hasEnded { throw NotReached(call: call, run: try running.wait()) }
        usleep(2000)
      }
      try meanwhile()
    } catch let error as NotReached {
      throw error
    } catch {
      running.end()
      throw error
    }
    if let tracer = running.tracer { kill(tracer, SIGKILL) }
    return try running.wait()
  }

  private func tracing(_ options: [String]) -> Command {
    Strace.tracing(
      [Command.craftwall] + FaultWall.build("after", of: scratch, to: output), options: options, log: log,
      processor: Strace.processors[number % Strace.processors.count])
  }

  /// Builds the changed wall with nothing in the way.
  func buildUndisturbed() throws -> Command.Run {
    try Command(program: Command.craftwall, arguments: FaultWall.build("after", of: scratch, to: output)).run()
  }

  /// The trace of the last build.
  func trace() throws -> String { String(decoding: try Data(contentsOf: log), as: UTF8.self) }

  /// The calls of the last build that the tracer let fail, as it shows them.
  func injected() throws -> [Substring] { try trace().split(separator: "\n").filter { $0.contains("(INJECTED)") } }

  /// What lies beside the output or, of the program's own, inside it.
  func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path).filter { $0 != "Public" }
      + FileManager.default.contentsOfDirectory(atPath: output.path).filter { $0.hasPrefix(".craftwall-staging") }
  }

  /// The names at the root of the site in the making.
  func stagedFiles() throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    guard let staging = names.first(where: { $0.hasPrefix(".Public.craftwall-staging-") }) else { return [] }
    let site = place.appending(path: staging).appending(path: "site")
    return (try? FileManager.default.contentsOfDirectory(atPath: site.path)) ?? []
  }
}
