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
  func build(options: [String], meanwhile: () throws -> Void = {}) throws -> Command.Run {
    try Strace.tracing(
      [Command.craftwall] + FaultWall.build("after", of: scratch, to: output), options: options, log: log,
      processor: Strace.processors[number % Strace.processors.count]
    ).run(meanwhile: meanwhile)
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
