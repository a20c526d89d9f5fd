import Glibc

/// What became of the folders of a snapshot. All files are asked what they look like, unless names will do; a folder is
/// listed only where it was changed, or may have been changed without a trace.
struct TreeComparison: Sendable {
  /// What the snapshot would hold now.
  let bytes: ArraySlice<UInt8>
  /// Files of the first folder whose bytes may have changed, by their paths in it.
  let changedFiles: [String]
  /// Whether nothing at all differs.
  let isSame: Bool
  /// Whether what was changed has been left alone for long enough since.
  let isReliable: Bool
  /// The latest change of any kind of a file, in nanoseconds since 1970.
  let latestChange: Int

  /// - Parameters:
  ///   - old: The bytes of a snapshot.
  ///   - program: The file that was added to it by itself.
  ///   - folders: Those that were added to it, together.
  ///   - now: As for the snapshot.
  ///   - asksFiles: Whether files are asked. Where they are not, only the names of the folders are compared.
  ///   - jobs: Tasks at a time.
  /// - Returns: `nil` where anything but the bytes of files in the first folder differs, a folder was written in that has
  ///   no certain time, or the bytes are no snapshot.
  init?(
    of old: ArraySlice<UInt8>, program: String? = nil, folders paths: [String], now: Int?, asksFiles: Bool = true,
    jobs: Int
  ) async {
    guard let plan = Plan(old, program: program, folders: paths, asksFiles: asksFiles) else { return nil }
    let sights = await Parallel.slices(of: plan.chunks.count, jobs: jobs) { range in
      var sight = Sight()
      old.withUnsafeBytes { bytes in
        for index in range where !sight.isDifferent { sight.look(at: plan.chunks[index], of: plan, bytes, now: now) }
      }
      return sight
    }
    guard sights.allSatisfy({ !$0.isDifferent }) else { return nil }
    let (heads, files) = (sights.flatMap(\.heads), sights.flatMap(\.files))
    isSame = heads.allSatisfy(\.isSame) && files.isEmpty
    isReliable = sights.allSatisfy(\.isReliable)
    latestChange = sights.reduce(0) { max($0, $1.latestChange) }
    changedFiles = old.withUnsafeBytes { bytes in files.map { $0.path(bytes) } }
    guard !heads.isEmpty || !files.isEmpty else {
      bytes = old
      return
    }
    var new = Array(old)
    for head in heads { new.replace(headOf: head.folder, with: head.status, isCertain: head.isCertain) }
    for file in files { new.replace(file.entry, with: file.status, showsChange: now != nil) }
    bytes = new[...]
  }

  /// Some of a folder's entries.
  private struct Chunk: Sendable {
    let folder: Int
    /// Where the first of them begins.
    let start: Int
    let count: Int
    let isFirst: Bool
  }

  /// What is to be asked.
  private struct Plan: Sendable {
    /// So many entries of a folder are asked by one task.
    private static let mostEntries = 256

    let roots: [Folder?]
    private let asksFiles: Bool
    private(set) var folders: [SnapshotReader.Folder] = []
    private(set) var chunks: [Chunk] = []

    init?(_ old: ArraySlice<UInt8>, program: String?, folders paths: [String], asksFiles: Bool) {
      self.asksFiles = asksFiles
      var roots: [Folder?] = []
      for path in paths {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 || errno == ENOENT else { return nil }
        roots.append(descriptor < 0 ? nil : Folder(adopting: descriptor, path: path))
      }
      self.roots = roots
      guard old.withUnsafeBytes({ read($0, program) }) else { return nil }
    }

    private mutating func read(_ bytes: UnsafeRawBufferPointer, _ program: String?) -> Bool {
      var reader = SnapshotReader(bytes)
      if let program {
        guard reader.number() == 1, let place = reader.skip(SnapshotLayout.statusSize),
          TreeSnapshot.status(ofFile: program) == FileStatus(bytes, at: place)
        else { return false }
      }
      for root in roots {
        guard reader.number() == (root == nil ? 0 : 1) else { return false }
      }
      while !reader.isAtEnd {
        guard let folder = reader.folder(), roots.indices.contains(folder.root), roots[folder.root] != nil else {
          return false
        }
        guard add(folder, bytes) else { return false }
      }
      return true
    }

