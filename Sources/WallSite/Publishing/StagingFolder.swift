import CLinux
import Glibc

/// A folder of the program's own, beside the output or inside it, that bears a marker and holds the site in the
/// making under `site`. The marker stays behind when `site` takes the output's place.
final class StagingFolder: Sendable {
  private static let markerName = ".craftwall-staging"
  private static let markerText = "A craftwall build in progress. Safe to delete when no build is running.\n"
  private static let siteName = "site"

  /// The folder it lies in.
  let home: Folder
  let name: String
  /// The site in the making.
  let site: Folder
  /// Whether the process's file mode mask takes away from what published files need.
  let setsMode: Bool
  /// Whether it held a link to every published file from the beginning.
  let holdsLinks: Bool

  /// Where the site in the making lies, seen from ``home``.
  var sitePath: String { name + "/" + StagingFolder.siteName }

  private init(home: Folder, name: String, site: Folder, setsMode: Bool, holdsLinks: Bool = false) {
    self.home = home
    self.name = name
    self.site = site
    self.setsMode = setsMode
    self.holdsLinks = holdsLinks
  }

  /// Makes a staging folder.
  /// - Parameters:
  ///   - prefix: What its name begins with; the process number follows.
  ///   - shown: The path of the output, for messages about the files in it.
  ///   - published: The folder whose place the site will take: it gets the same group and mode.
  static func make(
    in home: Folder, prefix: String, showing shown: String, like published: Folder?
  ) throws(PublicationError) -> StagingFolder {
    let name = try makeContainer(in: home, prefix: prefix)
    do throws(PublicationError) {
      guard let container = try home.subfolder(name) else {
        throw PublicationError.failed(.open, home.path(of: name), code: ENOENT)
      }
      try container.writeNew(marker: markerText, markerName, setsMode: false)
      try container.makeFolder(siteName)
      guard let site = try container.subfolder(siteName, named: shown) else {
        throw PublicationError.failed(.open, container.path(of: siteName), code: ENOENT)
      }
      if let published { try site.takeGroupAndMode(of: published) }
      let mode = try container.status(of: markerName)?.st_mode ?? 0
      return StagingFolder(home: home, name: name, site: site, setsMode: mode & 0o777 != Folder.fileMode)
    } catch {
      try? home.removeTree(name)
      throw error
    }
  }

  /// Takes over a staging folder that was put away elsewhere on the same file system. Of several processes that want it
  /// one gets it.
  ///
  /// - Parameters:
  ///   - away: The name it has in another folder.
  ///   - home: Where it is to lie from now on.
  ///   - prefix: What its name there begins with; the process number follows.
  ///   - shown: The path of the output.
  /// - Returns: `nil` where there is none, or it can't be taken here.
  static func claim(
    _ away: String, in other: Folder, for home: Folder, prefix: String, showing shown: String
  ) -> StagingFolder? {
    guard let container = try? other.subfolder(away), (try? bearsMarker(container)) == true else { return nil }
    for name in names(prefix: prefix) {
      if clinux_rename_new(other.descriptor, away, home.descriptor, name) == 0 {
        guard let site = try? container.subfolder(siteName, named: shown) else {
          try? remove(name, in: home)
          return nil
        }
        // Its marker tells of another process's mask.
        return StagingFolder(home: home, name: name, site: site, setsMode: true, holdsLinks: true)
      }
      guard errno == EEXIST else { return nil }
    }
    return nil
  }

  /// Makes a second site in the place of the one that has taken the output's.
  ///
  /// - Parameter folders: Its folders, each after the one it lies in; names with `/` between them, empty for the root.
  func makeSecondSite(folders: [[UInt8]]) throws(PublicationError) -> Folder {
    try home.makeFolder(sitePath)
    guard let second = try home.subfolder(name)?.subfolder(Self.siteName) else {
      throw .failed(.open, home.path(of: sitePath), code: ENOENT)
    }
    try second.takeGroupAndMode(of: site)
    for folder in folders where !folder.isEmpty { try second.makeFolder(String(decoding: folder, as: UTF8.self)) }
    return second
  }

  /// Whether a folder is on the same file system.
  func canBePutAway(in other: Folder) -> Bool {
    guard let here = try? home.status(), let there = try? other.status() else { return false }
    return here.st_dev == there.st_dev
  }

  /// Puts the folder away, with what now lies in it.
  ///
  /// - Returns: Whether it is there now; where there is one of that name already, or the place is on another file system,
  ///   it is not.
  func putAway(as name: String, in other: Folder) -> Bool {
    clinux_rename_new(home.descriptor, self.name, other.descriptor, name) == 0
  }

  /// The names that a staging folder of this process may have, in turn.
  private static func names(prefix: String) -> [String] {
    let name = prefix + String(getpid())
    return [name] + (2...100).map { name + "-" + String($0) }
  }

  /// The process number alone would do, were it not for a folder of somebody else's that has the name.
  private static func makeContainer(in home: Folder, prefix: String) throws(PublicationError) -> String {
    for name in names(prefix: prefix) {
      if try home.makeFolder(name, mode: 0o700) { return name }
    }
    throw .failed(.createFolder, home.path(of: prefix + String(getpid())), code: EEXIST)
  }

