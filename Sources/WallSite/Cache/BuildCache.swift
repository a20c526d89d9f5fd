import FrontMatter
import Glibc

/// Remembers what the last build saw, so that the next one knows without reading a profile that there is nothing to
/// do. It is disposable: without it, or with one that can't be read, a build does all of its work.
///
/// What a site is made of is compared as a whole: the program, its options and the day, every file of the content and
/// the templates, and every file of the site itself. Only where nothing at all differs is the last build's word
/// repeated. Between that and a whole build there is one thing: where nothing differs but the bytes of some records'
/// files, an `Amendment` may find that their own words alone have changed.
struct BuildCache: Sendable {
  /// Changes whenever what the file holds or means does.
  private static let heading = "craftwall build cache 9"
  private static let fileName = "last-build"
  /// Between the file's name and the process that is writing it.
  private static let separator = "-"

  let folders: WallFolders
  let options: BuildOptions

  /// What lies there before a build.
  struct Sight: Sendable {
    /// The bytes of a snapshot; `nil` where it can't stand for what was seen.
    fileprivate let inputs: [ArraySlice<UInt8>]?
    /// The last build's site, where nothing of it has been touched.
    fileprivate(set) var output: RememberedSite?
    /// What the last build said, where nothing has changed since.
    var remembered: RememberedBuild?
    /// Where nothing has changed but the bytes of some files of the content.
    var changed: Change?
  }

  /// What differs from the last build.
  struct Change: Sendable {
    /// Paths in the content folder.
    let files: [String]
    let build: RememberedBuild
    let prose: RememberedProse
    let site: RememberedSite
    /// The folders of the second tree of links that was left; none where there is none.
    let spare: [SiteFolder]
  }

  /// Whose build it was, and of what day.
  struct Day: Sendable {
    let asOf: PartialDate
    /// Of the wall, in minutes.
    let timeZoneOffset: Int
  }

  private var path: String { "\(folders.cache)/\(Self.fileName)" }

  /// Looks at everything a build would read or replace.
  func look() async -> Sight {
    let file = CacheFile(path, heading: Self.heading)
    guard let file, let last = file.first().flatMap(read) else {
      return Sight(inputs: await inputSnapshot(), output: nil)
    }
    let trustsFiles = last.build.files >= options.fewestFilesTrusted
    let output = Aside(jobs: options.jobs) { await untouched(last, asksFiles: !trustsFiles) }
    let inputs = await TreeComparison(
      of: last.inputs, program: Self.program, folders: inputFolders, now: TreeSnapshot.currentTime(), jobs: options.jobs
    )
    let site = await output.value
    guard let inputs, inputs.isReliable else { return Sight(inputs: await inputSnapshot(), output: site) }
    var sight = Sight(inputs: [inputs.bytes], output: site)
    guard let site, !Output.hasLeftovers(folders.output) else { return sight }
    if inputs.isSame {
      sight.remembered = last.build
      return sight
    }
    // What is published now has to be right in all of its files.
    if trustsFiles { sight.output = await untouched(last, asksFiles: true) }
    if sight.output != nil, let rest = file.rest() {
      sight.changed = change(inputs.changedFiles, last.build, site, rest)
    }
    return sight
  }

  /// - Returns: The last build's site, where nothing of it has been touched, as far as it was asked.
  private func untouched(_ last: Last, asksFiles: Bool) async -> RememberedSite? {
    let found = await TreeComparison(
      of: last.output.bytes, folders: [folders.output], now: nil, asksFiles: asksFiles, jobs: options.jobs)
    guard let found, found.isSame, found.latestChange <= last.settledAt else { return nil }
    return last.output
  }

  /// Remembers a build that has just been published.
  ///
  /// - Parameters:
  ///   - sight: From before the build read anything: what has changed since is then found by the next one.
  ///   - traces: What the publication knows of the site.
  ///   - publishedAt: When the site was whole, in nanoseconds since 1970; nobody may have touched it since.
  ///   - prose: `nil` where more may hang on any record's words than where they stand.
  func remember(
    _ build: RememberedBuild, _ prose: RememberedProse?, since sight: Sight, _ traces: PublicationTraces,
    publishedAt: Int, on day: Day
  ) async {
    removeAbandoned()
    // No file of the site was touched later: what links and their deletion did to the files that were kept is done.
    let settledAt = TreeSnapshot.currentTime()
    guard let inputs = sight.inputs, let output = await output(since: sight, traces, publishedAt: publishedAt) else {
      return forget()
    }
    var first = CacheWriter()
    first.append(contentsOf: identity)
    first.append(day.timeZoneOffset)
    first.append(day.asOf.iso)
    first.append(settledAt)
    first.append(contentsOf: inputs)
    first.append(contentsOf: output)
    build.write(to: &first)
    first.endPart()
    var rest = CacheWriter()
    rest.append(prose == nil ? 0 : 1)
    prose?.write(to: &rest)
    rest.append(traces.spare.count)
    for folder in traces.spare { folder.write(to: &rest) }
    rest.endPart()
    func size(_ parts: [ArraySlice<UInt8>]) -> Int { parts.reduce(0) { $0 + $1.count } }
    let head = CacheFile.head(Self.heading, size(first.parts), size(rest.parts))
    store([head[...]] + first.parts + rest.parts)
  }

