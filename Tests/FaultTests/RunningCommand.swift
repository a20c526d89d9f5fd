import Foundation

/// A program that was started and has not been waited for.
struct RunningCommand: Sendable {
  let process: pid_t
  /// Holds what the program writes: `report` and `notes`.
  let streams: Scratch

  /// Whether the program is over. It still has to be waited for.
  var hasEnded: Bool {
    var information = siginfo_t()
    return waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0 && information.si_signo != 0
  }

  /// The process that traces the program, `nil` where none does.
  var tracer: pid_t? {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    guard let number = status.firstMatch(of: /TracerPid:\s*([0-9]+)/)?.1, let tracer = pid_t(number), tracer > 0 else {
      return nil
    }
    return tracer
  }

  /// Waits for the program's end.
  func wait() throws -> Command.Run {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return Command.Run(
      status: signal == 0 ? (status >> 8) & 0xff : -signal,
      report: String(decoding: try Data(contentsOf: streams.url.appending(path: "report")), as: UTF8.self),
      notes: String(decoding: try Data(contentsOf: streams.url.appending(path: "notes")), as: UTF8.self))
  }

  /// Ends the program.
  func end() {
    var status: Int32 = 0
    kill(process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}
