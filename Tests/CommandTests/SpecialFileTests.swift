import Foundation
import Testing

/// What a fixture can't hold: files that are none, and names that are no text.
@Suite("Special files")
struct SpecialFileTests {
  @Test("A pipe is not waited for")
  func pipes() throws {
    let wall = try Scratch.wall(["Content/craftsmen/聂轰.md": "---\n姓名: 聂轰\n---\n", "Content/static/甲.txt": "甲"])
    for path in ["Content/craftsmen/张伟.md", "Content/static/乙.txt"] {
      #expect(mkfifo(wall.url.appending(path: path).path, 0o644) == 0)
    }
    let run = try Craftwall.run(["check", "--as-of", "2026-05-01"], in: wall.url)
    #expect(run.status == 1)
    #expect(run.report.contains("Content/craftsmen/张伟.md:1:1: 错误[unreadable-file] 读不了这个文件:这不是普通文件"))
    #expect(run.report.contains("Content/static/乙.txt:1:1: 错误[unreadable-file] 读不了这个文件:这不是普通文件"))
  }

  @Test("A name that is not UTF-8 is reported")
  func names() throws {
    let wall = try Scratch.wall(["Content/static/甲.txt": "甲"])
    let path =
      Array(wall.url.appending(path: "Content/static/").path.utf8CString.dropLast()) + [0x2F, -1, 0x2E, 0x74, 0]
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o644)
    #expect(descriptor >= 0)
    close(descriptor)
    let run = try Craftwall.run(["check", "--as-of", "2026-05-01"], in: wall.url)
    unlink(path)
    #expect(run.status == 1)
    #expect(run.report.contains("Content/static/\u{FFFD}.t:1:1: 错误[invalid-file-name] 文件名不是 UTF-8 文字"))
  }
}
