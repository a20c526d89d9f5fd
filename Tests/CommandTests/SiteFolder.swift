import Foundation
import Testing

/// What a build published, as bytes.
struct SiteFolder {
  let files: [String: Data]

  /// - Parameter wall: The folder that holds `Public`.
  init(of wall: Scratch) throws {
    let root = wall.url.appending(path: "Public")
    let paths = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
    var files: [String: Data] = [:]
    for path in paths where !path.hasPrefix(".") {
      files[path] = FileManager.default.contents(atPath: root.appending(path: path).path)
    }
    self.files = files
  }

  /// Files in whose path or bytes the text occurs, in upper case or lower.
  func mentions(_ text: String) -> [String] {
    let needle = Data(text.lowercased().utf8)
    return files.filter { path, bytes in
      path.lowercased().contains(text.lowercased()) || Self.lowered(bytes).range(of: needle) != nil
    }.keys.sorted()
  }

  /// ASCII letters in lower case, every other byte as it is.
  private static func lowered(_ bytes: Data) -> Data {
    Data(bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 })
  }

  func text(_ path: String) throws -> String { String(decoding: try #require(files[path], "\(path)"), as: UTF8.self) }

  /// The records of a file of the data; none where there is no such file.
  func records(_ kind: String) throws -> [[String: Any]] {
    guard let bytes = files["data/\(kind).json"] else { return [] }
    let file = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    return try #require(file["records"] as? [[String: Any]])
  }
}
