import Foundation

/// A folder of a test's own, gone with it.
final class Scratch: Sendable {
  let url: URL

  init(_ name: String = "wall") throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "craftwall-\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and the folders it lies in.
  func write(_ bytes: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// A wall of files by path, with the least settings where it gives none.
  static func wall(_ files: [String: String]) throws -> Scratch {
    let wall = try Scratch()
    try wall.write("名称: 测试墙\n", to: "Content/wall.yml")
    for (path, text) in files { try wall.write(text, to: path) }
    return wall
  }
}
