/// What befalls a build at a system call.
enum Fault: String, Sendable {
  case kill = "KILL"
  case noSpace = "ENOSPC"
  case inputOutput = "EIO"
  case noAccess = "EACCES"
  case absent = "ENOENT"

  /// What may befall the publication at any call.
  static let ofPublication: [Fault] = [.kill, .noSpace, .inputOutput, .noAccess]

  /// The tracer's options for letting it happen at a call, which is then not made.
  func options(at call: SystemCall) -> [String] {
    let effect = self == .kill ? "signal=KILL" : "error=\(rawValue)"
    // The tracer's fast mode loses signals at any call but the first.
    return (self == .kill ? [] : ["--seccomp-bpf"])
      + ["-e", "trace=\(call.name)", "-e", "inject=\(call.name):\(effect):when=\(call.ordinal)"]
      + (call.path.map { ["-P", $0] } ?? [])
  }
}
