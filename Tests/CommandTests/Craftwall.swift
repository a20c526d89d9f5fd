import Foundation

/// The built command, run as people run it: as a process, with files and streams.
enum Craftwall {
  struct Run: Sendable {
    let status: Int32
    /// What came on standard output: the report.
    let output: Data
    /// What came on standard error: the last word.
    let notes: String

    var report: String { String(decoding: output, as: UTF8.self) }
  }

  /// The executable in the build folder that the test bundle lies in.
  static let executable: URL = {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let bundles = Bundle.allBundles.map(\.bundleURL)
    let places = ([program] + bundles).map { $0.deletingLastPathComponent().appending(path: "craftwall") }
    return places.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? places[0]
  }()

  /// - Parameters:
  ///   - folder: The working directory.
  ///   - input: What comes on standard input.
  ///   - program: Another copy of the program.
  static func run(
    _ arguments: [String], in folder: URL, input: Data = Data(), environment: [String: String] = [:],
    program: URL = executable
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C"].merging(environment) { $1 }
    // Files can't fill up as pipes do while nobody reads them.
    let streams = try Scratch("streams")
    try input.write(to: streams.url.appending(path: "in"))
    for name in ["out", "err"] { try Data().write(to: streams.url.appending(path: name)) }
    process.standardInput = try FileHandle(forReadingFrom: streams.url.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try Data(contentsOf: streams.url.appending(path: "out")),
      notes: String(decoding: try Data(contentsOf: streams.url.appending(path: "err")), as: UTF8.self))
  }
}
