import Glibc

/// Bytes of the cache in the making, as a `CacheWriter` would write them, of which the room they take is known before.
struct CacheBytes: ~Copyable {
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

  mutating func append(byte: UInt8) {
    room[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(from: bytes)
    count += bytes.count
  }

  /// Hands on what was appended.
  func append(to bytes: inout [UInt8]) { bytes.append(contentsOf: room[..<count]) }

  /// What was appended.
  func take() -> [UInt8] { Array(room[..<count]) }
}