    /// Adds a folder and its entries, as far as they are asked.
    private mutating func add(_ folder: SnapshotReader.Folder, _ bytes: UnsafeRawBufferPointer) -> Bool {
      var inner = SnapshotReader(bytes, folder.entries)
      var left = asksFiles ? folder.count : 0
      repeat {
        let (start, count) = (inner.position, min(left, Self.mostEntries))
        for _ in 0..<count { guard inner.entry() != nil else { return false } }
        chunks.append(
          Chunk(folder: folders.count, start: start, count: count, isFirst: start == folder.entries.lowerBound))
        left -= count
      } while left > 0
      folders.append(folder)
      return inner.isAtEnd || !asksFiles
    }
  }

  /// A folder that is listed, or has another status.
  private struct Head {
    let folder: SnapshotReader.Folder
    let status: FileStatus
    let isCertain: Bool
    /// Whether its status is what it was.
    let isSame: Bool
  }

  private struct File {
    let folder: SnapshotReader.Folder
    let entry: SnapshotReader.Entry
    let status: FileStatus

    func path(_ bytes: UnsafeRawBufferPointer) -> String {
      let name = String(decoding: bytes[entry.name..<entry.name + entry.length], as: UTF8.self)
      guard folder.path.count > 1 else { return name }
      return String(decoding: bytes[folder.path.dropFirst()], as: UTF8.self) + "/" + name
    }
  }

  /// What was found out of some chunks.
  private struct Sight: Sendable {
    private(set) var isDifferent = false
    private(set) var isReliable = true
    private(set) var latestChange = 0
    private(set) var heads: [Head] = []
    private(set) var files: [File] = []

    mutating func look(at chunk: Chunk, of plan: Plan, _ bytes: UnsafeRawBufferPointer, now: Int?) {
      if !isAsRemembered(chunk, of: plan, bytes, now: now) { isDifferent = true }
    }

    /// - Returns: Whether nothing is another, but for the bytes of files in the first folder.
    private mutating func isAsRemembered(
      _ chunk: Chunk, of plan: Plan, _ bytes: UnsafeRawBufferPointer, now: Int?
    ) -> Bool {
      let folder = plan.folders[chunk.folder]
      let old = FileStatus(bytes, at: folder.status)
      let relative = folder.path.isEmpty ? nil : bytes.baseAddress! + folder.path.lowerBound + 1
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      let descriptor = plan.roots[folder.root].map { root in
        relative.map { openat(root.descriptor, $0.assumingMemoryBound(to: CChar.self), flags) }
          ?? openat(root.descriptor, ".", flags)
      }
      guard let descriptor, descriptor >= 0 else { return false }
      defer { close(descriptor) }
      if chunk.isFirst, !look(at: folder, old, descriptor, bytes, isInput: now != nil) { return false }
      var reader = SnapshotReader(bytes, chunk.start..<folder.entries.upperBound)
      for _ in 0..<chunk.count {
        guard let entry = reader.entry() else { return false }
        if entry.kind == SnapshotLayout.Kind.folder { continue }
        let name = (bytes.baseAddress! + entry.name).assumingMemoryBound(to: CChar.self)
        guard let status = FileStatus(of: name, in: descriptor), status.isRegularFile else { return false }
        let was = SnapshotLayout.status(bytes, at: entry.file, kind: entry.kind, in: old)
        latestChange = max(latestChange, status.change)
        if now == nil {
          guard status.isSame(as: was, besideChange: true) else { return false }
        } else if !status.isSame(as: was, besideChange: false) {
          guard folder.root == 0, status.isSameKind(as: was) else { return false }
          files.append(File(folder: folder, entry: entry, status: status))
          if let now, !TreeSnapshot.isSettled(status, at: now) { isReliable = false }
        }
      }
      return true
    }

    /// - Returns: Whether the folder is the same, and its names are.
    private mutating func look(
      at folder: SnapshotReader.Folder, _ old: FileStatus, _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer,
      isInput: Bool
    ) -> Bool {
      let now = TreeSnapshot.currentTime()
      guard let status = FileStatus(of: descriptor) else { return false }
      let isSame = status == old
      if isSame, folder.isCertain { return true }
      // Of the site nothing may have been touched.
      guard isSame || isInput, status.inode == old.inode, status.isSameKind(as: old),
        let names = EntryNames(of: descriptor),
        NameComparison(bytes, folder, names).isSame()
      else { return false }
      heads.append(
        Head(
          folder: folder, status: status, isCertain: TreeSnapshot.isSettledFolder(status, at: now), isSame: isSame))
      return true
    }
  }
}

extension FileStatus {
  fileprivate func isSame(as other: FileStatus, besideChange: Bool) -> Bool {
    inode == other.inode && modification == other.modification && size == other.size && isSameKind(as: other)
      && (besideChange || change == other.change)
  }
}
