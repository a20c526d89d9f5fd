import Diagnostics
import Glibc

/// Reads folders and files of the wall. What can't be read is said with the machine's reason.
enum FileTree {
  struct Entry {
    /// Of an entry of a tree: its path in it.
    let name: String
    let isFolder: Bool
    /// Whether it is a symbolic link; the others of its properties are those of what it leads to.
    let isLink: Bool
    /// False where the name is not UTF-8; `name` is then not quite its name.
    let isText: Bool
  }

  /// The entries of a folder by the bytes of their names, without dot-files and what machines put there
  /// (``SystemFile``); none where there is no such folder.
  ///
  /// - Throws: ``FileProblem`` where the folder can't be read to its end: a part of a folder is not taken for all of it.
  static func entries(of folder: String) throws(FileProblem) -> [Entry] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw FileProblem(path: folder, code: errno)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileProblem(path: folder, code: errno) }
        break
      }
      let (name, isText) = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          String(validatingCString: $0).map { ($0, true) } ?? (String(cString: $0), false)
        }
      }
      guard name.utf8.first != UInt8(ascii: ".") else { continue }
      func path() -> String { "\(folder)/\(name)" }
      var status = stat()
      // A file system that does not tell kinds of entries is asked for each.
      let isLink =
        entry.pointee.d_type == UInt8(DT_LNK)
        || entry.pointee.d_type == UInt8(DT_UNKNOWN) && lstat(path(), &status) == 0
          && status.st_mode & S_IFMT == S_IFLNK
      // The bytes of such a name are lost; it is refused whatever it is.
      let isFolder =
        switch entry.pointee.d_type {
        case UInt8(DT_REG): false
        case UInt8(DT_DIR): isText
        default: isText ? try leadsToFolder(path()) : false
        }
      guard !SystemFile.isNamed(name, isFolder: isFolder) else { continue }
      entries.append(Entry(name: name, isFolder: isFolder, isLink: isLink, isText: isText))
    }
    return entries.sortedByBytes(of: \.name)
  }

  /// A link to nowhere, and a file that was deleted just now, are no folders: reading them says what they are.
  private static func leadsToFolder(_ path: String) throws(FileProblem) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    if [ENOENT, ELOOP, ENOTDIR].contains(errno) { return false }
    let code = errno
    // What lies behind a link that may not be followed is not known; a folder is never passed over.
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR { return false }
    throw FileProblem(path: path, code: code)
  }

  /// The files of a folder and of all folders in it, as paths relative to it.
  static func files(in folder: String) throws(FileProblem) -> [String] { try tree(in: folder).map(\.name) }

  /// The files of a folder and of all folders in it. A link to a folder is one entry and not followed: it may lead back
  /// into the folder it is in.
  static func tree(in folder: String) throws(FileProblem) -> [Entry] {
    var files: [Entry] = []
    func collect(_ relative: String) throws(FileProblem) {
      for entry in try entries(of: relative.isEmpty ? folder : "\(folder)/\(relative)") {
        let path = relative.isEmpty ? entry.name : "\(relative)/\(entry.name)"
        if entry.isFolder, !entry.isLink {
          try collect(path)
        } else {
          files.append(Entry(name: path, isFolder: entry.isFolder, isLink: entry.isLink, isText: entry.isText))
        }
      }
    }
    try collect("")
    return files
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a symbolic link stands at a path.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a folder stands at a path, or something that can't be looked at: only what is not there is none.
  static func mayBeFolder(_ path: String) -> Bool { mayBe(S_IFDIR, path) }

  /// Whether a regular file stands at a path, or something that can't be looked at.
  static func mayBeFile(_ path: String) -> Bool { mayBe(S_IFREG, path) }

  private static func mayBe(_ kind: mode_t, _ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT == kind : errno != ENOENT && errno != ENOTDIR
  }

  /// Why a file can't be read, as far as that can be told without opening it; `nil` where nothing speaks against it.
  static func problem(of path: String) -> FileProblem? {
    var status = stat()
    let code = stat(path, &status) == 0 ? code(of: status) : errno
    return code.map { FileProblem(path: path, code: $0) }
  }

  /// Why what stands at a path can't be read; `nil` where nothing does, or nothing speaks against it.
  static func existingProblem(of path: String) -> FileProblem? {
    var status = stat()
    return lstat(path, &status) == 0 ? problem(of: path) : nil
  }

  /// Why what has such a status can't be read: a value of `errno`.
  private static func code(of status: stat) -> Int32? {
    switch status.st_mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: EISDIR
    default: ENXIO
    }
  }

  /// The most a profile, the settings or a template may have, in bytes: a thousand times what a long one has.
  static let largestText = 1 << 20

  /// The bytes of a text, or why there are none; of one that is too large, nothing is read.
  ///
  /// - Parameter largest: In bytes.
  static func read(_ path: String, largest: Int = largestText) -> Result<[UInt8], FileProblem> {
    do throws(OpenFile.Failure) {
      let file = try OpenFile(path, followsLink: true, largest: largest)
      defer { close(file.descriptor) }
      var failure: OpenFile.Failure?
      let bytes = [UInt8](unsafeUninitializedCapacity: file.size) { buffer, count in
        do throws(OpenFile.Failure) { count = try file.read(into: buffer) } catch { failure = error }
      }
      if let failure { throw failure }
      return .success(bytes)
    } catch {
      return .failure(FileProblem(path: path, code: error.code))
    }
  }

  /// Reads a text into memory that is used for one after another.
  ///
  /// - Parameters:
  ///   - name: Of the file in its folder.
  ///   - followsLink: Where false, a link that took the file's place after it was listed is not followed.
  /// - Returns: How many bytes of `memory` it takes.
  static func read(
    _ name: String, in folder: String, followsLink: Bool, into memory: inout [UInt8]
  ) -> Result<Int, FileProblem> {
    do throws(OpenFile.Failure) {
      let file = try opened(name, in: folder, followsLink: followsLink)
      defer { close(file.descriptor) }
      if memory.count < file.size { memory = [UInt8](repeating: 0, count: max(2 * file.size, 1 << 14)) }
      let read = memory.withUnsafeMutableBufferPointer { buffer in
        Result { () throws(OpenFile.Failure) in try file.read(into: buffer) }
      }
      return .success(try read.get())
    } catch {
      return .failure(FileProblem(path: "\(folder)/\(name)", code: error.code))
    }
  }

  /// Opens a file by a path that is put together without a string of its own: every file of a wall comes by here.
  private static func opened(
    _ name: String, in folder: String, followsLink: Bool
  ) throws(OpenFile.Failure) -> OpenFile {
    var (folder, name) = (folder, name)
    let opened = folder.withUTF8 { folder in
      name.withUTF8 { name in
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: folder.count + name.count + 2) { path in
          path.initialize(repeating: 0)
          let bytes = UnsafeMutableRawBufferPointer(path)
          bytes.copyBytes(from: folder)
          bytes[folder.count] = UInt8(ascii: "/")
          UnsafeMutableRawBufferPointer(rebasing: bytes[(folder.count + 1)...]).copyBytes(from: name)
          return Result { () throws(OpenFile.Failure) in
            try OpenFile(path.baseAddress!, followsLink: followsLink, largest: largestText)
          }
        }
      }
    }
    return try opened.get()
  }

  private struct OpenFile {
    /// Why a file can't be read: a value of `errno`.
    struct Failure: Error {
      let code: Int32
    }

    let descriptor: Int32
    /// In bytes, when it was opened.
    let size: Int

    init(_ path: UnsafePointer<CChar>, followsLink: Bool, largest: Int) throws(Failure) {
      // A pipe without a writer must not be waited for.
      descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW))
      guard descriptor >= 0 else { throw Failure(code: errno) }
      var status = stat()
      let code = fstat(descriptor, &status) == 0 ? FileTree.code(of: status) : errno
      size = Int(status.st_size)
      if let code = code ?? (size > largest ? EFBIG : nil) {
        close(descriptor)
        throw Failure(code: code)
      }
    }

    /// - Parameter buffer: Of the file's size at least.
    /// - Returns: How many bytes there were.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(Failure) -> Int {
      var count = 0
      while count < size {
        let read = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { throw Failure(code: errno) }
        guard read > 0 else { break }
        count += read
      }
      return count
    }
  }
}
