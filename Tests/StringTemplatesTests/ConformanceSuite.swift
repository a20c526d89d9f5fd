import Foundation

/// The official Mustache cases, read from the folder of conformance data.
enum ConformanceSuite {
  struct Case: Decodable {
    let name: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String
  }

  private struct File: Decodable {
    let tests: [Case]
  }

  static let modules = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance",
  ]

  private static let variable = ProcessInfo.processInfo.environment["CRAFTWALL_CONFORMANCE"]

  /// Missing data is a reason to skip only where nobody promised it.
  static var isExpected: Bool { variable != nil || FileManager.default.fileExists(atPath: folder.path) }

  static func cases(of module: String) throws -> [Case] {
    let data = try Data(contentsOf: folder.appending(path: "mustache/\(module).json"))
    return try JSONDecoder().decode(File.self, from: data).tests
  }

  private static var folder: URL {
    if let variable { return URL(filePath: variable, directoryHint: .isDirectory) }
    var root = URL(filePath: #filePath).resolvingSymlinksInPath()
    repeat {
      root.deleteLastPathComponent()
    } while root.path != "/" && !isPackage(root)
    return root.deletingLastPathComponent().appending(path: "shared/conformance", directoryHint: .isDirectory)
  }

  private static func isPackage(_ folder: URL) -> Bool {
    ["Package.swift", "Templates"].contains {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
    }
  }
}
