/// The site in the snapshot of the last build.
struct RememberedSite: Sendable {
  /// Of a snapshot of the site alone.
  let bytes: ArraySlice<UInt8>

  /// What its files look like.
  var fileStatuses: [FileStatus] {
    var statuses: [FileStatus] = []
    forEachFolder { bytes, folder, status in
      var reader = SnapshotReader(bytes, folder.entries)
      while let entry = reader.entry() {
        guard entry.kind != SnapshotLayout.Kind.folder else { continue }
        statuses.append(SnapshotLayout.status(bytes, at: entry.file, kind: entry.kind, in: status))
      }
    }
    return statuses
  }

  /// Its folders, a folder before those in it.
  var folders: [SiteFolder] {
    var folders: [SiteFolder] = []
    forEachFolder { bytes, folder, status in
      folders.append(SiteFolder(path: Array(bytes[folder.path].dropFirst()), status: status))
    }
    return folders
  }

  /// Whether these are the names at its root.
  func hasAtRoot(_ names: EntryNames) -> Bool {
    var isSame = false
    forEachFolder { bytes, folder, _ in
      if folder.path.isEmpty { isSame = NameComparison(bytes, folder, names).isSame() }
    }
    return isSame
  }

  /// A site of the same names, with other folders and some other files.
  ///
  /// - Parameters:
  ///   - folders: As many as it has, in the same order.
  ///   - files: Those that are others, by their paths.
  ///   - now: When the folders looked so.
  /// - Returns: `nil` where they are not of the same names, or not of the same kind.
  func replacing(_ folders: [SiteFolder], _ files: [SitePath: FileStatus], at now: Int) -> RememberedSite? {
    var new = Array(bytes)
    var wanted: [[UInt8]: [String: FileStatus]] = [:]
    for (path, status) in files { wanted[Array((path.folder?.text ?? "").utf8), default: [:]][path.name] = status }
    var rest = folders[...]
    var isSame = true
    forEachFolder { bytes, folder, old in
      let path = Array(bytes[folder.path].dropFirst())
      guard let other = rest.popFirst(), other.path == path, other.status.isSameKind(as: old) else {
        isSame = false
        return
      }
      new.replace(
        headOf: folder, with: other.status, isCertain: TreeSnapshot.isSettledFolder(other.status, at: now))
      guard var names = wanted.removeValue(forKey: path) else { return }
      var reader = SnapshotReader(bytes, folder.entries)
      while !names.isEmpty, let entry = reader.entry() {
        let name = String(decoding: bytes[entry.name..<entry.name + entry.length], as: UTF8.self)
        guard entry.kind != SnapshotLayout.Kind.folder, let status = names.removeValue(forKey: name) else { continue }
        let was = SnapshotLayout.status(bytes, at: entry.file, kind: entry.kind, in: old)
        if !status.isSameKind(as: was) { isSame = false }
        new.replace(entry, with: status, showsChange: false)
      }
      if !names.isEmpty { isSame = false }
    }
    return isSame && rest.isEmpty && wanted.isEmpty ? RememberedSite(bytes: new[...]) : nil
  }

  private func forEachFolder(_ body: (UnsafeRawBufferPointer, SnapshotReader.Folder, FileStatus) -> Void) {
    bytes.withUnsafeBytes { bytes in
      var reader = SnapshotReader(bytes)
      // Whether the site is there.
      guard reader.number() == 1 else { return }
      while !reader.isAtEnd, let folder = reader.folder() {
        body(bytes, folder, FileStatus(bytes, at: folder.status))
      }
    }
  }
}
