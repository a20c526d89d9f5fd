import CLinux
import Diagnostics
import Glibc

/// The last step of a publication: the new site takes the old one's place.
struct Changeover {
  private let output: Output
  private var ledger: PublicationLedger
  /// What whoever looks at the site need not find out.
  private(set) var traces: PublicationTraces

  init(output: Output, ledger: PublicationLedger) {
    self.output = output
    self.ledger = ledger
    traces = PublicationTraces(written: ledger.writtenStatuses)
  }

  /// How the new site took its place.
  private struct Outcome {
    let mode: PublicationSummary.Mode
    var removed: [SitePath] = []
    var leftovers: [String] = []
  }

  /// - Throws: ``PublicationError``; what was staged is then deleted.
  mutating func run() throws(PublicationError) -> PublicationSummary {
    let outcome = try publish()
    return summary(outcome, isRemoved: ledger.staging?.remove() ?? true)
  }

  /// The same.
  ///
  /// - Parameters:
  ///   - jobs: Tasks at a time that delete the old site.
  ///   - cache: Where a second tree of links to the old site may lie that the ledger knows nothing of.
  ///   - spare: A second tree that is to be left where the ledger knows of none.
  mutating func run(
    jobs: Int, cache: String?, leaving spare: SpareSite?
  ) async throws(PublicationError) -> PublicationSummary {
    let outcome = try publish()
    if let spare = ledger.spare, let folders = spare.keep(ledger, output, outcome.mode, removed: outcome.removed) {
      traces.spare = folders
      return summary(outcome, isRemoved: true)
    }
    // Links that were made just now are those to all of the old site only if its folders were still as they had been, which
    // is found out where it is kept.
    if ledger.staging?.holdsLinks != true { traces.staged = nil }
    let old = ledger.spare == nil ? cache.flatMap { SpareSite.claimed(in: $0, for: output) } : nil
    let left = await old?.remove(jobs: jobs) ?? true ? nil : old
    if ledger.spare == nil, let spare, let folders = await leave(spare, outcome, jobs: jobs) {
      traces.spare = folders
      return summary(outcome, isRemoved: true, and: left)
    }
    let isRemoved = await ledger.staging?.remove(jobs: jobs) ?? true
    return summary(outcome, isRemoved: isRemoved, and: left)
  }

  /// Leaves a second tree of links to the site that was published.
  ///
  /// - Returns: Its folders; `nil` where none was left.
  private func leave(_ spare: SpareSite, _ outcome: Outcome, jobs: Int) async -> [SiteFolder]? {
    guard output.published == nil else {
      return spare.keep(ledger, output, outcome.mode, removed: outcome.removed)
    }
    guard let staging = ledger.staging else { return nil }
    return await spare.leave(staging, jobs: jobs)
  }

  private mutating func publish() throws(PublicationError) -> Outcome {
    do throws(PublicationError) {
      return try takePlace()
    } catch {
      ledger.staging?.remove()
      throw error
    }
  }

  private mutating func takePlace() throws(PublicationError) -> Outcome {
    guard try output.isAsFound() else { throw .changedMeanwhile(output: output.shown) }
    guard let published = output.published else {
      try takeFreePlace()
      return Outcome(mode: .exchanged)
    }
    let site = PublishedSite(root: published, ledger: ledger)
    let count = try site.count()
    let vanished = count.files - ledger.unchanged - ledger.replaced
    if ledger.written.isEmpty, vanished == 0, !count.hasOtherFolders {
      return Outcome(mode: .nothingChanged)
    }
    let removed = vanished == 0 ? [] : try site.filesNotInLedger()
    if let obstacle = try obstacle(to: site) {
      return try replaceInPlace(published, because: obstacle, removed: removed, hasOtherFolders: count.hasOtherFolders)
    }
    try complete(from: published)
    if let obstacle = try exchange(with: published) {
      // The staged files are the ones to place; the links to unchanged ones are deleted with the rest.
      return try replaceInPlace(published, because: obstacle, removed: removed, hasOtherFolders: count.hasOtherFolders)
    }
    return Outcome(mode: .exchanged, removed: removed)
  }

  private func obstacle(to site: PublishedSite) throws(PublicationError) -> Message? {
    if let obstacle = output.obstacle { return obstacle }
    guard let name = try site.foreignDotFolder() else { return nil }
    return Message("输出文件夹里有“\(name)”文件夹", "the output holds the folder \(name)")
  }

