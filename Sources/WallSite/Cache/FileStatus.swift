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

  /// Reads what ``CacheBytes`` has laid out.
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    func number(_ index: Int) -> Int {
      Int(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + index * 8, as: Int.self))
    }
    (device, inode, mode, owner) = (number(0), number(1), number(2), number(3))
    (size, modification, change) = (number(4), number(5), number(6))
  }

  /// - Parameter descriptor: Of an open file.
  /// - Returns: `nil` where the file system doesn't tell.
  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  var isFolder: Bool { mode & Int(S_IFMT) == Int(S_IFDIR) }

  var isRegularFile: Bool { mode & Int(S_IFMT) == Int(S_IFREG) }
}
