import Foundation

/// A place for builds of the changed wall, one after the other, on a processor of its own.
struct Lane: Sendable {
  let scratch: Scratch
  let number: Int
  /// What the builds do.
  var path = FaultWall.Path.exchange

  /// The folder that holds the output and, where builds remember each other, the cache.
  var place: URL { scratch.url.appending(path: "lane\(number)") }
  var output: URL { place.appending(path: "Public") }
  var log: URL { scratch.url.appending(path: "trace\(number)") }

  private var cache: URL { place.appending(path: "cache") }
  /// What a build remembers of itself.
  var lastBuild: URL { cache.appending(path: "last-build") }
  /// The second tree of links that an amendment leaves.
  var spare: URL { cache.appending(path: "spare") }
  /// An amendment is of a wall of the lane's own, whose builds remember each other.
  private var wall: String { path.isAmendment ? "wall\(number)" : "after" }
  private var arguments: [String] {
    FaultWall.build(wall, of: scratch, to: output, cache: path.hasCache ? cache.path : "/dev/null")
      + (path.keepsSpare ? ["--spare-from", "0"] : [])
  }

  /// Puts the old site back.
  func reset() throws {
    try? FileManager.default.removeItem(at: place)
    try FileManager.default.copyItem(at: scratch.url.appending(path: "old"), to: place)
    guard path.isAmendment else { return }
    let folder = scratch.url.appending(path: wall)
    try? FileManager.default.removeItem(at: folder)
    try rememberWords("before")
    // An amendment takes what another one has left.
    if path == .amendmentWithSpare {
      try rememberWords("between")
      try rememberWords("before")
    }
    try say(Data(contentsOf: scratch.url.appending(path: "after/\(FaultWall.words)")))
  }

  struct NotRemembered: Error {
    let run: Command.Run
  }

  /// Builds the lane's wall with the words of another one so that the build is remembered.
  private func rememberWords(_ name: String) throws {
    let (folder, source) = (scratch.url.appending(path: wall), scratch.url.appending(path: name))
    if FileManager.default.fileExists(atPath: folder.path) {
      try say(Data(contentsOf: source.appending(path: FaultWall.words)))
    } else {
      try FileManager.default.copyItem(at: source, to: folder)
      try waitUntilTrusted(folder)
    }
    let run = try buildUndisturbed()
    guard run.status == 0, FileManager.default.fileExists(atPath: lastBuild.path) else { throw NotRemembered(run: run) }
  }

  /// Changes the words.
  private func say(_ words: Data) throws {
    let folder = scratch.url.appending(path: wall)
    try words.write(to: folder.appending(path: FaultWall.words))
    try waitUntilTrusted(folder)
  }

  /// Waits until no file below a folder was touched so lately that another change might not show.
  func waitUntilTrusted(_ folder: URL) throws {
    var latest = timespec()
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      var status = stat()
      guard lstat(folder.appending(path: path).path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      let time = status.st_ctim
      if (time.tv_sec, time.tv_nsec) > (latest.tv_sec, latest.tv_nsec) { latest = time }
    }
    // More than the program asks for, also of file systems that know whole seconds only.
    let distance = latest.tv_nsec == 0 ? 2_500 : 100
    var now = timespec()
    repeat {
      usleep(2000)
      clock_gettime(CLOCK_REALTIME, &now)
    } while (now.tv_sec - latest.tv_sec) * 1000 + (now.tv_nsec - latest.tv_nsec) / 1_000_000 < distance
  }

  /// Whether a build put new words where the old ones stood and did nothing else, as its timings show.
  static func isAmendment(_ run: Command.Run) -> Bool {
    run.notes.contains("read\t") && run.notes.contains("exchange\t") && !run.notes.contains("plan\t")
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
    let options = fault.options(at: ownCall(call))
    var attempts = 0
    while true {
      try reset()
      let run = try build(options: options)
      attempts += 1
      if try attempts == Self.attempts || flaws(ofMeeting: fault, run, below: folder).isEmpty { return run }
    }
  }

  /// A call of the first lane, as this one makes it.
  private func ownCall(_ call: SystemCall) -> SystemCall {
    let first = Lane(scratch: scratch, number: 0).place.path + "/"
    guard let path = call.path, path.hasPrefix(first) else { return call }
    return SystemCall(
      name: call.name, ordinal: call.ordinal, path: place.path + "/" + path.dropFirst(first.count), text: call.text)
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
      [Command.craftwall] + arguments, options: options, log: log,
      processor: Strace.processors[number % Strace.processors.count])
  }

  /// Builds the changed wall with nothing in the way.
  func buildUndisturbed() throws -> Command.Run {
    try Command(program: Command.craftwall, arguments: arguments).run()
  }

  /// The trace of the last build.
  func trace() throws -> String { String(decoding: try Data(contentsOf: log), as: UTF8.self) }

  /// The calls of the last build that the tracer let fail, as it shows them.
  func injected() throws -> [Substring] { try trace().split(separator: "\n").filter { $0.contains("(INJECTED)") } }

  /// What lies beside the output or, of the program's own, inside it.
  func leftovers() throws -> [String] {
    let kept = path.keepsSpare ? ["last-build", "spare"] : ["last-build"]
    return try FileManager.default.contentsOfDirectory(atPath: place.path).filter { $0 != "Public" && $0 != "cache" }
      + ((try? FileManager.default.contentsOfDirectory(atPath: cache.path)) ?? []).filter { !kept.contains($0) }
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
