import Glibc

/// Where the output lies once every symbolic link is followed: the folder that holds it, and its name there.
struct OutputPlace: Sendable {
  /// The nearest folder above the output that exists, resolved.
  let existingParent: String
  /// Folders between it and the output, still to be made.
  let missingFolders: [String]
  /// The output's own name.
  let name: String

  private init(existingParent: String, missingFolders: [String], name: String) {
    self.existingParent = existingParent
    self.missingFolders = missingFolders
    self.name = name
  }

  /// - Parameter output: A path as the user wrote it. Nothing need exist there; a dangling link is followed.
  init(resolving output: String) throws(PublicationError) {
    guard !output.isEmpty, !output.utf8.contains(0) else {
      throw .refused(path: output, .init("输出文件夹的路径无效", "the output is not a valid path"))
    }
    self = try OutputPlace.resolve(output, as: output, linksLeft: 40)
  }

  private static func resolve(
    _ location: String, as output: String, linksLeft: Int
  ) throws(PublicationError) -> OutputPlace {
    if let resolved = try realPath(location, as: output) {
      let (parent, last) = split(resolved)
      guard !last.isEmpty else {
        throw .refused(path: output, .init("不能发布到根目录", "a wall cannot be published to the root folder"))
      }
      return OutputPlace(existingParent: parent, missingFolders: [], name: last)
    }
    let (parent, last) = split(location)
    guard last != ".", last != "..", !last.isEmpty else { throw .failed(.open, output, code: ENOENT) }
    if let target = try linkTarget(location, as: output) {
      guard linksLeft > 0 else { throw .failed(.open, output, code: ELOOP) }
      let next = target.utf8.first == UInt8(ascii: "/") ? target : parent + "/" + target
      return try resolve(next, as: output, linksLeft: linksLeft - 1)
    }
    if let resolved = try realPath(parent, as: output) {
      return OutputPlace(existingParent: resolved, missingFolders: [], name: last)
    }
    let above = try resolve(parent, as: output, linksLeft: linksLeft)
    return OutputPlace(
      existingParent: above.existingParent, missingFolders: above.missingFolders + [above.name], name: last)
  }

  /// The path with every link followed, `nil` where nothing exists.
  static func realPath(_ location: String, as output: String) throws(PublicationError) -> String? {
    guard let resolved = realpath(location, nil) else {
      if errno == ENOENT { return nil }
      throw .failed(.open, output, code: errno)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func linkTarget(_ location: String, as output: String) throws(PublicationError) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(withoutTrailingSlashes(location), &buffer, buffer.count - 1)
    if count >= 0 { return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) }
    if errno == EINVAL || errno == ENOENT { return nil }
    throw .failed(.open, output, code: errno)
  }

  private static func split(_ location: String) -> (parent: String, last: String) {
    let trimmed = withoutTrailingSlashes(location)
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", trimmed) }
    let parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    return (parent, String(trimmed[trimmed.utf8.index(after: slash)...]))
  }

  private static func withoutTrailingSlashes(_ location: String) -> String {
    var location = location[...]
    while location.utf8.count > 1, location.utf8.last == UInt8(ascii: "/") { location.removeLast() }
    return String(location)
  }
}
