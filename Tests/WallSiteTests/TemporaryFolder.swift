import Foundation

/// A folder for one test, deleted with its last reference.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = URL(filePath: NSTemporaryDirectory()).appending(path: "craftwall-site-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, making the folders it lies in.
  func write(_ name: String, _ bytes: Data) throws {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }
}
