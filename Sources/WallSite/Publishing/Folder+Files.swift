import Glibc

/// How the file published at a path compares with new bytes.
enum PublishedState: Sendable {
  /// Nothing is published there, or a folder is.
  case absent
  case different
  case same
}

extension Folder {
  /// The mode of every published file, so that a web server run by another user can read it.
  static let fileMode: mode_t = 0o644

  /// Whether the file at a path holds exactly these bytes. Symbolic links and special files never do.
  func state(of file: SitePath, against bytes: UnsafeRawBufferPointer) throws(PublicationError) -> PublishedState {
    try state(of: file, size: bytes.count) { (published) throws(PublicationError) in
      try goesOn(published, with: bytes, path: path(of: file.text))
    }
  }

  /// The same with bytes that come in parts.
  func state(of file: SitePath, against parts: [ArraySlice<UInt8>]) throws(PublicationError) -> PublishedState {
    try state(of: file, size: parts.reduce(0) { $0 + $1.count }) { (published) throws(PublicationError) in
      for part in parts {
        let isSame = try part.withUnsafeBufferPointer { (bytes) throws(PublicationError) in
          try goesOn(published, with: UnsafeRawBufferPointer(bytes), path: path(of: file.text))
        }
        if !isSame { return false }
      }
      return true
    }
  }

  /// - Parameter holdsSame: Compares with the open file, which has the size asked for.
  private func state(
    of file: SitePath, size: Int, _ holdsSame: (Int32) throws(PublicationError) -> Bool
  ) throws(PublicationError) -> PublishedState {
    guard let published = try openPublished(file) else { return .absent }
    defer { if published.descriptor >= 0 { close(published.descriptor) } }
    guard published.isRegular else { return published.isFolder ? .absent : .different }
    guard published.size == size else { return .different }
    return try holdsSame(published.descriptor) ? .same : .different
  }

  /// Whether the file at a path holds exactly the bytes of an open file, read from its start.
  func state(
    of file: SitePath, against source: Int32, size: Int, sourcePath: String
  ) throws(PublicationError) -> PublishedState {
    try state(of: file, size: size) { (published) throws(PublicationError) in
      try withBuffer(for: size) { (old) throws(PublicationError) in
        try withBuffer(for: size) { (new) throws(PublicationError) in
          while true {
            let oldCount = try readFully(published, into: old, path: path(of: file.text))
            let newCount = try readFully(source, into: new, path: sourcePath)
            guard oldCount == newCount else { return false }
            guard oldCount > 0 else { return true }
            guard let left = old.baseAddress, let right = new.baseAddress, memcmp(left, right, oldCount) == 0
            else { return false }
          }
        }
      }
    }
  }

  /// Writes a new file whole. The name must be free.
  ///
  /// - Parameters:
  ///   - path: The same name, for messages.
  ///   - setsMode: Whether the process's file mode mask takes away from ``fileMode``.
  ///   - write: Writes what the file is to hold.
  func writeNew(
    _ name: UnsafePointer<CChar>, of path: String, setsMode: Bool,
    _ write: (Int32) throws(PublicationError) -> Void
  ) throws(PublicationError) {
    let file = try createNew(name, setsMode: setsMode, named: self.path(of: path))
    do throws(PublicationError) {
      try write(file)
    } catch {
      close(file)
      throw error
    }
    try closeWritten(file, path: self.path(of: path))
  }

  /// Writes bytes into an open file of the folder.
  ///
  /// - Parameter path: The file's, for messages.
  func write(_ bytes: UnsafeRawBufferPointer, into file: Int32, of path: String) throws(PublicationError) {
    try writeAll(file, bytes, path: self.path(of: path))
  }

  /// Copies an open file, from where it stands, to a new one. The name must be free.
  /// - Parameter times: The modification time to give the copy, where it is to keep the original's.
  func copyNew(
    _ name: UnsafePointer<CChar>, from source: Int32, sourcePath: String, times: timespec? = nil, setsMode: Bool,
    named shown: String
  ) throws(PublicationError) {
    let file = try createNew(name, setsMode: setsMode, named: shown)
    do throws(PublicationError) {
      try withBuffer(for: Int.max) { (buffer) throws(PublicationError) in
        while true {
          let count = try readSome(source, into: buffer, path: sourcePath)
          if count == 0 { break }
          try writeAll(file, UnsafeRawBufferPointer(rebasing: buffer[..<count]), path: shown)
        }
      }
      if let times {
        let both = [times, times]
        guard futimens(file, both) == 0 else { throw PublicationError.failed(.write, shown, code: errno) }
      }
    } catch {
      close(file)
      throw error
    }
    try closeWritten(file, path: shown)
  }

  /// Gives a published file a second name in another folder: a hard link, or where the file system refuses one, a
  /// copy with the same modification time. A symbolic link is kept as it is.
  func keep(
    _ name: UnsafePointer<CChar>, in target: Folder, setsMode: Bool, named place: @autoclosure () -> String
  ) throws(PublicationError) {
    if linkat(descriptor, name, target.descriptor, name, 0) == 0 { return }
    let code = errno
    let shown = place()
    guard cannotLink(code) else { throw .failed(.link, shown, code: code) }
    if try copyLink(name, in: target, named: shown) { return }
    let original = retrying { openat(descriptor, name, readFlags) }
    guard original >= 0 else { throw .failed(.read, shown, code: errno) }
    defer { close(original) }
    var status = stat()
    guard fstat(original, &status) == 0 else { throw .failed(.inspect, shown, code: errno) }
    try target.copyNew(
      name, from: original, sourcePath: shown, times: status.st_mtim, setsMode: setsMode, named: shown)
  }

