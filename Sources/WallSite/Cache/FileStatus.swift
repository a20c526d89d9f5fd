import Glibc

/// What a snapshot keeps of the status of a file or folder.
struct FileStatus: Sendable, Equatable {
  let device: Int
  let inode: Int
  let mode: Int
  let owner: Int
  let size: Int
  /// The times of the last changes of the bytes and of the status, in nanoseconds since 1970.
  let modification: Int
  let change: Int

  init(_ status: stat) {
    device = Int(truncatingIfNeeded: status.st_dev)
    inode = Int(truncatingIfNeeded: status.st_ino)
    mode = Int(status.st_mode)
    owner = Int(status.st_uid)
    size = status.st_size
    modification = TreeSnapshot.nanoseconds(status.st_mtim)
    change = TreeSnapshot.nanoseconds(status.st_ctim)
  }

  init(device: Int, inode: Int, mode: Int, owner: Int, size: Int, modification: Int, change: Int) {
    self.device = device
    self.inode = inode
    self.mode = mode
    self.owner = owner
    self.size = size
    self.modification = modification
    self.change = change
  }

  /// Reads a status that was laid out as a whole.
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    func number(_ index: Int) -> Int {
      Int(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + index * 8, as: Int.self))
    }
    self.init(
      device: number(0), inode: number(1), mode: number(2), owner: number(3), size: number(4), modification: number(5),
      change: number(6))
  }

  /// - Parameter descriptor: Of an open file.
  /// - Returns: `nil` where the file system doesn't tell.
  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// - Parameters:
  ///   - name: In a folder, or a path from it; a symbolic link is not followed.
  ///   - folder: An open folder.
  /// - Returns: `nil` where nothing stands there, or it can't be told what.
  init?(of name: UnsafePointer<CChar>, in folder: Int32) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(status)
  }

  /// Whether something is of the same kind as before, with the same rights, its owner's as it was, on the same device.
  func isSameKind(as other: FileStatus) -> Bool {
    mode == other.mode && owner == other.owner && device == other.device
  }

  var isFolder: Bool { mode & Int(S_IFMT) == Int(S_IFDIR) }

  var isRegularFile: Bool { mode & Int(S_IFMT) == Int(S_IFREG) }
}
