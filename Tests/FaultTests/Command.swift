import Foundation

/// A program, run as people run it: as a process, with streams.
struct Command: Sendable {
  struct Run: Sendable {
    /// The exit status, or the signal that ended the program as a negative number.
    let status: Int32
    /// What came on standard output.
    let report: String
    /// What came on standard error.
    let notes: String
  }

  let program: String
  let arguments: [String]
  var environment: [String: String] = [:]

  struct NotStarted: Error {
    let code: Int32
  }

  /// Runs the program to its end.
  func run() throws -> Run { try start().wait() }

  /// Foundation's `Process` does not tell reliably which signal ended a program, so the system's own calls start it.
  func start() throws -> RunningCommand {
    // Files can't fill up as pipes do while nobody reads them.
    let streams = try Scratch()
    let report = streams.url.appending(path: "report")
    let notes = streams.url.appending(path: "notes")
    return RunningCommand(process: try start(report: report.path, notes: notes.path), streams: streams)
  }

  private func start(report: String, notes: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, report, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, notes, O_WRONLY | O_CREAT, 0o600)
    let settings = ["PATH": "/usr/bin:/bin", "LANG": "C"].merging(environment) { $1 }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, nil, &words, &variables)
    guard code == 0 else { throw NotStarted(code: code) }
    return child
  }

  /// The built command, in the build folder that the test bundle lies in.
  static let craftwall: String = {
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let places = ([program] + Bundle.allBundles.map(\.bundleURL))
      .map { $0.deletingLastPathComponent().appending(path: "craftwall").path }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) } ?? places[0]
  }()
}