  private func copyLink(
    _ name: UnsafePointer<CChar>, in target: Folder, named shown: String
  ) throws(PublicationError) -> Bool {
    try withBuffer(for: Int(PATH_MAX)) { (buffer) throws(PublicationError) in
      guard let address = buffer.bindMemory(to: CChar.self).baseAddress else { return false }
      let count = readlinkat(descriptor, name, address, buffer.count - 1)
      guard count >= 0 else {
        if errno == EINVAL { return false }
        throw .failed(.read, shown, code: errno)
      }
      address[count] = 0
      guard symlinkat(address, target.descriptor, name) == 0 else {
        throw .failed(.link, shown, code: errno)
      }
      return true
    }
  }

  /// Makes a new, empty file and opens it. The name must be free.
  func createNew(
    _ name: UnsafePointer<CChar>, setsMode: Bool, named shown: @autoclosure () -> String
  ) throws(PublicationError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = retrying { openat(descriptor, name, flags, Folder.fileMode) }
    guard file >= 0 else {
      let code = errno
      throw .failed(.write, shown(), code: code)
    }
    // Some file systems have fixed modes; theirs then stand.
    if setsMode { _ = fchmod(file, Folder.fileMode) }
    return file
  }

  /// A published file, opened where it is a regular one. `descriptor` is negative where it could not be opened as a
  /// file at all.
  func openPublished(
    _ file: SitePath
  ) throws(PublicationError) -> (descriptor: Int32, isRegular: Bool, isFolder: Bool, size: Int)? {
    let published = try file.text.withName { (name) throws(PublicationError) in
      retrying { openat(descriptor, name, readFlags) }
    }
    if published < 0 {
      switch errno {
      case ENOENT, ENOTDIR: return nil
      case ELOOP, ENXIO: return (-1, false, false, 0)
      default: throw .failed(.read, path(of: file.text), code: errno)
      }
    }
    var status = stat()
    guard fstat(published, &status) == 0 else {
      let code = errno
      close(published)
      throw .failed(.inspect, path(of: file.text), code: code)
    }
    let kind = status.st_mode & S_IFMT
    return (published, kind == S_IFREG, kind == S_IFDIR, Int(status.st_size))
  }
}

/// A pipe under a published name must not make the build wait for its other end.
let readFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC

private func cannotLink(_ code: Int32) -> Bool {
  [EXDEV, EMLINK, EPERM, EOPNOTSUPP, ENOSYS].contains(code)
}

/// Reads what there is, at most what the buffer holds; nothing at the file's end.
func readSome(
  _ file: Int32, into buffer: UnsafeMutableRawBufferPointer, path: @autoclosure () -> String
) throws(PublicationError) -> Int {
  let count = retrying { read(file, buffer.baseAddress, buffer.count) }
  guard count >= 0 else {
    let code = errno
    throw .failed(.read, path(), code: code)
  }
  return count
}

/// Whether an open file, from where it stands, goes on with these bytes.
func goesOn(
  _ file: Int32, with bytes: UnsafeRawBufferPointer, path: @autoclosure () -> String
) throws(PublicationError) -> Bool {
  var compared = 0
  return try withBuffer(for: bytes.count) { (buffer) throws(PublicationError) in
    while compared < bytes.count {
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, bytes.count - compared)])
      let count = try readSome(file, into: room, path: path())
      guard count > 0, let new = bytes.baseAddress, let old = room.baseAddress, memcmp(new + compared, old, count) == 0
      else { return false }
      compared += count
    }
    return true
  }
}

/// Reads until the buffer is full or the file ends.
private func readFully(
  _ file: Int32, into buffer: UnsafeMutableRawBufferPointer, path: String
) throws(PublicationError) -> Int {
  var filled = 0
  while filled < buffer.count {
    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
    let count = try readSome(file, into: rest, path: path)
    if count == 0 { break }
    filled += count
  }
  return filled
}

/// Writes everything, in as many calls as it takes.
func writeAll(
  _ file: Int32, _ bytes: UnsafeRawBufferPointer, path: @autoclosure () -> String
) throws(PublicationError) {
  var written = 0
  while written < bytes.count {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
    let count = retrying { write(file, rest.baseAddress, rest.count) }
    guard count > 0 else {
      let code = count < 0 ? errno : EIO
      throw .failed(.write, path(), code: code)
    }
    written += count
  }
}

/// Closing is where a network file system or a quota reports that the bytes did not arrive.
func closeWritten(_ file: Int32, path: @autoclosure () -> String) throws(PublicationError) {
  // After EINTR Linux has closed the descriptor: closing again could close another thread's.
  guard close(file) == 0 || errno == EINTR else {
    let code = errno
    throw .failed(.write, path(), code: code)
  }
}

/// A buffer of at most 64 KiB for going through `size` bytes.
func withBuffer<Result>(
  for size: Int, _ body: (UnsafeMutableRawBufferPointer) throws(PublicationError) -> Result
) throws(PublicationError) -> Result {
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: min(max(size, 1), 65_536), alignment: 16)
  defer { buffer.deallocate() }
  return try body(buffer)
}
