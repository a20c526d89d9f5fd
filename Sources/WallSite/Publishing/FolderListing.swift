import Glibc

/// What stands in one folder of a tree.
struct FolderListing: Sendable {
  /// Names from the tree's root, with `/` between them; empty for the root itself.
  let path: [UInt8]
  let names: EntryNames
  /// Which of the names are folders, and no symbolic links to one.
  let folders: [Int]

  /// Lists all folders of a tree, those of a folder after it, by several tasks. None stays open: there may be more than a
  /// process may have open.
  ///
  /// - Parameters:
  ///   - hasDotNames: Whether names that begin with a dot count at the root.
  ///   - jobs: Tasks at a time.
  ///   - refusal: What a mounted file system in the tree, which is not entered, is refused with.
  static func tree(
    of root: Folder, hasDotNames: Bool, jobs: Int,
    refusingMounts refusal: @escaping @Sendable (Folder) -> PublicationError
  ) async throws(PublicationError) -> [FolderListing] {
    var all: [FolderListing] = []
    var level: [[UInt8]] = [[]]
    while !level.isEmpty {
      let listed = await Parallel.map(level, jobs: jobs) { path -> Result<FolderListing, PublicationError> in
        do throws(PublicationError) {
          return .success(try FolderListing(path, in: root, hasDotNames: hasDotNames, refusal))
        } catch {
          return .failure(error)
        }
      }
      level = []
      for result in listed {
        let listing = try result.get()
        all.append(listing)
        for folder in listing.folders { level.append(listing.path(of: folder)) }
      }
    }
    return all
  }

  /// Which of the names are no folders, names at the root that begin with a dot not counted.
  ///
  /// - Parameter others: Names that are left out.
  func files(besides others: Set<String> = []) -> [Int] {
    let folders = Set(folders)
    return (0..<names.count).filter { index in
      guard !folders.contains(index) else { return false }
      return names.withName(index) { name in
        if path.isEmpty, name[0] == dot { return false }
        return others.isEmpty || !others.contains(String(cString: name))
      }
    }
  }

  private init(
    _ path: [UInt8], in root: Folder, hasDotNames: Bool, _ refusal: (Folder) -> PublicationError
  ) throws(PublicationError) {
    let folder: Folder
    if path.isEmpty {
      guard let again = try root.subfolder(".", named: root.path) else {
        throw .failed(.list, root.path, code: ENOENT)
      }
      folder = again
    } else {
      let (parent, found) = try root.descend(to: path)
      guard try !found.isMountRoot(in: parent) else { throw refusal(found) }
      folder = found
    }
    guard let names = EntryNames(of: folder.descriptor) else { throw .failed(.list, folder.path, code: errno) }
    var folders: [Int] = []
    for index in 0..<names.count {
      let isFolder = try names.withName(index) { (name) throws(PublicationError) -> Bool in
        if path.isEmpty, !hasDotNames, name[0] == dot { return false }
        return try folder.kind(of: name, hint: names.kind(index)) == .folder
      }
      if isFolder { folders.append(index) }
    }
    self.path = path
    self.names = names
    self.folders = folders
  }

  private func path(of index: Int) -> [UInt8] {
    names.withName(index) { name in
      let name = UnsafeRawBufferPointer(start: name, count: strlen(name))
      return path.isEmpty ? Array(name) : path + [UInt8(ascii: "/")] + name
    }
  }
}

extension Folder {
  /// Opens a folder below this one, name by name, so that no symbolic link is followed.
  ///
  /// - Parameter path: Names with `/` between them.
  /// - Returns: The folder, and the one it lies in.
  func descend(to path: [UInt8]) throws(PublicationError) -> (parent: Folder, folder: Folder) {
    var (parent, folder) = (self, self)
    for name in path.split(separator: UInt8(ascii: "/")) {
      parent = folder
      let next = try (Array(name) + [0]).withUnsafeBufferPointer { (name) throws(PublicationError) -> Folder? in
        try name.withMemoryRebound(to: CChar.self) { (name) throws(PublicationError) -> Folder? in
          try parent.subfolder(name.baseAddress!)
        }
      }
      guard let next else {
        throw .failed(.open, parent.path(of: String(decoding: name, as: UTF8.self)), code: ENOENT)
      }
      folder = next
    }
    return (parent, folder)
  }
}
