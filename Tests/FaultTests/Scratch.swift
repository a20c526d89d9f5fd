import Foundation

/// A folder of a test's own, in memory where the machine has such a place, gone with it.
final class Scratch: Sendable {
  let url: URL

  init() throws {
    let memory = URL(filePath: "/dev/shm")
    let place =
      FileManager.default.isWritableFile(atPath: memory.path) ? memory : FileManager.default.temporaryDirectory
    url = place.resolvingSymlinksInPath().appending(path: "craftwall-faults-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and the folders it lies in.
  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// A wall of two profiles.
  static func wall() throws -> Scratch {
    let wall = try Scratch()
    try wall.write("名称: 测试墙\n", to: "Content/wall.yml")
    for name in ["聂轰", "张三"] { try wall.write("---\n姓名: \(name)\n---\n", to: "Content/craftsmen/\(name).md") }
    return wall
  }
}
