import Glibc
import Synchronization

/// The publication of a whole site as one transaction.
///
/// Files are handed in with ``put(_:_:rank:)`` and ``copyFile(from:within:to:rank:)``, from as many tasks as there are; the
/// published site stays as it is. ``commit()`` then puts the new one in its place in one step. A process killed at
/// any moment leaves the old site or the new one, whole; what it leaves beside it, the next publication deletes.
///
/// A file whose bytes are the published ones is not written but kept, modification time included. Files get mode
/// 0644 and folders 0755 whatever the process's file mode mask is, so that web servers can read them; the output
/// folder itself keeps its mode and group. Dot-files at the output's root that are not part of the site (`.htaccess`,
/// `.gitignore`) are carried over.
///
/// The site cannot be exchanged in one step where the output is a mount point, has a dot-folder such as `.git` at its
/// root that is not part of the site, has a parent that may not be written, or lies on a file system that cannot
/// exchange. The files are then replaced one by one, each whole: pages before the pages that list them, removals
/// last. The summary says so.
public final class Publication: Sendable {
  let output: Output
  let ledger: Mutex<PublicationLedger>
  /// Whether unchanged files will probably have to be linked.
  let linksAtOnce: Bool

  /// Locks the output and deletes what killed builds have left.
  ///
  /// - Parameters:
  ///   - output: The folder to publish to. It need not exist, nor the folders above it; symbolic links are followed.
  ///   - folders: What the wall is made from.
  ///   - files: How many files are likely to be put.
  /// - Throws: ``PublicationError``: `busy` where another publication to the same output is under way; `refused`
  ///   where the output is a protected folder, a file, or a folder with contents that are not ours; `failed`.
  public init(
    output: String, protecting folders: ProtectedFolders, expecting files: Int = 0
  ) throws(PublicationError) {
    let output = try Output(output, protecting: folders)
    self.output = output
    ledger = Mutex(PublicationLedger(output: output, expecting: files))
    var holdsDotFolder = false
    try output.published?.forEachEntry { (name, kind) throws(PublicationError) in
      if kind == .folder, name[0] == dot { holdsDotFolder = true }
    }
    linksAtOnce = output.obstacle == nil && !holdsDotFolder
  }

  deinit { abandon() }

  /// Uses a second tree of links to the published files, if there is one and it is as it was left, and leaves one for the
  /// next publication if it can. Nothing has been put yet, and all that is published is kept, but for what is put
  /// (``keepRest(besides:jobs:)``).
  func adopt(_ spare: SpareSite) {
    guard linksAtOnce, output.published != nil else { return }
    let staging = spare.claimed(for: output)
    ledger.withLock { $0.adopt(staging, spare) }
  }

  /// Puts a file into the site.
  ///
  /// - Parameters:
  ///   - path: Its place in the site, such as `craftsmen/nie-hong.html`.
  ///   - bytes: What it holds.
  ///   - rank: Its turn, where the site cannot be exchanged in one step.
  /// - Throws: ``PublicationError``: `refused` where the path is not one, or was put before; `failed`. After an error
  ///   nothing can be committed any more.
  public func put(
    _ path: String, _ bytes: UnsafeRawBufferPointer, rank: PublicationRank = .listed
  ) throws(PublicationError) {
    try put(path, rank: rank) { (file, folder) throws(PublicationError) in
      try folder.state(of: file, against: bytes)
    } write: { (descriptor, folder) throws(PublicationError) in
      try folder.write(bytes, into: descriptor, of: path)
    }
  }

