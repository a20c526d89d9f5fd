import Diagnostics
import Foundation
import Testing

@testable import WallSite

/// What a build published.
struct BuiltSite {
  let path: String
  let report: BuildReport
  /// Keeps the site until the test is over.
  let folder: TemporaryFolder

  /// All files, the program's own marker left out.
  var files: [String] {
    ((try? FileTree.files(in: path)) ?? []).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  var pages: [String] { files.filter { $0.hasSuffix(".html") } }

  func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

  func bytes(_ file: String) throws -> Data { try Data(contentsOf: URL(filePath: path + "/" + file)) }

  func text(_ file: String) throws -> String { String(decoding: try bytes(file), as: UTF8.self) }

  /// The text of a page's `main`, tags left out: what a visitor reads.
  func words(_ file: String) throws -> String {
    let html = try text(file)
    let start = try #require(html.range(of: "<main"), "\(file)")
    let end = try #require(html.range(of: "</main>"), "\(file)")
    return String(html[start.lowerBound..<end.lowerBound]).replacing(#/<[^>]*>/#, with: "")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  /// Every file with its bytes.
  func contents() throws -> [String: Data] {
    Dictionary(uniqueKeysWithValues: try files.map { ($0, try bytes($0)) })
  }

  /// The files in whose bytes or names a text occurs.
  func files(mentioning text: String) throws -> [String] {
    let needle = Data(text.utf8)
    return try files.filter { file in
      if file.contains(text) { return true }
      return try bytes(file).range(of: needle) != nil
    }
  }

  /// Inode and modification time of every file.
  func identities() throws -> [String: String] {
    var found: [String: String] = [:]
    for file in files + [""] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + file)
      let inode = attributes[.systemFileNumber] as? Int ?? 0
      let date = attributes[.modificationDate] as? Date ?? .distantPast
      found[file] = "\(inode) \(date.timeIntervalSinceReferenceDate)"
    }
    return found
  }
}

extension Diagnostic {
  /// `[rule] file:line: message`.
  var line: String { "[\(rule.rawValue)] \(place.file):\(place.line): \(message.chinese)" }
}
