import Glibc

/// What folders and everything in them look like from outside: names, kinds, sizes, times, inodes, level by level. Where
/// all of that is the same later, as a ``TreeComparison`` finds out, nothing was touched meanwhile, as far as a change
/// leaves a trace there; whatever casts doubt on that makes the snapshot worthless instead.
struct TreeSnapshot: Sendable {
  /// How long before a snapshot a file must have been left alone. A file changed twice between two ticks of the file
  /// system's clock has the same time after both changes.
  private static let tick = 50_000_000
  /// The same on file systems that keep whole or every other second.
  private static let coarseTick = 2_100_000_000
  /// The same for the names in a folder, whose time comes from the clock of the machine that keeps it: two ticks of the
  /// slowest one. What was changed later is not certain, and is listed again.
  private static let folderTick = 20_000_000
  /// So many folders are looked at before the next: a process may not have any number of them open.
  private static let mostFolders = 128

  /// The bytes of the snapshot, in parts.
  private(set) var parts: [[UInt8]] = []
  /// Why the snapshot can't stand for what was seen: a symbolic link, which may lead anywhere, something that can't be
  /// read, or a file that is being changed just now.
  private(set) var isReliable = true
  /// The latest modification of a file, in nanoseconds since 1970; dot-files, which publications carry over, apart.
  private(set) var latestModification = 0

  /// The latest change of any kind of a file that was looked at, in nanoseconds since 1970.
  private(set) var latestChange = 0

  private let now: Int?
  /// Of files that need not be asked for their status.
  private let known: KnownStatuses?

  /// - Parameters:
  ///   - now: The time of the snapshot, in nanoseconds since 1970. `nil` where how new a file is does not matter: when it
  ///     was last changed in any way is then told by ``latestChange`` alone, since a link to a file changes that too.
  ///   - known: Of files that need not be looked at. What was changed after these were seen makes the next snapshot differ.
  init(now: Int?, knowing known: KnownStatuses? = nil) {
    self.now = now
    self.known = known
  }

  var bytes: [UInt8] { Array(parts.joined()) }

  /// Adds a single file, such as the program.
  mutating func add(file path: String) {
    let status = Self.status(ofFile: path)
    if status == nil { isReliable = false }
    var bytes = CacheBytes(capacity: 8 + SnapshotLayout.statusSize)
    bytes.append(status == nil ? 0 : 1)
    if let status { bytes.append(status) }
    parts.append(bytes.take())
  }

  /// What a file looks like, symbolic links followed; `nil` where there is none.
  static func status(ofFile path: String) -> FileStatus? {
    var status = stat()
    return stat(path, &status) == 0 ? FileStatus(status) : nil
  }

  /// Adds folders. One that is not there is a fact like any other.
  ///
  /// - Parameter jobs: Tasks at a time.
  mutating func add(folders paths: [String], jobs: Int) async {
    var roots: [Folder?] = []
    for path in paths {
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if descriptor < 0, errno != ENOENT { isReliable = false }
      roots.append(descriptor < 0 ? nil : Folder(adopting: descriptor, path: path))
    }
    var head = CacheBytes(capacity: 8 * roots.count)
    for root in roots { head.append(root == nil ? 0 : 1) }
    parts.append(head.take())

    var level: [Place] = []
    for (number, root) in roots.enumerated() {
      if let root { level.append(Place(root: root, number: number, path: [])) }
    }
    while !level.isEmpty {
      var next: [Place] = []
      for start in stride(from: 0, to: level.count, by: Self.mostFolders) {
        next += await add(Array(level[start..<min(start + Self.mostFolders, level.count)]), jobs: jobs)
      }
      level = next
    }
  }

  /// Adds a folder; the same.
  mutating func add(folder path: String, jobs: Int) async { await add(folders: [path], jobs: jobs) }

  /// Where a folder stands.
  private struct Place: Sendable {
    let root: Folder
    /// Of the root among those that were added together.
    let number: Int
    /// From the root: names, each with a `/` before it.
    let path: [UInt8]
  }

  /// Adds folders, the entries of large ones by several tasks.
  ///
  /// - Returns: The folders in them.
  private mutating func add(_ places: [Place], jobs: Int) async -> [Place] {
    let (now, known) = (now, known)
    // A task of its own for a few entries costs more than it gains.
    let isLarge: @Sendable (Int) -> Bool = { jobs > 1 && $0 > 512 }
    let seen = await Parallel.map(places, jobs: jobs) { place -> FolderSight? in
      guard var sight = FolderSight(of: place.path, in: place.root) else { return nil }
      if !isLarge(sight.names.count) { sight.add(EntriesSight(0..<sight.names.count, of: sight, now: now, known)) }
      return sight
    }
    var inner: [Place] = []
    for (place, sight) in zip(places, seen) {
      guard var sight else {
        isReliable = false
        continue
      }
      if isLarge(sight.names.count) {
        let whole = sight
        let parts = await Parallel.slices(of: sight.names.count, jobs: jobs) {
          EntriesSight($0, of: whole, now: now, known)
        }
        for part in parts { sight.add(part) }
      }
      parts.append(sight.head(root: place.number, path: place.path))
      parts += sight.parts
      isReliable = isReliable && sight.isReliable
      latestModification = max(latestModification, sight.latestModification)
      latestChange = max(latestChange, sight.latestChange)
      for folder in sight.folders {
        let path = sight.names.withName(folder) { name in
          place.path + [UInt8(ascii: "/")] + UnsafeRawBufferPointer(start: name, count: strlen(name))
        }
        inner.append(Place(root: place.root, number: place.number, path: path))
      }
    }
    return inner
  }

  /// Whether a file has been left alone for long enough that any other change would show.
  static func isSettled(_ status: FileStatus, at now: Int) -> Bool {
    let isCoarse = status.modification % 1_000_000_000 == 0
    return max(status.modification, status.change) <= now - (isCoarse ? coarseTick : tick)
  }

  /// Whether a folder's names were left alone for long enough that any other change of them would show.
  static func isSettledFolder(_ status: FileStatus, at now: Int) -> Bool {
    let latest = max(status.modification, status.change)
    return latest <= now - (latest % 1_000_000_000 == 0 ? coarseTick : folderTick)
  }

  static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }

  /// The time now, in nanoseconds since 1970.
  static func currentTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }
}
