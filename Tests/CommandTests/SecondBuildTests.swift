import Foundation
import Testing

@Suite("Building twice")
struct SecondBuildTests {
  private static let clean = RepositoryFolder.fixtures.appending(path: "Walls/clean")

  private func build(to output: URL, _ arguments: String...) throws -> Craftwall.Run {
    try Craftwall.run(["build", "--as-of", "2026-05-01", "--output", output.path] + arguments, in: Self.clean)
  }

  @Test("A second build says that nothing changed and touches no file")
  func twice() throws {
    let scratch = try Scratch("output")
    let output = scratch.url.appending(path: "Public")
    let first = try build(to: output)
    #expect(first.status == 0)
    #expect(first.notes.hasPrefix("已发布到“\(output.path)”:共 41 页,写入 "))
    let before = try FolderState(output)
    #expect(before.files.count >= 38)

    let second = try build(to: output)
    #expect(second.status == 0)
    #expect(second.notes.hasPrefix("没有变化:共 41 页,"))
    #expect(try FolderState(output) == before)
  }

  @Test("The number of jobs, the time zone and the locale change no byte")
  func surroundings() throws {
    let scratch = try Scratch("output")
    let one = scratch.url.appending(path: "one")
    let two = scratch.url.appending(path: "two")
    let arguments = ["build", "--as-of", "2026-05-01", "--output"]
    let first = try Craftwall.run(
      arguments + [one.path, "--jobs", "1"], in: Self.clean,
      environment: ["TZ": "Asia/Urumqi", "LANG": "zh_CN.GB18030"])
    let second = try Craftwall.run(
      arguments + [two.path, "--jobs", "2"], in: Self.clean, environment: ["TZ": "America/New_York", "LANG": "C"])
    #expect(first.status == 0)
    #expect(second.status == 0)
    #expect(try FolderState(one).contents == FolderState(two).contents)
  }

  @Test("A change of one profile leaves the pages without it as they were")
  func oneChange() throws {
    let scratch = try Scratch("wall")
    try FileManager.default.copyItem(
      at: Self.clean.appending(path: "Content"), to: scratch.url.appending(path: "Content"))
    let arguments = ["build", "--as-of", "2026-05-01"]
    try #require(try Craftwall.run(arguments, in: scratch.url).status == 0)
    let output = scratch.url.appending(path: "Public")
    let before = try FolderState(output)
    try scratch.write("---\n标题: 关于本墙\n菜单: 关于\n更新: 2026-04-02\n---\n改了一句。\n", to: "Content/pages/关于本墙.md")
    try #require(try Craftwall.run(arguments, in: scratch.url).status == 0)
    let after = try FolderState(output)
    let changed = after.files.filter { before.files[$0.key]?.bytes != $0.value.bytes }.map(\.key)
    #expect(changed == ["pages/guan-yu-ben-qiang.html"])
    for (path, file) in before.files where !changed.contains(path) && !path.hasPrefix(".") {
      #expect(after.files[path] == file, "\(path)")
    }
  }
}
