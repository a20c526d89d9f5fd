import Foundation
import Testing

/// A file of the repository that has a hand-written beginning and goes on with what the code says of itself.
struct RecordedText {
  /// From the repository's root.
  let path: String

  private static let line = "<!-- 从这里往下由程序生成:CRAFTWALL_RECORD=1 make test -->\n"
  private static let isRecording = ProcessInfo.processInfo.environment["CRAFTWALL_RECORD"] == "1"

  /// Expects the file to go on with `generated`. While recording it is written anew, and the test fails all the same:
  /// a green run never rewrites what it checks.
  func expect(_ generated: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = try Repository.text(path)
    let border = try #require(text.range(of: Self.line), "\(path) lacks its border", sourceLocation: sourceLocation)
    let recorded = String(text[border.upperBound...])
    let expected = "\n" + generated
    if Self.isRecording, recorded != expected {
      try (text[..<border.upperBound] + expected).write(
        toFile: Repository.root + "/" + path, atomically: true, encoding: .utf8)
    }
    let isSame = recorded == expected
    #expect(
      isSame, "\(path) is not what the code says; record it with CRAFTWALL_RECORD=1", sourceLocation: sourceLocation)
  }
}
