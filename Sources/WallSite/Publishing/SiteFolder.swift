/// A folder of a site, and what it looks like: as long as that is the same, so are the names in it.
struct SiteFolder: Sendable, Equatable {
  /// Names from the site's root, with `/` between them; empty for the root itself.
  let path: [UInt8]
  let status: FileStatus

  var isRoot: Bool { path.isEmpty }

  /// What the folders of the same paths look like in another site; `nil` where one is not there.
  static func all(like folders: [SiteFolder], in site: Folder) -> [SiteFolder]? {
    all(folders.map(\.path), in: site)
  }

  /// What folders look like in a site; `nil` where one is not there.
  static func all(_ paths: [[UInt8]], in site: Folder) -> [SiteFolder]? {
    var found: [SiteFolder] = []
    found.reserveCapacity(paths.count)
    for path in paths {
      guard let status = status(of: path, in: site), status.isFolder else { return nil }
      found.append(SiteFolder(path: path, status: status))
    }
    return found
  }

  private static func status(of path: [UInt8], in site: Folder) -> FileStatus? {
    if path.isEmpty { return FileStatus(of: site.descriptor) }
    return (path + [0]).withUnsafeBufferPointer { path in
      path.withMemoryRebound(to: CChar.self) { FileStatus(of: $0.baseAddress!, in: site.descriptor) }
    }
  }
}
