import Glibc

/// What a folder and everything in it looks like from outside: names, kinds, sizes, times, inodes, in the file
/// system's own order, the entries of a folder before those of the folders in it. Two snapshots with the same bytes
/// mean that nothing was touched between them, as far as a change leaves a trace there; whatever casts doubt on that
/// makes the snapshot worthless instead.
struct TreeSnapshot: Sendable {
  /// How long before a snapshot a file must have been left alone. A file changed twice between two ticks of the file
  /// system's clock has the same time after both changes.
  private static let tick = 50_000_000
  /// The same on file systems that keep whole or every other second.
  private static let coarseTick = 2_100_000_000

  private(set) var bytes: [UInt8] = []
  /// Why the snapshot can't stand for what was seen: a symbolic link, which may lead anywhere, something that can't be
  /// read, or a file that is being changed just now.
  private(set) var isReliable = true
  /// The latest modification of a file, in nanoseconds since 1970; dot-files, which publications carry over, apart.
  private(set) var latestModification = 0

  private let now: Int

  /// - Parameter now: The time of the snapshot, in nanoseconds since 1970; `nil` where how new a file is does not matter.
  init(now: Int?) { self.now = now ?? .max }

  /// Adds a folder. One that is not there is a fact like any other.
  ///
  /// - Parameter jobs: Tasks at a time.
  mutating func add(folder path: String, jobs: Int) async {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno != ENOENT { isReliable = false }
      return append(0)
    }
    append(1)
    await add(descriptor, jobs: jobs)
  }

  /// Adds a single file, such as the program.
  mutating func add(file path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      isReliable = false
      return append(0)
    }
    append(1)
    append(status)
  }

  /// Adds what is in a folder, then what is in each of the folders there.
  ///
  /// - Parameter descriptor: Of the folder; closed here.
  private mutating func add(_ descriptor: Int32, jobs: Int) async {
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, let names = EntryNames(of: descriptor) else {
      isReliable = false
      return
    }
    append(status)
    append(names.count)
    let now = now
    let parts = await Parallel.slices(of: names.count, jobs: jobs) { range in
      var part = Self(now: now)
      let folders = part.add(names, range, in: descriptor)
      return (snapshot: part, folders: folders)
    }
    for part in parts { append(part.snapshot) }
    for folder in parts.flatMap(\.folders) {
      let inner = names.withName(folder) { openat(descriptor, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
      if inner < 0 { isReliable = false } else { await add(inner, jobs: jobs) }
    }
  }

  /// - Returns: Which of the entries are folders.
  private mutating func add(_ names: EntryNames, _ range: Range<Int>, in descriptor: Int32) -> [Int] {
    var folders: [Int] = []
    bytes.reserveCapacity(range.count * 96)
    for index in range {
      names.withName(index) { name in
        let length = strlen(name)
        append(length)
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: name, count: length))
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
          isReliable = false
          return
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: folders.append(index)
        case S_IFREG:
          append(status)
          noteTimes(of: status, isDotFile: name[0] == dot)
        default:
          isReliable = false
        }
      }
    }
    return folders
  }

  /// Adds what a part of the same folder looks like.
  private mutating func append(_ part: Self) {
    bytes += part.bytes
    isReliable = isReliable && part.isReliable
    latestModification = max(latestModification, part.latestModification)
  }

  private mutating func noteTimes(of status: stat, isDotFile: Bool) {
    let modified = Self.nanoseconds(status.st_mtim)
    if !isDotFile { latestModification = max(latestModification, modified) }
    let isCoarse = status.st_mtim.tv_nsec == 0
    let latest = max(modified, Self.nanoseconds(status.st_ctim))
    if now != .max, latest > now - (isCoarse ? Self.coarseTick : Self.tick) { isReliable = false }
  }

  private mutating func append(_ status: stat) {
    let facts = (
      Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino), Int(status.st_mode),
      Int(status.st_uid), status.st_size, Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim)
    )
    withUnsafeBytes(of: facts) { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: Int) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }

  static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }

  /// The time now, in nanoseconds since 1970.
  static func currentTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }
}