  /// Deletes the folder with all it holds, the marker last, so that what cannot be deleted is known for what it is.
  /// - Returns: Whether it is gone.
  @discardableResult
  func remove() -> Bool {
    for _ in 1...2 where (try? StagingFolder.remove(name, in: home)) != nil { return true }
    return false
  }

  /// The same by several tasks. They share the files folder by folder: a folder loses one name at a time, whoever asks.
  func remove(jobs: Int) async -> Bool {
    // Not ``site``: that folder may have taken the output's place, and what it replaced is here now.
    if let site = try? home.subfolder(name)?.subfolder(StagingFolder.siteName) {
      await StagingFolder.removeFiles(of: site, jobs: jobs)
    }
    // Folders, and whatever could not be deleted so.
    return remove()
  }

  private static func removeFiles(of site: Folder, jobs: Int) async {
    let tree = try? await FolderListing.tree(of: site, hasDotNames: true, jobs: jobs) { folder in
      .failed(.remove, folder.path, code: EBUSY)
    }
    guard let tree else { return }
    _ = await Parallel.each(tree, jobs: jobs, weight: \.names.count) { listing in
      guard let folder = try? site.descend(to: listing.path).folder else { return }
      let folders = Set(listing.folders)
      for index in 0..<listing.names.count where !folders.contains(index) {
        listing.names.withName(index) { _ = unlinkat(folder.descriptor, $0, 0) }
      }
    }
  }

  /// Writes the marker by which the next publication knows the site as ours, where it is not there yet.
  func writeSiteMarker() throws(PublicationError) {
    if try site.status(of: Output.markerName) != nil { return }
    try site.writeNew(marker: Output.markerText, Output.markerName, setsMode: setsMode)
  }

  private static func remove(_ name: String, in home: Folder) throws(PublicationError) {
    guard let container = try home.subfolder(name) else { return }
    try container.removeTree(siteName)
    try home.removeTree(name)
  }

  /// Deletes what builds that were killed have left in a folder: only what has such a name and bears the marker.
  /// The caller holds the output's lock, so that no build is using them.
  /// - Returns: The names of those that could not be deleted.
  static func removeLeftovers(in home: Folder, prefix: String) -> [String] {
    var found: [String] = []
    do throws(PublicationError) {
      try home.forEachEntry { (name, kind) throws(PublicationError) in
        guard kind == .folder, let name = String(validatingCString: name) else { return }
        if isName(name, prefix: prefix) { found.append(name) }
      }
    } catch {
      // A folder that may be written but not listed keeps its leftovers.
      return []
    }
    return found.sorted().filter { name in
      do throws(PublicationError) {
        guard let container = try home.subfolder(name), try bearsMarker(container) else { return false }
        try remove(name, in: home)
        return false
      } catch {
        return true
      }
    }
  }

  /// Whether a name is the prefix, digits, and perhaps `-` and digits.
  private static func isName(_ name: String, prefix: String) -> Bool {
    guard name.utf8.starts(with: prefix.utf8) else { return false }
    let parts = name.utf8.dropFirst(prefix.utf8.count).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
  }

  /// Whether a folder is a staging folder, also one whose maker was killed while writing the marker.
  private static func bearsMarker(_ container: Folder) throws(PublicationError) -> Bool {
    var onlyMarker = true
    try container.forEachEntry { (name, _) throws(PublicationError) in
      if String(cString: name) != markerName { onlyMarker = false }
    }
    guard let text = try container.smallFile(markerName) else { return onlyMarker }
    return text.elementsEqual(markerText.utf8) || (onlyMarker && markerText.utf8.starts(with: text))
  }
}

extension Folder {
  fileprivate func takeGroupAndMode(of other: Folder) throws(PublicationError) {
    let status = try other.status()
    // Where the group cannot be given, the process's own stands.
    _ = fchown(descriptor, uid_t.max, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }

  fileprivate func writeNew(marker text: String, _ name: String, setsMode: Bool) throws(PublicationError) {
    try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(PublicationError) in
      try writeNew(name, of: name, setsMode: setsMode) { (file) throws(PublicationError) in
        try write(UnsafeRawBufferPointer(bytes), into: file, of: name)
      }
    }
  }

  /// The bytes of a file of at most 512 bytes, `nil` where there is none or it is longer or no regular file.
  func smallFile(_ name: String) throws(PublicationError) -> [UInt8]? {
    guard let status = try status(of: name), (status.st_mode & S_IFMT) == S_IFREG, status.st_size <= 512
    else { return nil }
    let file = retrying { openat(descriptor, name, readFlags) }
    guard file >= 0 else { throw .failed(.read, path(of: name), code: errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 513)
    let count = bytes.withUnsafeMutableBytes { buffer in retrying { read(file, buffer.baseAddress, buffer.count) } }
    guard count >= 0 else { throw .failed(.read, path(of: name), code: errno) }
    return count <= 512 ? Array(bytes[..<count]) : nil
  }
}
