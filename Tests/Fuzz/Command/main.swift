import Foundation
import Fuzzing

// craftwall-fuzz <seed> <first> <count> <state>   runs inputs; writes what breaks something beside <state>
// craftwall-fuzz <seed> <index> write <file>      writes one input
// craftwall-fuzz <kind> <file>                    checks one file
//
// <state> always holds the number of the input being run, for when it ends the process. An input that takes longer than
// a minute of the processor's time ends it too, by SIGPROF.

let arguments = Array(CommandLine.arguments.dropFirst())

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("craftwall-fuzz: \(message)\n".utf8))
  exit(64)
}

func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}

if arguments.count == 2, let kind = FuzzKind(rawValue: arguments[0]) {
  guard let input = FileManager.default.contents(atPath: arguments[1]) else { fail("no file \(arguments[1])") }
  let problems = FuzzRun.problems(of: Array(input), as: kind)
  for problem in problems { print(problem) }
  exit(problems.isEmpty ? 0 : 1)
}

guard arguments.count == 4, let seed = UInt64(arguments[0]), let first = Int(arguments[1]), first >= 0 else {
  fail("expected <seed> <first> <count> <state>, <seed> <index> write <file>, or <kind> <file>")
}
let run = FuzzRun(
  seed: seed, corpus: FuzzCorpus(repository: URL(filePath: FileManager.default.currentDirectoryPath)))

if arguments[2] == "write" {
  try Data(run.input(first)).write(to: URL(filePath: arguments[3]))
  print(run.kind(of: first).rawValue)
  exit(0)
}

guard let count = Int(arguments[2]), count > 0 else { fail("\(arguments[2]) is no number of inputs") }
let state = open(arguments[3], O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
guard state >= 0 else { fail("\(arguments[3]) can't be written") }
let findings = run.findings(first..<first + count) { index in
  let line = String(repeating: "0", count: 12 - String(index).count) + "\(index)\n"
  _ = line.withCString { pwrite(state, $0, 13, 0) }
  var minute = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: 60, tv_usec: 0))
  setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &minute, nil)
}
for finding in findings {
  let file = "\(arguments[3]).\(finding.kind.rawValue).\(finding.index)"
  try Data(finding.input).write(to: URL(filePath: file))
  print("\(file): \(finding.problems.joined(separator: "; "))")
}
print("\(count) inputs from \(first), seed \(seed): \(findings.count) findings, peak \(peakMemory()) MiB")
exit(findings.isEmpty ? 0 : 1)
