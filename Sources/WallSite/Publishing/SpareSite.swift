import Glibc

/// A second tree of links to the files of the published site, put away in the wall's cache. An amendment that finds one
/// puts its few files there, exchanges it with the site, and puts the old site away in its turn, with links to the new
/// files: tens of thousands of links need neither be made nor deleted. Any build may leave one: the first links all files,
/// one that replaces a site by another of the same names puts away the old one.
///
/// That it holds what the site holds follows from its folders, which look as they did when it was left, and from the
/// site, of which nothing has been touched since then.
struct SpareSite: Sendable {
  private static let name = "spare"

  /// The wall's cache.
  let cache: String
  /// The folders of the published site, a folder before those in it; none where they are not known.
  let site: [SiteFolder]
  /// Whether one is to be left for the next publication: it is not worth it where there is little to link.
  let isKept: Bool
  /// What the last build left; `nil` where it is of no use.
  var last: Last?

  /// A tree that was left, as far as the build that left it told.
  struct Last: Sendable {
    /// None where none was left.
    let folders: [SiteFolder]
    /// Files of the published site, dot-files at its root not counted.
    let files: Int
  }

  /// Takes it over as the staging folder of a publication; `nil` where there is none, or none that is as it was left.
  func claimed(for output: Output) -> StagingFolder? {
    guard let staging = Self.claimed(in: cache, for: output) else { return nil }
    if let folders = last?.folders, !folders.isEmpty, Set(folders.map(\.path)) == Set(site.map(\.path)),
      SiteFolder.all(like: folders, in: staging.site) == folders
    {
      return staging
    }
    // What cannot be deleted bears the marker: the next publication tries again.
    staging.remove()
    return nil
  }

  /// Takes over whatever lies there, to be deleted.
  static func claimed(in cache: String, for output: Output) -> StagingFolder? {
    guard let folder = try? Folder.open(cache, named: cache) else { return nil }
    return output.claimStaging(name, in: folder)
  }

  /// Puts the old site away, with links to the files that are new, or what was taken over where nothing has changed.
  ///
  /// - Returns: The folders of what was put away; `nil` where nothing was.
  func keep(
    _ ledger: PublicationLedger, _ output: Output, _ mode: PublicationSummary.Mode, removed: [SitePath]
  ) -> [SiteFolder]? {
    guard isKept, let staging = ledger.staging, let folder = try? Folder.open(cache, named: cache) else { return nil }
    switch mode {
    case .inPlace: return nil
    case .nothingChanged:
      guard staging.holdsLinks, staging.putAway(as: Self.name, in: folder) else { return nil }
      return last?.folders
    case .exchanged:
      guard !site.isEmpty, let old = output.published, isWorthIt(ledger, removed: removed),
        isAsSeen(old, beside: staging.site), Self.link(ledger.written.map(\.path), of: staging.site, in: old),
        staging.putAway(as: Self.name, in: folder)
      else { return nil }
      return SiteFolder.all(like: site, in: old) ?? []
    }
  }

  /// Whether the new site has the names of the old one, and most of its files.
  private func isWorthIt(_ ledger: PublicationLedger, removed: [SitePath]) -> Bool {
    removed.isEmpty && ledger.written.count == ledger.replaced && ledger.written.count <= ledger.fileCount / 4
  }

  /// Leaves links to all files of a site that has taken a free place.
  ///
  /// - Parameters:
  ///   - staging: What the site was made in, and still is the way to it.
  ///   - jobs: Tasks at a time.
  /// - Returns: The folders of what was put away; `nil` where nothing was.
  func leave(_ staging: StagingFolder, jobs: Int) async -> [SiteFolder]? {
    guard isKept else { return nil }
    mkdir(cache, 0o755)
    guard let folder = try? Folder.open(cache, named: cache), staging.canBePutAway(in: folder),
      let tree = try? await FolderListing.tree(
        of: staging.site, hasDotNames: false, jobs: jobs, refusingMounts: PublicationError.mount),
      let links = try? staging.makeSecondSite(folders: tree.map(\.path))
    else { return nil }
    let areLinked = await Parallel.each(tree, jobs: jobs, weight: \.names.count) { listing in
      Self.link(listing, of: staging.site, in: links)
    }
    guard areLinked.allSatisfy(\.self), staging.putAway(as: Self.name, in: folder) else { return nil }
    return SiteFolder.all(tree.map(\.path), in: links)
  }

  /// Whether nobody has put a name into the old site, or taken one away, since it was looked at.
  private func isAsSeen(_ old: Folder, beside new: Folder) -> Bool {
    guard let folders = SiteFolder.all(like: site, in: old) else { return false }
    return zip(site, folders).allSatisfy { seen, found in
      // The exchange itself has touched the root.
      seen.isRoot ? seen.status.inode == found.status.inode : seen == found
    } && Self.haveSameNames(old, new)
  }

  private static func haveSameNames(_ left: Folder, _ right: Folder) -> Bool {
    func names(_ root: Folder) throws(PublicationError) -> Set<[CChar]> {
      var names: Set<[CChar]> = []
      try root.forEachEntry { (name, _) throws(PublicationError) in
        names.insert(Array(UnsafeBufferPointer(start: name, count: strlen(name))))
      }
      return names
    }
    do throws(PublicationError) {
      return try names(left) == names(right)
    } catch {
      return false
    }
  }

  /// Puts links to the files of a folder into the same folder of another site.
  private static func link(_ listing: FolderListing, of site: Folder, in links: Folder) -> Bool {
    guard let source = try? site.descend(to: listing.path).folder,
      let target = try? links.descend(to: listing.path).folder
    else { return false }
    return listing.files().allSatisfy { file in
      listing.names.withName(file) { linkat(source.descriptor, $0, target.descriptor, $0, 0) == 0 }
    }
  }

  /// Puts links to files of the new site in the place of the old files.
  private static func link(_ files: [SitePath], of new: Folder, in old: Folder) -> Bool {
    files.allSatisfy { file in
      unlinkat(old.descriptor, file.text, 0) == 0
        && linkat(new.descriptor, file.text, old.descriptor, file.text, 0) == 0
    }
  }
}
