import Foundation
import Testing

/// The checks in `Tests/Checks`, written in Python because the parser and the browser drivers are.
enum PythonCheck: String {
  /// Every page's HTML, every link, and the files for machines. Needs html5lib.
  case pages
  /// The elements and attributes of one site against another's. Needs html5lib.
  case vocabulary
  /// The data against its schemas, and its tables against the JSON. Needs jsonschema and html5lib.
  case data
  /// The numbers on the pages, computed again from the data. Needs html5lib.
  case recount
  /// A real browser over `file://`. Needs playwright and a Chromium.
  case browser
  /// axe over `file://`. Needs playwright, axe-playwright-python and a Chromium.
  case accessibility

  private static let environment = ProcessInfo.processInfo.environment
  private static let interpreter = environment["CRAFTWALL_PYTHON"] ?? "python3"
  /// Whoever sets this promises that everything is there: then what is missing fails.
  private static let requiresAll = environment["CRAFTWALL_REQUIRE_ALL"] == "1"

  private static let hasParser = runs("import html5lib")
  private static let hasSchemas = hasParser && runs("import jsonschema")
  private static let hasBrowser =
    FileManager.default.isExecutableFile(atPath: chromium) && runs("import playwright.sync_api")
  private static let hasAxe = hasBrowser && runs("import axe_playwright_python.sync_playwright")

  private static let chromium = environment["CRAFTWALL_CHROMIUM"] ?? "/usr/bin/chromium"

  /// Whether a test may use the check: a test that can't is skipped by name.
  var isAvailable: Bool {
    if Self.requiresAll { return true }
    return switch self {
    case .pages, .vocabulary, .recount: Self.hasParser
    case .data: Self.hasSchemas
    case .browser: Self.hasBrowser
    case .accessibility: Self.hasAxe
    }
  }

  var comment: Comment {
    switch self {
    case .pages, .vocabulary, .recount: "Needs python3 with html5lib."
    case .data: "Needs python3 with jsonschema and html5lib."
    case .browser: "Needs python3 with playwright, and chromium."
    case .accessibility: "Needs python3 with playwright and axe-playwright-python, and chromium."
    }
  }

  /// Runs the check on a site and expects it to find nothing.
  ///
  /// - Parameter arguments: What the check takes beside the site.
  func expectNothing(
    in site: BuiltSite, _ arguments: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (status, output) = try run([site.path] + arguments)
    #expect(status == 0 && output.isEmpty, "\(output)", sourceLocation: sourceLocation)
  }

  /// Runs the check on a site in which something is wrong.
  ///
  /// - Returns: What it found.
  func findings(in site: String) throws -> [String] {
    let (status, output) = try run([site])
    return status == 1 ? output.split(separator: "\n").map(String.init) : []
  }

  private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let script = Repository.root + "/Tests/Checks/\(rawValue).py"
    return try Program("/usr/bin/env", [Self.interpreter, script] + arguments, ["CHROMIUM": Self.chromium]).run()
  }

  private static func runs(_ code: String) -> Bool {
    (try? Program("/usr/bin/env", [interpreter, "-c", code]).run().status) == 0
  }
}
