import Glibc
import Synchronization

/// Keeps two builds from publishing to one output at a time: a locked file beside the output, and the output folder
/// itself locked, so that users who may not write beside it are seen too. The kernel lets go of both when the
/// process ends, however it ends; a file left behind by a killed build locks nothing.
final class PublicationLock: Sendable {
  private struct Held {
    /// The locked file, `nil` where no file can be made beside the output.
    var file: Int32?
    /// The locked output, `nil` where there is none yet.
    var folder: Folder?
  }

  private let home: Folder
  private let name: String
  private let held: Mutex<Held>

  /// - Parameters:
  ///   - home: The folder the output lies in.
  ///   - name: The lock file's name, `nil` where none can be made there.
  ///   - output: The output as the user named it.
  /// - Throws: ``PublicationError`` of kind `busy` where another build holds the lock.
  init(in home: Folder, name: String?, output: String) throws(PublicationError) {
    self.home = home
    self.name = name ?? ""
    let file: Int32? =
      if let name { try PublicationLock.lockFile(name, in: home, output: output) } else { nil }
    held = Mutex(Held(file: file, folder: nil))
  }

  deinit { release() }

  /// Locks the output folder too.
  func lock(_ published: Folder, output: String) throws(PublicationError) {
    guard retrying({ flock(published.descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
      let code = errno
      if code == EWOULDBLOCK { throw .busy(output: output) }
      // Some network file systems lock files but not folders: with the file locked that is enough.
      guard held.withLock({ $0.file }) != nil else { throw .failed(.lock, output, code: code) }
      return
    }
    held.withLock { $0.folder = published }
  }

  private static func lockFile(
    _ name: String, in home: Folder, output: String
  ) throws(PublicationError) -> Int32 {
    for _ in 0..<1000 {
      let flags = O_RDONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC
      let file = retrying { openat(home.descriptor, name, flags, Folder.fileMode) }
      guard file >= 0 else { throw .failed(.lock, home.path(of: name), code: errno) }
      guard retrying({ flock(file, LOCK_EX | LOCK_NB) }) == 0 else {
        let code = errno
        close(file)
        if code == EWOULDBLOCK { throw .busy(output: output) }
        throw .failed(.lock, home.path(of: name), code: code)
      }
      var locked = stat()
      var named = stat()
      if fstat(file, &locked) == 0, fstatat(home.descriptor, name, &named, AT_SYMLINK_NOFOLLOW) == 0,
        locked.st_ino == named.st_ino, locked.st_dev == named.st_dev
      {
        return file
      }
      // Its holder deleted it between our opening and locking it.
      close(file)
    }
    throw .busy(output: output)
  }

  /// Lets the next publication begin. The file goes while it is still locked: whoever opened it before then sees that
  /// it is no longer the named one.
  func release() {
    let held = self.held.withLock { held in
      defer { held = Held() }
      return held
    }
    // Closing alone unlocks only when no child process, just forked, still shares the descriptor.
    if let folder = held.folder { flock(folder.descriptor, LOCK_UN) }
    guard let file = held.file else { return }
    unlinkat(home.descriptor, name, 0)
    flock(file, LOCK_UN)
    close(file)
  }
}
