import Glibc

extension Publication {
  /// The unchanged files of one folder.
  private struct Rest {
    let folder: Folder
    let path: SitePath?
    let names: [String]
  }

  /// Keeps every published file that was not put, so that the new site is the published one but for what was. Nobody may
  /// put anything meanwhile, nor afterwards. Dot-files at the root are carried over in any case.
  ///
  /// - Parameter jobs: Tasks at a time.
  /// - Throws: ``PublicationError``, as ``put(_:_:rank:)``.
  func keepRest(jobs: Int) async throws(PublicationError) {
    guard let published = output.published else { return }
    let paths = ledger.withLock { $0.paths }
    let rest = try notingFailure { () throws(PublicationError) in
      try Self.rest(in: published, at: nil, besides: paths)
    }
    for part in rest {
      let staging = try notingFailure { () throws(PublicationError) in
        try ledger.withLock { (ledger) throws(PublicationError) in
          try ledger.keep(part.names, in: part.path, linkingAtOnce: linksAtOnce)
        }
      }
      guard let staging else { continue }
      let target = try notingFailure { () throws(PublicationError) -> Folder in
        guard let path = part.path else { return staging.site }
        guard let folder = try staging.site.subfolder(path.text) else {
          throw .failed(.open, staging.site.path(of: path.text), code: ENOENT)
        }
        return folder
      }
      let failures = await Parallel.slices(of: part.names.count, jobs: jobs) { range -> PublicationError? in
        Self.link(part.names[range], of: part.folder, into: target, setsMode: staging.setsMode)
      }
      if let failure = failures.compactMap(\.self).first {
        try notingFailure { () throws(PublicationError) in throw failure }
      }
    }
  }

  private static func link(
    _ names: ArraySlice<String>, of folder: Folder, into target: Folder, setsMode: Bool
  ) -> PublicationError? {
    do throws(PublicationError) {
      for name in names {
        try folder.keep(name, in: target, setsMode: setsMode, named: target.path(of: name))
      }
      return nil
    } catch {
      return error
    }
  }

  /// - Parameter paths: Of what was put.
  private static func rest(
    in folder: Folder, at path: SitePath?, besides paths: Set<SitePath>
  ) throws(PublicationError) -> [Rest] {
    let prefix = path.map { $0.text + "/" } ?? ""
    var names: [String] = []
    var inner: [Rest] = []
    try folder.forEachEntry { (name, kind) throws(PublicationError) in
      if path == nil, name[0] == dot { return }
      let text = String(cString: name)
      let place = SitePath.existing(prefix + text)
      if kind != .folder {
        if !paths.contains(place) { names.append(text) }
      } else if let subfolder = try folder.subfolder(name) {
        inner += try rest(in: subfolder, at: place, besides: paths)
      }
    }
    return (names.isEmpty ? [] : [Rest(folder: folder, path: path, names: names)]) + inner
  }
}
