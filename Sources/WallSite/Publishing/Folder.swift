import CLinux
import Glibc

/// An open folder, closed with its last reference. Every path below it is looked up from its descriptor, so that
/// renaming the folders above it in the meantime leads nowhere else.
final class Folder: Sendable {
  let descriptor: Int32
  /// The path to name in messages.
  let path: String

  /// Takes over an open descriptor.
  init(adopting descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens a folder by its path. One that may be entered but not listed opens too; listing it then fails.
  static func open(_ location: String, named path: String) throws(PublicationError) -> Folder {
    var descriptor = retrying { Glibc.open(location, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if descriptor < 0, errno == EACCES {
      descriptor = retrying { Glibc.open(location, oPath | O_DIRECTORY | O_CLOEXEC) }
    }
    guard descriptor >= 0 else { throw .failed(.open, path, code: errno) }
    return Folder(adopting: descriptor, path: path)
  }

  /// Opens a folder inside this one, `nil` where there is none. A symbolic link is no folder.
  func subfolder(
    _ name: UnsafePointer<CChar>, named path: String? = nil
  ) throws(PublicationError) -> Folder? {
    let path = path ?? self.path(of: String(cString: name))
    let found = retrying { openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    if found >= 0 { return Folder(adopting: found, path: path) }
    if errno == ENOENT || errno == ENOTDIR || errno == ELOOP { return nil }
    throw .failed(.open, path, code: errno)
  }

  func path(of name: String) -> String { path + "/" + name }

  /// Whether the folder is the root of a mount, seen from the folder it lies in.
  func isMountRoot(in parent: Folder) throws(PublicationError) -> Bool {
    let answer = clinux_is_mount_root(descriptor)
    if answer >= 0 { return answer == 1 }
    return try status().st_dev != parent.status().st_dev
  }

  func status() throws(PublicationError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .failed(.inspect, path, code: errno) }
    return status
  }

  /// What stands at a path, symbolic links not followed; `nil` where nothing does.
  func status(of name: String) throws(PublicationError) -> stat? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw .failed(.inspect, path(of: name), code: errno)
  }

  func holdsFolder(_ name: String) throws(PublicationError) -> Bool {
    try status(of: name).map { ($0.st_mode & S_IFMT) == S_IFDIR } ?? false
  }

  /// Whether new names can be made here, for the user the process now acts for.
  func isWritable() throws(PublicationError) -> Bool {
    if faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 { return true }
    if errno == EACCES || errno == EPERM || errno == EROFS { return false }
    throw .failed(.inspect, path, code: errno)
  }

  /// Makes a folder that web servers can read whatever the process's file mode mask is.
  /// - Returns: Whether it was made; `false` where the name is taken.
  @discardableResult
  func makeFolder(_ name: String, mode: mode_t = 0o755) throws(PublicationError) -> Bool {
    guard mkdirat(descriptor, name, mode) == 0 else {
      if errno == EEXIST { return false }
      throw .failed(.createFolder, path(of: name), code: errno)
    }
    // Some file systems have fixed modes; theirs then stand.
    _ = fchmodat(descriptor, name, mode, 0)
    return true
  }

  func rename(_ name: String, to target: Folder, _ newName: String) throws(PublicationError) {
    guard renameat(descriptor, name, target.descriptor, newName) == 0 else {
      throw .failed(.rename, target.path(of: newName), code: errno)
    }
  }

  /// Deletes a file or symbolic link; one that is gone already is no error.
  func removeFile(_ name: String) throws(PublicationError) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
      throw .failed(.remove, path(of: name), code: errno)
    }
  }

  /// Writes everything the folder's file system still holds in memory to its disk.
  func synchronize() throws(PublicationError) {
    guard clinux_syncfs(descriptor) == 0 else { throw .failed(.synchronize, path, code: errno) }
  }
}

/// `O_PATH`, which Glibc's module does not show; the value is the same on every architecture Swift runs Linux on.
private let oPath: Int32 = 0o10_000_000

extension String {
  /// Hands out the text as system calls take names, with a zero at its end; most texts need not be copied for that.
  func withName<Result>(
    _ body: (UnsafePointer<CChar>) throws(PublicationError) -> Result
  ) throws(PublicationError) -> Result {
    let result = withCString { name -> Swift.Result<Result, PublicationError> in
      do throws(PublicationError) {
        return .success(try body(name))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// Repeats a system call that a signal interrupted.
@inline(__always)
func retrying<Number: SignedInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