  /// Puts a file into the site; the same as with a buffer.
  public func put(_ path: String, _ bytes: [UInt8], rank: PublicationRank = .listed) throws(PublicationError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(PublicationError) in
      try put(path, UnsafeRawBufferPointer(bytes), rank: rank)
    }
  }

  /// Puts a file into the site whose bytes come in parts, one after the other; the same as with a buffer.
  func put(_ path: String, parts: [ArraySlice<UInt8>], rank: PublicationRank = .listed) throws(PublicationError) {
    try put(path, rank: rank) { (file, folder) throws(PublicationError) in
      try folder.state(of: file, against: parts)
    } write: { (descriptor, folder) throws(PublicationError) in
      for part in parts {
        try part.withUnsafeBufferPointer { (bytes) throws(PublicationError) in
          try folder.write(UnsafeRawBufferPointer(bytes), into: descriptor, of: path)
        }
      }
    }
  }

  /// - Parameters:
  ///   - state: Compares with the file that is published in a folder.
  ///   - write: Writes the bytes into an open file of a folder.
  private func put(
    _ path: String, rank: PublicationRank,
    state: (SitePath, Folder) throws(PublicationError) -> PublishedState,
    write: (Int32, Folder) throws(PublicationError) -> Void
  ) throws(PublicationError) {
    try notingFailure { () throws(PublicationError) in
      let file = try SitePath(path)
      let staging = try place(file, rank: rank) { (folder) throws(PublicationError) in try state(file, folder) }
      guard let staging else { return }
      let (site, setsMode) = (staging.site, staging.setsMode)
      try path.withName { (name) throws(PublicationError) in
        try site.writeNew(name, of: path, setsMode: setsMode) { (descriptor) throws(PublicationError) in
          try write(descriptor, site)
          if let status = FileStatus(of: descriptor) { ledger.withLock { $0.note(status) } }
        }
      }
    }
  }

  /// Begins a file that is put into the site piece by piece.
  ///
  /// - Returns: The file, to be closed before the site is committed.
  /// - Throws: ``PublicationError``, as ``put(_:_:rank:)``.
  func file(_ path: String, rank: PublicationRank = .listed) throws(PublicationError) -> PublicationFile {
    try notingFailure { () throws(PublicationError) -> PublicationFile in
      let file = try SitePath(path)
      let new = try ledger.withLock { (ledger) throws(PublicationError) in try ledger.enter(file, rank: rank) }
      if let new { return try PublicationFile(file, rank: rank, of: self, in: new) }
      guard let folder = output.published, let published = try folder.openPublished(file) else {
        return try PublicationFile(file, rank: rank, of: self, in: stage(file, rank: rank, replacing: false))
      }
      if published.isRegular {
        return PublicationFile(
          file, rank: rank, of: self, in: folder, descriptor: published.descriptor, size: published.size)
      }
      if published.descriptor >= 0 { close(published.descriptor) }
      return try PublicationFile(
        file, rank: rank, of: self, in: stage(file, rank: rank, replacing: !published.isFolder))
    }
  }

  /// Puts a copy of a file into the site, in bounded memory however large it is.
  ///
  /// - Parameters:
  ///   - location: The file to copy. A symbolic link is followed.
  ///   - folder: Where the file must lie, links resolved; `nil` where the caller has judged where it leads.
  /// - Throws: ``PublicationError``, as ``put(_:_:rank:)``, and `refused` where the source is no regular file.
  public func copyFile(
    from location: String, within folder: String? = nil, to path: String, rank: PublicationRank = .listed
  ) throws(PublicationError) {
    try notingFailure { () throws(PublicationError) in
      let file = try SitePath(path)
      let source = retrying { open(location, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
      guard source >= 0 else { throw .failed(.read, location, code: errno) }
      defer { close(source) }
      var status = stat()
      guard fstat(source, &status) == 0 else { throw .failed(.inspect, location, code: errno) }
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw .refused(path: location, .init("不是普通文件", "it is no regular file"))
      }
      if let folder, !FileIdentity.isFound(status, at: location, within: folder) {
        throw .exchangedMeanwhile(source: location)
      }
      let size = Int(status.st_size)
      let staging = try place(file, rank: rank) { (folder) throws(PublicationError) in
        let state = try folder.state(of: file, against: source, size: size, sourcePath: location)
        if state != .same, lseek(source, 0, SEEK_SET) != 0 { throw .failed(.read, location, code: errno) }
        return state
      }
      guard let staging else { return }
      try staging.site.copyNew(
        path, from: source, sourcePath: location, setsMode: staging.setsMode,
        named: staging.site.path(of: path))
    }
  }

  /// Publishes the site as it was put. Every `put` must have returned.
  ///
  /// - Throws: ``PublicationError``: the first error of a `put`, where there was one; `failed` where the machine
  ///   fails now. The old site is then as it was, except that where files are replaced one by one some may be new
  ///   already.
  @discardableResult
  public func commit() throws(PublicationError) -> PublicationSummary {
    var changeover = try changeover()
    defer { output.release() }
    return try changeover.run()
  }

  /// The same.
  ///
  /// - Parameters:
  ///   - jobs: Tasks at a time.
  ///   - cache: The wall's cache, where a second tree of links to the old site may lie. It is deleted where the
  ///     publication has not adopted it.
  ///   - spare: A second tree that is to be left for the next publication, where none was adopted.
  ///   - inspect: Called once the site is in its place and the old one deleted, while no other publication can begin.
  @discardableResult
  func commit(
    jobs: Int, cache: String? = nil, leaving spare: SpareSite? = nil,
    inspect: (PublicationSummary, PublicationTraces) async -> Void
  ) async throws(PublicationError) -> PublicationSummary {
    var changeover = try changeover()
    // Where the new site can't be put in the old one's place, the output is free for others again.
    defer { output.release() }
    let summary = try await changeover.run(jobs: jobs, cache: cache, leaving: spare)
    await inspect(summary, changeover.traces)
    return summary
  }

  /// What is left to do once everything was put.
  private func changeover() throws(PublicationError) -> Changeover {
    guard let ended = end() else { throw .ended(output.shown) }
    if case .failed(let error) = ended.phase {
      ended.staging?.remove()
      output.release()
      throw error
    }
    return Changeover(output: output, ledger: ended)
  }

  /// Leaves the published site as it is and deletes what was staged. Every `put` must have returned. Letting go of a
  /// publication does the same.
  public func abandon() {
    guard let ended = end() else { return }
    // What cannot be deleted bears the marker: the next publication tries again.
    ended.staging?.remove()
    output.release()
  }

  /// Takes in a file and finds its place.
  ///
  /// - Parameter compare: How the published file compares with it.
  /// - Returns: Where it is to be written; `nil` where the published one was kept.
  private func place(
    _ file: SitePath, rank: PublicationRank, _ compare: (Folder) throws(PublicationError) -> PublishedState
  ) throws(PublicationError) -> StagingFolder? {
    let new = try ledger.withLock { (ledger) throws(PublicationError) in try ledger.enter(file, rank: rank) }
    if let new { return new }
    var state = PublishedState.absent
    if let published = output.published { state = try compare(published) }
    if state == .same {
      try keep(file)
      return nil
    }
    return try stage(file, rank: rank, replacing: state == .different)
  }

  /// Makes room for a file that is new or has new bytes.
  func stage(
    _ file: SitePath, rank: PublicationRank, replacing: Bool
  ) throws(PublicationError) -> StagingFolder {
    let staging = try ledger.withLock { (ledger) throws(PublicationError) in
      try ledger.stage(file, rank: rank, replacing: replacing)
    }
    // The link to the published one makes room.
    if staging.holdsLinks { try staging.site.removeFile(file.text) }
    return staging
  }

  /// Keeps the published file.
  func keep(_ file: SitePath) throws(PublicationError) {
    let staging = try ledger.withLock { (ledger) throws(PublicationError) in
      try ledger.keep(file, linkingAtOnce: linksAtOnce)
    }
    guard let staging else { return }
    try output.published?.keep(
      file.text, in: staging.site, setsMode: staging.setsMode, named: staging.site.path(of: file.text))
  }

  /// Remembers the first error for whoever commits.
  func notingFailure<Result>(
    _ body: () throws(PublicationError) -> Result
  ) throws(PublicationError) -> Result {
    do throws(PublicationError) {
      return try body()
    } catch {
      ledger.withLock { if case .open = $0.phase { $0.phase = .failed(error) } }
      throw error
    }
  }

  /// What was put, once: `nil` where the publication has ended before.
  private func end() -> PublicationLedger? {
    ledger.withLock { ledger in
      if case .ended = ledger.phase { return nil }
      let ended = ledger
      ledger = PublicationLedger(output: output)
      ledger.phase = .ended
      return ended
    }
  }
}
