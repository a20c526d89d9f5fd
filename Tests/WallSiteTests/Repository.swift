import Foundation

/// Where the tests find what belongs to the repository.
enum Repository {
  /// The folder of `Package.swift`, wherever the tests are linked from.
  static let root: String = {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    repeat { folder.deleteLastPathComponent() } while folder.path != "/" && !isRepository(folder)
    return folder.path
  }()

  static var templates: String { root + "/Templates" }
  static var content: String { root + "/Content" }

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  /// The program, which a build leaves beside the tests; `nil` where only the tests were built.
  static let program: String? = {
    guard let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") else { return nil }
    let path = URL(filePath: tests).deletingLastPathComponent().appending(path: "craftwall").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }()

  private static func isRepository(_ folder: URL) -> Bool {
    ["Package.swift", "Templates"].allSatisfy {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
    }
  }
}
