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
  private static let heading = "craftwall build cache 5"
  private static let fileName = "last-build"
  /// Between the file's name and the process that is writing it.
  private static let separator = "-"

  let folders: WallFolders
  let options: BuildOptions

  /// What lies there before a build.
  struct Sight: Sendable {
    fileprivate let inputs: TreeSnapshot
    /// The site, where it could be seen whole.
    fileprivate let output: TreeSnapshot?
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
  }

  private var path: String { "\(folders.cache)/\(Self.fileName)" }

  /// Looks at everything a build would read or replace.
  func look() async -> Sight {
    let output = Aside(jobs: options.jobs) { await outputSnapshot() }
    let last = Aside(jobs: options.jobs) { try? FileTree.read(path, largest: .max).get() }
    let inputs = await inputSnapshot()
    let seen = await output.value
    var sight = Sight(inputs: inputs, output: seen.isReliable ? seen : nil)
    if let last = await last.value, inputs.isReliable, seen.isReliable { remember(last, inputs, seen, in: &sight) }
    return sight
  }

  /// Remembers a build that has just been published.
  ///
  /// - Parameters:
  ///   - sight: From before the build read anything: what has changed since is then found by the next one.
  ///   - written: Of files of the site, from when they had all their bytes.
  ///   - publishedAt: When the site was whole, in nanoseconds since 1970; nobody may have touched it since.
  ///   - prose: `nil` where more may hang on any record's words than where they stand.
  ///   - timeZoneOffset: Of the wall, in minutes.
  func remember(
    _ build: RememberedBuild, _ prose: RememberedProse?, since sight: Sight, written: [FileStatus], publishedAt: Int,
    asOf: PartialDate, timeZoneOffset: Int
  ) async {
    removeAbandoned()
    // No file of the site was touched later: what links and their deletion did to the files that were kept is done.
    let settledAt = TreeSnapshot.currentTime()
    let known = KnownStatuses(written + (sight.output?.fileStatuses ?? []))
    let output = await outputSnapshot(knowing: known)
    guard sight.inputs.isReliable, output.isReliable, output.latestModification <= publishedAt else { return forget() }
    var writer = CacheWriter()
    writer.append(Self.heading)
    writer.append(contentsOf: identity)
    writer.append(timeZoneOffset)
    writer.append(asOf.iso)
    writer.append(settledAt)
    writer.append(contentsOf: sight.inputs.parts.map { $0[...] })
    writer.append(contentsOf: output.parts.map { $0[...] })
    build.write(to: &writer)
    writer.append(prose == nil ? 0 : 1)
    prose?.write(to: &writer)
    writer.endPart()
    store(writer.parts)
  }

  /// What was remembered no longer holds.
  func forget() { unlink(path) }

  // MARK: What is compared

  private func inputSnapshot() async -> TreeSnapshot {
    var snapshot = TreeSnapshot(now: TreeSnapshot.currentTime())
    snapshot.add(file: "/proc/self/exe")
    await snapshot.add(folders: inputFolders, jobs: options.jobs)
    return snapshot
  }

  /// The content first.
  private var inputFolders: [String] {
    [folders.content, folders.templates]
      + (folders.standardTemplates == folders.templates ? [] : [folders.standardTemplates])
  }

  private func outputSnapshot(knowing known: KnownStatuses? = nil) async -> TreeSnapshot {
    var snapshot = TreeSnapshot(now: nil, knowing: known)
    await snapshot.add(folder: folders.output, jobs: options.jobs)
    return snapshot
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

  private func remember(_ bytes: [UInt8], _ inputs: TreeSnapshot, _ output: TreeSnapshot, in sight: inout Sight) {
    var reader = CacheReader(bytes)
    guard reader.text() == Self.heading, let identity = reader.slice(), identity.hasBytes(self.identity),
      let timeZoneOffset = reader.number(), (-1440...1440).contains(timeZoneOffset), let asOf = reader.text(),
      asOf == options.day(timeZoneOffset: timeZoneOffset).iso,
      let settledAt = reader.number(), output.latestChange <= settledAt,
      let oldInputs = reader.slice(), let oldOutput = reader.slice(), output.isSame(as: oldOutput),
      let build = RememberedBuild(&reader), let prose = RememberedProse.optional(&reader), reader.isAtEnd,
      !Output.hasLeftovers(folders.output)
    else { return }
    if inputs.isSame(as: oldInputs) {
      sight.remembered = build
    } else if let prose, let files = inputs.changedFiles(since: oldInputs, roots: inputFolders.count) {
      sight.changed = Change(files: files, build: build, prose: prose)
    }
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
