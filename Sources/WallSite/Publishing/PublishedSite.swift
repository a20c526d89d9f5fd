import Diagnostics
import Glibc

/// The site that is published now, seen from the one that is to follow it. What lies at its root under a name with a
/// dot, and is not part of the new site, is not part of the old one either.
struct PublishedSite {
  let root: Folder
  let ledger: PublicationLedger

  /// The number of files, symbolic links and special files, and whether there are folders the new site does not have,
  /// be they empty.
  func count() throws(PublicationError) -> (files: Int, hasOtherFolders: Bool) {
    // What stays was counted when it was kept; what has come since is nobody's to delete.
    if ledger.keepsRest { return (ledger.unchanged + ledger.replaced, false) }
    var files = 0
    let hasOtherFolders = try forEachFile(in: root, at: nil, namingFiles: false) { (_) throws(PublicationError) in
      files += 1
    }
    return (files, hasOtherFolders)
  }

  /// The files that the new site does not have.
  func filesNotInLedger() throws(PublicationError) -> [SitePath] {
    var found: [SitePath] = []
    try forEachFile(in: root, at: nil, namingFiles: true) { (file) throws(PublicationError) in
      if let file, !ledger.paths.contains(file) { found.append(file) }
    }
    return found
  }

  /// The first by name of the dot-folders at the root that the new site does not have.
  func foreignDotFolder() throws(PublicationError) -> String? {
    var found: String?
    try root.forEachEntry { (name, kind) throws(PublicationError) in
      guard kind == .folder, name[0] == dot, !isOurs(name) else { return }
      let name = String(cString: name)
      found = found.map { min($0, name) } ?? name
    }
    return found
  }

  /// Deletes the files the new site does not have, and folders that hold nothing of it.
  func removeWhatIsNotInLedger() throws(PublicationError) {
    try removeStale(in: root, at: nil)
  }

  private func removeStale(in folder: Folder, at path: SitePath?) throws(PublicationError) {
    try folder.forEachEntry { (name, kind) throws(PublicationError) in
      if path == nil, name[0] == dot, !isOurs(name) { return }
      let entry = PublishedSite.path(of: name, in: path)
      if kind == .folder, ledger.hasFolder(entry) {
        if let inner = try folder.subfolder(name) { try removeStale(in: inner, at: entry) }
      } else if kind == .folder || !ledger.paths.contains(entry) || String(validatingCString: name) == nil {
        try folder.removeTree(name)
      }
    }
  }

  /// - Parameter namingFiles: Whether `body` is given paths: they cost more than the counting.
  /// - Returns: Whether there are folders that the new site does not have.
  @discardableResult
  private func forEachFile(
    in folder: Folder, at path: SitePath?, namingFiles: Bool,
    _ body: (SitePath?) throws(PublicationError) -> Void
  ) throws(PublicationError) -> Bool {
    var hasOtherFolders = false
    try folder.forEachEntry { (name, kind) throws(PublicationError) in
      if path == nil, name[0] == dot, !isOurs(name) { return }
      guard kind == .folder else {
        return try body(namingFiles ? PublishedSite.path(of: name, in: path) : nil)
      }
      guard let inner = try folder.subfolder(name) else { return }
      if try inner.isMountRoot(in: folder) { throw .mount(inner) }
      let place = PublishedSite.path(of: name, in: path)
      if !ledger.hasFolder(place) { hasOtherFolders = true }
      if try forEachFile(in: inner, at: place, namingFiles: namingFiles, body) { hasOtherFolders = true }
    }
    return hasOtherFolders
  }

  /// Whether a name at the root is one of the new site's.
  private func isOurs(_ name: UnsafePointer<CChar>) -> Bool {
    let path = SitePath.existing(String(cString: name))
    return ledger.paths.contains(path) || ledger.hasFolder(path)
  }

  private static func path(of name: UnsafePointer<CChar>, in folder: SitePath?) -> SitePath {
    .existing(folder.map { $0.text + "/" + String(cString: name) } ?? String(cString: name))
  }
}
