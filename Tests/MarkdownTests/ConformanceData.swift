import Foundation

/// Published test suites, read from the folder in `CRAFTWALL_CONFORMANCE`, or else from `../shared/conformance` beside
/// the package. Where neither is there the tests that need them are skipped by name, unless the variable is set.
enum ConformanceData {
  struct Example: Decodable {
    let example: Int?
    let section: String?
    let group: String?
    let markdown: String
    let html: String
  }

  static let isExpected =
    ProcessInfo.processInfo.environment["CRAFTWALL_CONFORMANCE"] != nil
    || FileManager.default.fileExists(atPath: folder.path)

  static func examples(in file: String) throws -> [Example] {
    let data = try Data(contentsOf: folder.appendingPathComponent(file))
    return try JSONDecoder().decode([Example].self, from: data)
  }

  private static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["CRAFTWALL_CONFORMANCE"] { return URL(fileURLWithPath: path) }
    var root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    while root.path != "/", !FileManager.default.fileExists(atPath: root.appendingPathComponent("Sources").path) {
      root.deleteLastPathComponent()
    }
    return root.appendingPathComponent("../shared/conformance").standardizedFileURL
  }()
}
