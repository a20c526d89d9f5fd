import Glibc

/// How a ``TreeSnapshot`` lays out what it keeps, as bytes.
///
/// Of each folder: the number of its root, whether its names are certain, the lengths of what follows (path, entries) and
/// the number of entries, its status, its path with a zero behind it, its entries. Of each entry: the length of its name
/// and its kind, a byte each, the name with a zero behind it, and what a file's kind says.
enum SnapshotLayout {
  /// What an entry is, and what is kept of it.
  enum Kind {
    /// Has a record of its own.
    static let folder: UInt8 = 0
    /// A file of the folder's owner on the folder's device, readable for all: what distinguishes it.
    static let usual: UInt8 = 1
    /// Another file: device, mode and owner too.
    static let unusual: UInt8 = 2
  }

  /// A status as a whole, in bytes: device, inode, mode, owner, size, times.
  static let statusSize = 7 * 8
  /// Inode, size and times, in bytes.
  static let distinctionSize = 4 * 8
  /// Device, mode and owner, in bytes.
  static let commonSize = 3 * 8
  /// What stands before a folder's path, in bytes.
  static let headSize = 5 * 8 + statusSize
  /// Where among these the status begins.
  static let headStatus = 5 * 8
  /// Where among these it stands whether the names are certain.
  static let headCertainty = 8

  private static let usualMode = Int(S_IFREG) | 0o644

  /// The bytes that an entry of a name takes, at most.
  static func room(forName length: Int) -> Int { 3 + length + distinctionSize + commonSize }

  static func kind(of file: FileStatus, in folder: FileStatus) -> UInt8 {
    file.device == folder.device && file.owner == folder.owner && file.mode == usualMode ? Kind.usual : Kind.unusual
  }

  /// Reads a file's status.
  ///
  /// - Parameters:
  ///   - place: Where what distinguishes it begins.
  ///   - folder: The status of its folder.
  static func status(
    _ bytes: UnsafeRawBufferPointer, at place: Int, kind: UInt8, in folder: FileStatus
  ) -> FileStatus {
    func number(_ index: Int) -> Int {
      Int(littleEndian: bytes.loadUnaligned(fromByteOffset: place + index * 8, as: Int.self))
    }
    let isUsual = kind == Kind.usual
    return FileStatus(
      device: isUsual ? folder.device : number(4), inode: number(0), mode: isUsual ? usualMode : number(5),
      owner: isUsual ? folder.owner : number(6), size: number(1), modification: number(2), change: number(3))
  }
}

extension CacheBytes {
  /// Appends an entry that is a folder.
  mutating func append(folder name: UnsafePointer<CChar>) {
    append(name, kind: SnapshotLayout.Kind.folder)
  }

  /// Appends an entry that is a file.
  ///
  /// - Parameter showsChange: Whether the time of the last change of any kind is among the bytes.
  mutating func append(
    file name: UnsafePointer<CChar>, _ status: FileStatus, in folder: FileStatus, showsChange: Bool
  ) {
    let kind = SnapshotLayout.kind(of: status, in: folder)
    append(name, kind: kind)
    append(distinctionOf: status, showsChange: showsChange)
    guard kind == SnapshotLayout.Kind.unusual else { return }
    append(status.device)
    append(status.mode)
    append(status.owner)
  }

  /// Appends what distinguishes a file from the others of its folder.
  mutating func append(distinctionOf status: FileStatus, showsChange: Bool) {
    append(status.inode)
    append(status.size)
    append(status.modification)
    append(showsChange ? status.change : 0)
  }

  /// Appends a status as a whole.
  mutating func append(_ status: FileStatus) {
    append(status.device)
    append(status.inode)
    append(status.mode)
    append(status.owner)
    append(status.size)
    append(status.modification)
    append(status.change)
  }

  private mutating func append(_ name: UnsafePointer<CChar>, kind: UInt8) {
    let length = strlen(name)
    append(byte: UInt8(truncatingIfNeeded: length))
    append(byte: kind)
    append(UnsafeRawBufferPointer(start: name, count: length + 1))
  }
}
