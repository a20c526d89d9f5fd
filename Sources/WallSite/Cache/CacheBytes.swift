import Glibc

/// Bytes of the cache in the making, as a `CacheWriter` would write them, of which the room they take is known before.
struct CacheBytes: ~Copyable {
  /// Of a file's status, in bytes: device, inode, mode, owner, size and times.
  static let statusSize = 7 * 8

  private let room: UnsafeMutableRawBufferPointer
  private var count = 0

  /// - Parameter capacity: In bytes; no more may be appended.
  init(capacity: Int) { room = .allocate(byteCount: capacity, alignment: 8) }

  deinit { room.deallocate() }

  mutating func append(_ number: Int) {
    room.storeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8
  }

  /// Appends a text and its length.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { text in
      append(text.count)
      UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(from: UnsafeRawBufferPointer(text))
      count += text.count
    }
  }

  mutating func append(contentsOf bytes: [UInt8]) {
    UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyBytes(from: bytes)
    count += bytes.count
  }

  /// Appends a name and its length.
  mutating func append(_ name: UnsafePointer<CChar>) {
    let length = strlen(name)
    append(length)
    UnsafeMutableRawBufferPointer(rebasing: room[count...])
      .copyMemory(from: UnsafeRawBufferPointer(start: name, count: length))
    count += length
  }

  /// - Parameter showsChange: Whether the time of the last change of any kind is among the bytes.
  mutating func append(_ status: FileStatus, showsChange: Bool = true) {
    append(status.device)
    append(status.inode)
    append(status.mode)
    append(status.owner)
    append(status.size)
    append(status.modification)
    append(showsChange ? status.change : 0)
  }

  /// Hands on what was appended.
  func append(to bytes: inout [UInt8]) { bytes.append(contentsOf: room[..<count]) }

  /// What was appended.
  func take() -> [UInt8] { Array(room[..<count]) }
}