  /// Makes the staged site whole: the unchanged files, the dot-files of the old one, the marker.
  private mutating func complete(from published: Folder) throws(PublicationError) {
    for file in ledger.keptLater {
      let staging = try ledger.stage(file)
      try published.keep(
        file.text, in: staging.site, setsMode: staging.setsMode, named: staging.site.path(of: file.text))
    }
    let staging = try ledger.stagingFolder()
    var hasMarker = false
    try published.forEachEntry { (name, kind) throws(PublicationError) in
      guard name[0] == dot, kind != .folder else { return }
      let text = String(cString: name)
      guard !ledger.paths.contains(.existing(text)), !ledger.hasFolder(.existing(text)) else { return }
      if text == Output.markerName { hasMarker = true }
      if staging.holdsLinks { try staging.site.removeFile(text) }
      try published.keep(
        name, in: staging.site, setsMode: staging.setsMode, named: staging.site.path(of: text))
    }
    if !hasMarker { try staging.writeSiteMarker() }
    try staging.site.synchronize()
    if ledger.keepsRest, let spare = ledger.spare {
      traces.staged = PublicationTraces.Staged(staging.site, like: spare.site, written: ledger.written.map(\.path))
    }
  }

  /// Exchanges the staged site and the published one.
  /// - Returns: Why that is not possible here, `nil` where it is done.
  private mutating func exchange(with published: Folder) throws(PublicationError) -> Message? {
    let staging = try ledger.stagingFolder()
    guard try output.isAsFound() else { throw .changedMeanwhile(output: output.shown) }
    let expected = try published.status()
    let isExchanged = clinux_exchange(
      staging.home.descriptor, staging.sitePath, output.parent.descriptor, output.name)
    guard isExchanged == 0 else {
      let code = errno
      if let obstacle = Changeover.obstacle(for: code) { return obstacle }
      throw .failed(.rename, output.shown, code: code)
    }
    // What is deleted next must be the site that was opened, not something put there in the last microseconds.
    if let old = try? staging.home.status(of: staging.sitePath),
      old.st_ino != expected.st_ino || old.st_dev != expected.st_dev
    {
      _ = clinux_exchange(staging.home.descriptor, staging.sitePath, output.parent.descriptor, output.name)
      throw .changedMeanwhile(output: output.shown)
    }
    return nil
  }

  /// Moves the staged site to where nothing is yet.
  private mutating func takeFreePlace() throws(PublicationError) {
    let staging = try ledger.stagingFolder()
    try staging.writeSiteMarker()
    try staging.site.synchronize()
    if clinux_rename_new(staging.home.descriptor, staging.sitePath, output.parent.descriptor, output.name) == 0 {
      return
    }
    switch errno {
    case EEXIST: throw .changedMeanwhile(output: output.shown)
    case EINVAL, ENOSYS, EOPNOTSUPP:
      // A file system without the flag. A plain rename of a folder replaces nothing but an empty folder.
      try staging.home.rename(staging.sitePath, to: output.parent, output.name)
    default: throw .failed(.rename, output.shown, code: errno)
    }
  }

  private mutating func replaceInPlace(
    _ published: Folder, because obstacle: Message, removed: [SitePath], hasOtherFolders: Bool
  ) throws(PublicationError) -> Outcome {
    var replacement = FileByFile(output: output, published: published, staging: try ledger.stagingFolder())
    let leftovers = try replacement.run(ledger, removing: !removed.isEmpty || hasOtherFolders)
    return Outcome(mode: .inPlace(obstacle), removed: removed, leftovers: leftovers)
  }

  /// - Parameters:
  ///   - isRemoved: Whether the staging folder is gone. The new site is published: one that cannot be deleted is no failure
  ///     any more.
  ///   - other: Another one that is not.
  private func summary(
    _ outcome: Outcome, isRemoved: Bool, and other: StagingFolder? = nil
  ) -> PublicationSummary {
    let left = [isRemoved ? nil : ledger.staging, other].compactMap(\.self)
    let leftovers = output.leftovers + outcome.leftovers + left.map { $0.home.path(of: $0.name) }
    return PublicationSummary(
      mode: outcome.mode, files: ledger.fileCount, unchanged: ledger.unchanged, leftovers: leftovers,
      writtenFiles: ledger.written.map(\.path), removedFiles: outcome.removed)
  }

  /// What an exchange fails with where the place, and not the machine, is to blame.
  private static func obstacle(for code: Int32) -> Message? {
    switch code {
    case EBUSY: Message("输出文件夹是挂载点", "the output is a mount point")
    case EPERM: Message("输出文件夹不能改名", "the output may not be renamed")
    case EINVAL, ENOSYS, EOPNOTSUPP, EXDEV:
      Message("文件系统不支持整体替换", "the file system cannot exchange folders")
    default: nil
    }
  }
}