  /// What was remembered no longer holds.
  func forget() { unlink(path) }

  // MARK: What is compared

  private static let program = "/proc/self/exe"

  /// - Returns: `nil` where it can't stand for what was seen.
  private func inputSnapshot() async -> [ArraySlice<UInt8>]? {
    var snapshot = TreeSnapshot(now: TreeSnapshot.currentTime())
    snapshot.add(file: Self.program)
    await snapshot.add(folders: inputFolders, jobs: options.jobs)
    return snapshot.isReliable ? snapshot.parts.map { $0[...] } : nil
  }

  /// The content first.
  private var inputFolders: [String] {
    [folders.content, folders.templates]
      + (folders.standardTemplates == folders.templates ? [] : [folders.standardTemplates])
  }

  /// - Returns: The bytes of a snapshot of the site that has just been published; `nil` where it can't stand for what was.
  private func output(
    since sight: Sight, _ traces: PublicationTraces, publishedAt: Int
  ) async -> [ArraySlice<UInt8>]? {
    if let staged = traces.staged, let site = sight.output, let new = self.site(site, staged) { return [new.bytes] }
    let known = KnownStatuses(traces.written + (sight.output?.fileStatuses ?? []))
    var snapshot = TreeSnapshot(now: nil, knowing: known)
    await snapshot.add(folder: folders.output, jobs: options.jobs)
    guard snapshot.isReliable, snapshot.latestModification <= publishedAt else { return nil }
    return snapshot.parts.map { $0[...] }
  }

  /// The site that was staged, from the one that was there before. Its root, which the exchange has touched, is listed.
  private func site(_ old: RememberedSite, _ staged: PublicationTraces.Staged) -> RememberedSite? {
    guard let root = staged.folders.first, root.isRoot, let folder = try? Folder.open(folders.output, named: ""),
      let status = FileStatus(of: folder.descriptor), status.inode == root.status.inode,
      let names = EntryNames(of: folder.descriptor), old.hasAtRoot(names)
    else { return nil }
    let folders = [SiteFolder(path: root.path, status: status)] + staged.folders.dropFirst()
    return old.replacing(folders, staged.files, at: staged.time)
  }

  /// What was asked for. The day is compared by itself: it depends on the wall's time zone.
  private var identity: [UInt8] {
    var writer = CacheWriter()
    writer.append(Generator.name)
    for folder in [folders.root, folders.content, folders.templates, folders.standardTemplates, folders.output] {
      writer.append(folder)
    }
    writer.append(options.includesDrafts ? 1 : 0)
    writer.append(options.isStrict ? 1 : 0)
    writer.append(options.baseURL)
    return writer.bytes
  }

  /// What the last build left, as far as it is needed to see whether anything has changed.
  private struct Last: Sendable {
    let settledAt: Int
    let inputs: ArraySlice<UInt8>
    let output: RememberedSite
    let build: RememberedBuild
  }

  /// - Returns: `nil` where another build is asked for now, or the bytes are not those of `remember`.
  private func read(_ bytes: [UInt8]) -> Last? {
    var reader = CacheReader(bytes)
    guard let identity = reader.slice(), identity.hasBytes(self.identity), let timeZoneOffset = reader.number(),
      (-1440...1440).contains(timeZoneOffset), let asOf = reader.text(),
      asOf == options.day(timeZoneOffset: timeZoneOffset).iso, let settledAt = reader.number(),
      let inputs = reader.slice(), let output = reader.slice(), let build = RememberedBuild(&reader), reader.isAtEnd
    else { return nil }
    return Last(settledAt: settledAt, inputs: inputs, output: RememberedSite(bytes: output), build: build)
  }

  private func change(
    _ files: [String], _ build: RememberedBuild, _ site: RememberedSite, _ rest: [UInt8]
  ) -> Change? {
    var reader = CacheReader(rest)
    guard let prose = RememberedProse.optional(&reader), let prose, let count = reader.count() else { return nil }
    var spare: [SiteFolder] = []
    for _ in 0..<count {
      guard let folder = SiteFolder(&reader) else { return nil }
      spare.append(folder)
    }
    return reader.isAtEnd ? Change(files: files, build: build, prose: prose, site: site, spare: spare) : nil
  }

  // MARK: The file

  /// Writes the file whole or not at all. Where it can't be written, the next build does all of its work.
  private func store(_ parts: [ArraySlice<UInt8>]) {
    mkdir(folders.cache, 0o755)
    let temporary = path + Self.separator + String(getpid())
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { return forget() }
    let isWritten = parts.allSatisfy { part in
      part.withUnsafeBytes { bytes in (try? writeAll(file, bytes, path: temporary)) != nil }
    }
    guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      return forget()
    }
  }

  /// Deletes what builds began to write that were killed before they had written it all.
  private func removeAbandoned() {
    let folder = open(folders.cache, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    guard let names = EntryNames(of: folder) else { return }
    for index in 0..<names.count {
      names.withName(index) { name in
        let text = String(cString: name)
        guard text.hasPrefix(Self.fileName + Self.separator),
          let process = pid_t(text.dropFirst(Self.fileName.count + Self.separator.count)), process > 0,
          kill(process, 0) != 0, errno == ESRCH
        else { return }
        unlinkat(folder, name, 0)
      }
    }
  }
}
