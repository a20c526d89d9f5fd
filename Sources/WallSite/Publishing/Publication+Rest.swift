import Diagnostics
import Glibc

extension Publication {
  /// The unchanged files of one folder.
  private struct Rest: Sendable {
    let listing: FolderListing
    /// Which of the names they are.
    let files: [Int]
    let staging: StagingFolder
  }

  /// Keeps every published file that is not put, so that the new site is the published one but for what is. Dot-files at the
  /// root are carried over in any case.
  ///
  /// The tasks share the work folder by folder: a folder takes one new name at a time, whoever asks.
  ///
  /// - Parameters:
  ///   - coming: Files that are put meanwhile, or afterwards. Nothing else may be put then.
  ///   - jobs: Tasks at a time.
  /// - Throws: ``PublicationError``, as ``put(_:_:rank:)``, and `refused` where another file system is mounted in the output.
  func keepRest(besides coming: [String] = [], jobs: Int) async throws(PublicationError) {
    guard let published = output.published else { return }
    if ledger.withLock({ $0.keepLinks(besides: coming) }) { return }
    do throws(PublicationError) {
      let tree = try await FolderListing.tree(
        of: published, hasDotNames: false, jobs: jobs, refusingMounts: PublicationError.mount)
      let put = Self.namesByFolder(ledger.withLock { $0.paths.all.map(\.text) } + coming)
      var rests: [Rest] = []
      for listing in tree {
        let files = listing.files(besides: put[listing.path] ?? [])
        guard let first = files.first else { continue }
        let staging = try ledger.withLock { (ledger) throws(PublicationError) in
          try ledger.keep(
            files.count, like: listing.sitePath(of: first), linkingAtOnce: linksAtOnce
          ) { files.map { listing.sitePath(of: $0) } }
        }
        if let staging { rests.append(Rest(listing: listing, files: files, staging: staging)) }
      }
      let failures = await Parallel.each(rests, jobs: jobs, weight: \.files.count) { Self.link($0, of: published) }
      if let failure = failures.compactMap(\.self).first { throw failure }
    } catch {
      try notingFailure { () throws(PublicationError) in throw error }
    }
  }

  private static func namesByFolder(_ paths: [String]) -> [[UInt8]: Set<String>] {
    var names: [[UInt8]: Set<String>] = [:]
    for path in paths {
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      let folder = slash.map { Array(path.utf8[..<$0]) } ?? []
      names[folder, default: []].insert(slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path)
    }
    return names
  }

  private static func link(_ rest: Rest, of published: Folder) -> PublicationError? {
    do throws(PublicationError) {
      let source = try published.descend(to: rest.listing.path).folder
      let target = try rest.staging.site.descend(to: rest.listing.path).folder
      for file in rest.files {
        try rest.listing.names.withName(file) { (name) throws(PublicationError) in
          try source.keep(
            name, in: target, setsMode: rest.staging.setsMode, named: target.path(of: String(cString: name)))
        }
      }
      return nil
    } catch {
      return error
    }
  }
}

extension FolderListing {
  fileprivate func sitePath(of index: Int) -> SitePath {
    let name = names.withName(index) { String(cString: $0) }
    return .existing(path.isEmpty ? name : String(decoding: path, as: UTF8.self) + "/" + name)
  }
}
