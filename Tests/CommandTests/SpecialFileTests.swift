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

  @Test("Settings that are no file are not said to be missing")
  func settings() throws {
    let wall = try Scratch.wall(["Content/static/甲.txt": "甲"])
    let settings = wall.url.appending(path: "Content/wall.yml")
    try FileManager.default.removeItem(at: settings)
    #expect(mkfifo(settings.path, 0o644) == 0)
    var run = try Craftwall.run(["check", "--as-of", "2026-05-01"], in: wall.url)
    #expect(run.status == 1)
    #expect(run.report.hasPrefix("Content/wall.yml:1:1: 错误[unreadable-file] 读不了这个文件:这不是普通文件"))
    try FileManager.default.removeItem(at: settings)
    try FileManager.default.createSymbolicLink(at: settings, withDestinationURL: wall.url.appending(path: "gone.yml"))
    run = try Craftwall.run(["check", "--as-of", "2026-05-01"], in: wall.url)
    #expect(run.report.contains("Content/wall.yml:1:1: 错误[unreadable-file] 读不了这个文件:文件或文件夹不存在\n    它是一个链接"))
    try FileManager.default.removeItem(at: settings)
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: false)
    run = try Craftwall.run(["check", "--as-of", "2026-05-01"], in: wall.url)
    #expect(run.status == 1)
    #expect(run.report.hasPrefix("Content/wall.yml:1:1: 错误[unreadable-file] 读不了这个文件:这是一个文件夹\n"))
  }

  @Test("What machines leave in folders is neither reported nor published")
  func systemFiles() throws {
    let left = [
      "Content/Thumbs.db", "Content/craftsmen/desktop.ini", "Content/craftsmen/~$聂轰.docx", "Content/craftsmen/聂轰.md~",
      "Content/craftsmen/.聂轰.md.swp", "Content/static/Thumbs.db", "Content/static/@eaDir/甲.txt", "Content/__MACOSX/甲",
      "Templates/assets/.DS_Store", "Templates/assets/THUMBS.DB",
    ]
    let kept = ["Content/static/甲.txt", "Content/static/Thumbs.db.txt"]
    let wall = try Scratch.wall(Dictionary(uniqueKeysWithValues: (left + kept).map { ($0, "甲") }))
    let run = try Craftwall.run(["build", "--as-of", "2026-05-01"], in: wall.url)
    #expect(run.status == 0)
    #expect(run.report == "")
    let published = try FolderState(wall.url.appending(path: "Public")).contents.keys
    #expect(published.contains("甲.txt") && published.contains("Thumbs.db.txt"))
    #expect(!published.contains { $0.lowercased().hasSuffix("thumbs.db") || $0.contains("@eaDir") })
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
