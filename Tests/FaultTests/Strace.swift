import Foundation

/// The tracer that lets system calls of a program fail.
enum Strace {
  static let environment = ProcessInfo.processInfo.environment

  private static let program = "/usr/bin/strace"

  /// Whether the tracer is there and may trace. Where everything is required, the tests run and fail without it.
  static let isUsable: Bool = {
    if environment["CRAFTWALL_REQUIRE_ALL"] == "1" { return true }
    guard FileManager.default.isExecutableFile(atPath: program) else { return false }
    let attempt = Command(program: program, arguments: ["-f", "-o", "/dev/null", "--seccomp-bpf", "/bin/true"])
    return (try? attempt.run().status) == 0
  }()

  /// Processors this process may run on.
  static let processors: [Int] = {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    guard let list = status.firstMatch(of: /Cpus_allowed_list:\s*([0-9,-]+)/)?.1 else { return [0] }
    return list.split(separator: ",").flatMap { part -> [Int] in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last else { return [] }
      return Array(first...last)
    }
  }()

  /// A command that runs under the tracer on one processor: then one thread does all of its work, in the same order
  /// every time, and the tracer, which counts each thread's calls by themselves, finds a call by its number.
  /// - Parameter log: Where the trace goes.
  static func tracing(
    _ command: [String], options: [String], log: URL, processor: Int = processors[0]
  ) -> Command {
    Command(
      program: "/usr/bin/taskset",
      arguments: ["-c", String(processor), program, "-f", "-y", "-s", "256", "-o", log.path] + options + command)
  }
}
