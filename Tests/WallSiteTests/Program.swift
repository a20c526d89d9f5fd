import Foundation

/// Another program, run to its end.
struct Program {
  let path: String
  let arguments: [String]
  let environment: [String: String]

  /// - Parameter environment: Added to the tests' own.
  init(_ path: String, _ arguments: [String], _ environment: [String: String] = [:]) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
  }

  /// - Returns: Everything it wrote, on either stream.
  func run() throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      environment.merging(["PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"]) { given, _ in given }
    ) { _, added in added }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
