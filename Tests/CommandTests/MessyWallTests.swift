import Foundation
import Testing

/// The same content as an office writes it: in GB 18030, with CRLF line ends and full-width punctuation.
@Suite("A messy wall")
struct MessyWallTests {
  private static let clean = RepositoryFolder.fixtures.appending(path: "Walls/clean")

  @Test("It builds to the same bytes as the clean one, with warnings")
  func sameBytes() throws {
    let wall = try Scratch()
    let written = try Self.mess(up: Self.clean, into: wall)
    #expect(written >= 7)

    let output = try Scratch("output")
    let clean = try Craftwall.run(
      ["build", "--as-of", "2026-05-01", "--output", output.url.appending(path: "Clean").path], in: Self.clean)
    #expect(clean.status == 0)
    #expect(clean.report == "")
    let messy = try Craftwall.run(
      ["build", "--as-of", "2026-05-01", "--output", output.url.appending(path: "Messy").path], in: wall.url)
    #expect(messy.status == 0)

    let expected = try FolderState(output.url.appending(path: "Clean")).contents
    let actual = try FolderState(output.url.appending(path: "Messy")).contents
    #expect(expected.count > 20)
    #expect(expected.keys.sorted() == actual.keys.sorted())
    for (path, bytes) in expected {
      #expect(
        actual[path].map { String(decoding: $0, as: UTF8.self) } == String(decoding: bytes, as: UTF8.self), "\(path)")
    }

    // One warning of its encoding for each file, and some of full-width punctuation; nothing else.
    #expect(messy.report.components(separatedBy: "警告[gb18030]").count - 1 == written)
    #expect(messy.report.components(separatedBy: "警告[full-width-punctuation]").count - 1 > 50)
    for line in messy.report.split(separator: "\n") where !line.hasPrefix("    ") {
      #expect(line.contains("[gb18030]") || line.contains("[full-width-punctuation]"), "\(line)")
    }
  }

  /// - Returns: The number of files.
  private static func mess(up clean: URL, into wall: Scratch) throws -> Int {
    var count = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: clean.path) {
      guard path.hasSuffix(".md") || path.hasSuffix(".yml") else { continue }
      let text = try String(contentsOf: clean.appending(path: path), encoding: .utf8)
      let messy = messy(text, isSettings: path.hasSuffix(".yml")).replacing("\n", with: "\r\n")
      try wall.write(try #require(messy.data(using: .gb18030)), to: path)
      count += 1
    }
    return count
  }

  /// The text with full-width punctuation and numerals where its fields allow them, and nowhere else.
  private static func messy(_ text: String, isSettings: Bool) -> String {
    var fences = isSettings ? 1 : 0
    let dated = ["年份", "出生", "成立", "更新"]
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line == "---" { fences += 1 }
      guard fences == 1, let colon = line.firstRange(of: ":") else { return String(line) }
      let key = line[..<colon.lowerBound]
      var value = line[colon.upperBound...].drop { $0 == " " }[...]
      var messy = "\(key)："
      if value.hasPrefix("["), value.hasSuffix("]") {
        value = value.dropFirst().dropLast()
        // In a list of sentences full-width commas are part of them.
        let comma = key == "来源" ? ", " : messy.count.isMultiple(of: 2) ? "，" : "、"
        messy += "【\(value.replacing(", ", with: comma))】"
      } else if dated.contains(where: { key.hasSuffix($0) }) {
        messy += value.map { fullWidth($0) }.joined()
      } else {
        messy += value
      }
      return messy
    }.joined(separator: "\n")
  }

  private static func fullWidth(_ character: Character) -> String {
    guard let digit = character.wholeNumberValue, character.isASCII, let scalar = Unicode.Scalar(0xFF10 + digit) else {
      return String(character)
    }
    return String(scalar)
  }
}
