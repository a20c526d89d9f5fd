import Foundation
import Testing

@Suite("Exit statuses")
struct ExitStatusTests {
  private static let sound = "---\n姓名: 聂轰\n---\n"
  private static let faulty = "---\n姓名: 聂轰\n荣誊: []\n---\n"
  private static let doubtful = "---\n姓名: 聂 轰\n---\n"
  private static let person = "Content/craftsmen/聂轰.md"

  @Test("0 where all is well, and where there are only warnings", arguments: ["check", "build"])
  func done(_ command: String) throws {
    for text in [Self.sound, Self.doubtful] {
      let wall = try Scratch.wall([Self.person: text])
      #expect(try Craftwall.run([command], in: wall.url).status == 0)
    }
  }

  @Test("1 where the content has an error; nothing is published")
  func errors() throws {
    let wall = try Scratch.wall([Self.person: Self.faulty])
    #expect(try Craftwall.run(["check"], in: wall.url).status == 1)
    #expect(try Craftwall.run(["build"], in: wall.url).status == 1)
    #expect(!FileManager.default.fileExists(atPath: wall.url.appending(path: "Public").path))
  }

  @Test("1 where --strict meets a warning; nothing is published")
  func strict() throws {
    let wall = try Scratch.wall([Self.person: Self.doubtful])
    let check = try Craftwall.run(["check", "--strict"], in: wall.url)
    #expect(check.status == 1)
    #expect(check.report.contains("警告[spaced-name]"))
    #expect(try Craftwall.run(["build", "--strict"], in: wall.url).status == 1)
    #expect(!FileManager.default.fileExists(atPath: wall.url.appending(path: "Public").path))
  }

  @Test("--strict does not mind notes, nor warnings that were silenced")
  func strictAndSilenced() throws {
    let wall = try Scratch.wall([
      Self.person: "---\n姓名: 聂 轰\n忽略: [{规则: spaced-name, 理由: 证书上如此}]\n---\n![](../photos/a.jpg)\n",
      "Content/photos/a.jpg": "JPEG",
    ])
    #expect(try Craftwall.run(["build", "--strict"], in: wall.url).status == 0)
  }

  @Test(
    "64 where the command is used wrongly",
    arguments: [
      ["check", "--foo"], ["publish"], ["check", "--as-of", "2026-02-30"], ["check", "--as-of", "昨天"],
      ["check", "--jobs", "0"], ["check", "--format", "xml"], ["check", "--language", "fr"],
      ["check", "--root", "没有的文件夹"], ["build", "--content", "没有的文件夹"], ["markdown", "文件.md"],
    ])
  func usage(_ arguments: [String]) throws {
    let wall = try Scratch.wall([Self.person: Self.sound])
    let run = try Craftwall.run(arguments, in: wall.url)
    #expect(run.status == 64)
    #expect(run.report == "")
    #expect(!run.notes.isEmpty)
  }

  @Test("A folder that is no wall is told in Chinese, with the way out")
  func noWall() throws {
    let folder = try Scratch()
    let run = try Craftwall.run(["build"], in: folder.url)
    #expect(run.status == 64)
    #expect(run.notes == "craftwall: 没有文件夹“Content”:请在墙所在的文件夹里运行,或用 --root 指定。\n")
  }

  @Test("64 where the output is refused; its files stay as they are", arguments: ["Content", ".", "Pictures"])
  func refusedOutput(_ output: String) throws {
    let wall = try Scratch.wall([Self.person: Self.sound, "Pictures/合影.jpg": "JPEG"])
    let before = try FolderState(wall.url)
    let run = try Craftwall.run(["build", "--output", output], in: wall.url)
    #expect(run.status == 64)
    #expect(run.notes.hasPrefix("craftwall: "))
    #expect(try FolderState(wall.url) == before)
  }

  // MARK: The machine

  @Test(
    "74 where the disk is full; the published site is as it was",
    .enabled(if: Mount.isPossible, "needs the right to mount"))
  func fullDisk() async throws {
    let wall = try Scratch.wall([Self.person: Self.sound])
    let disk = try Mount("size=400k")
    let output = disk.folder.url.appending(path: "site/Public")
    try FileManager.default.createDirectory(
      at: output.deletingLastPathComponent(), withIntermediateDirectories: true)
    try #require(try Craftwall.run(["build", "--output", output.path], in: wall.url).status == 0)
    let before = try FolderState(output)
    for number in 0..<200 {
      try wall.write("---\n姓名: 聂\(number)\n网址: nie-\(number)\n---\n", to: "Content/craftsmen/聂\(number).md")
    }
    let run = try Craftwall.run(["build", "--output", output.path], in: wall.url)
    #expect(run.status == 74)
    #expect(run.notes.contains("磁盘已满"))
    #expect(try FolderState(output) == before)
  }

  @Test("74 where the output can't be written", .enabled(if: Mount.isPossible, "needs the right to mount"))
  func readOnlyDisk() throws {
    let wall = try Scratch.wall([Self.person: Self.sound])
    let disk = try Mount("ro")
    let run = try Craftwall.run(
      ["build", "--output", disk.folder.url.appending(path: "Public").path], in: wall.url)
    #expect(run.status == 74)
    #expect(run.notes.contains("只读"))
  }
}
