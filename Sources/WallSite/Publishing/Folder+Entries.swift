import CLinux
import Glibc

/// What a name in a folder stands for.
enum EntryKind: Sendable {
  case folder, file, link, other
}

extension Folder {
  /// Calls `body` once for every name in the folder but `.` and `..`, in the file system's order, with the name's
  /// bytes as the kernel gives them: a name need not be UTF-8.
  func forEachEntry(
    _ body: (UnsafePointer<CChar>, EntryKind) throws(PublicationError) -> Void
  ) throws(PublicationError) {
    let listing = retrying { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard listing >= 0 else { throw .failed(.list, path, code: errno) }
    guard let stream = fdopendir(listing) else {
      let code = errno
      close(listing)
      throw .failed(.list, path, code: code)
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .failed(.list, path, code: errno) }
        return
      }
      let kind = entry.pointee.d_type
      let name = UnsafeRawPointer(entry).advanced(by: entryNameOffset).assumingMemoryBound(to: CChar.self)
      if isSelfOrParent(name) { continue }
      try body(name, try self.kind(of: name, hint: kind))
    }
  }

  /// - Parameter hint: The kind as the folder tells it, a `DT_` number.
  func kind(of name: UnsafePointer<CChar>, hint: UInt8) throws(PublicationError) -> EntryKind {
    switch Int(hint) {
    case Int(DT_DIR): return .folder
    case Int(DT_REG): return .file
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      var status = stat()
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw .failed(.inspect, path(of: String(cString: name)), code: errno)
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: return .folder
      case S_IFREG: return .file
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }

  /// Deletes what stands at a name, folders with all they hold. Symbolic links are deleted, not followed, and a
  /// mounted file system is not entered: the deletion then fails with `EBUSY`.
  func removeTree(_ name: UnsafePointer<CChar>) throws(PublicationError) {
    if unlinkat(descriptor, name, 0) == 0 { return }
    let code = errno
    if code == ENOENT { return }
    let shown = path(of: String(cString: name))
    // Linux says EISDIR for a folder, other systems' file servers EPERM.
    guard code == EISDIR || code == EPERM else { throw .failed(.remove, shown, code: code) }
    let inner = retrying { openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    guard inner >= 0 else { throw .failed(.remove, shown, code: errno == ENOTDIR ? code : errno) }
    let folder = Folder(adopting: inner, path: shown)
    if try folder.isMountRoot(in: self) { throw .failed(.remove, shown, code: EBUSY) }
    // A folder may skip names while others are being deleted from it: look again until it can go.
    for attempt in 1... {
      try folder.forEachEntry { (name, _) throws(PublicationError) in try folder.removeTree(name) }
      if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return }
      guard errno == ENOTEMPTY || errno == EEXIST, attempt < 4 else { throw .failed(.remove, shown, code: errno) }
    }
  }
}

/// Where a directory entry's name begins.
let entryNameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19

/// Whether a name is `.` or `..`.
func isSelfOrParent(_ name: UnsafePointer<CChar>) -> Bool {
  let dot = CChar(bitPattern: UInt8(ascii: "."))
  guard name[0] == dot else { return false }
  return name[1] == 0 || (name[1] == dot && name[2] == 0)
}
