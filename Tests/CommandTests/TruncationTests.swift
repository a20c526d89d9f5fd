import Foundation
import Testing

/// A file that was cut off while it was copied is damaged, and never GB 18030.
@Suite("Truncated files")
struct TruncationTests {
  /// All beginnings of the clean wall's files, as files of one wall each: one run of the command for each file.
  @Test("No truncation of a UTF-8 file is taken for GB 18030", arguments: ["聂轰", "张文秀", "阿依古丽·买买提"])
  func truncations(_ name: String) throws {
    let file = RepositoryFolder.fixtures.appending(path: "Walls/clean/Content/craftsmen/\(name).md")
    let bytes = try Data(contentsOf: file)
    let wall = try Scratch.wall([:])
    for length in 0..<bytes.count {
      try wall.write(bytes.prefix(length), to: "Content/craftsmen/length-\(length).md")
    }
    let run = try Craftwall.run(["check", "--as-of", "2026-05-01"], in: wall.url)
    #expect(run.status == 1)
    #expect(!run.report.contains("[gb18030]"))
    // Where a character is cut through, its place is reported; everywhere else the text is whole.
    let damaged = Set(
      run.report.matches(of: /Content\/craftsmen\/length-([0-9]+)\.md:[0-9]+:[0-9]+: 错误\[invalid-utf8\]/)
        .compactMap { Int($0.1) })
    let cut = (0..<bytes.count).filter { String(data: bytes.prefix($0), encoding: .utf8) == nil }
    #expect(damaged == Set(cut))
    #expect(cut.count > 100)
  }
}
