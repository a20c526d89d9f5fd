import Foundation

/// Where the tests find their fixtures, and the published test suites.
enum RepositoryFolder {
  static let fixtures = root.appending(path: "Tests/Fixtures")

  /// The folder in `CRAFTWALL_CONFORMANCE`, or else `../shared/conformance` beside the package.
  static let conformance: URL = {
    if let path = environment["CRAFTWALL_CONFORMANCE"] { return URL(fileURLWithPath: path) }
    return root.appending(path: "../shared/conformance").standardizedFileURL
  }()

  /// Where the suites are not there, the tests that need them are skipped by name, unless the variable is set.
  static let hasConformance =
    environment["CRAFTWALL_CONFORMANCE"] != nil || FileManager.default.fileExists(atPath: conformance.path)

  static let environment = ProcessInfo.processInfo.environment

  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "Sources").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// An example of the CommonMark specification, or of a suite in its form.
  struct Example: Decodable {
    let markdown: String
    let html: String
  }

  static func examples(in file: String) throws -> [Example] {
    let data = try Data(contentsOf: conformance.appending(path: file))
    return try JSONDecoder().decode([Example].self, from: data)
  }
}
