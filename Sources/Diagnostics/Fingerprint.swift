/// A number that stands for what was shown to it: the same for the same, in every run of the program, and all but surely
/// another one for anything else.
///
/// It tells whether something changed; it does not keep anybody from making two things with one fingerprint on purpose.
public struct Fingerprint: Sendable, Hashable {
  public var value: UInt64 { state }
  @usableFromInline var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  public init() {}

  @inlinable @inline(__always)
  public mutating func add(_ number: UInt64) {
    let (high, low) = (state ^ number).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    state = (high ^ low) &+ 0x9E37_79B9_7F4A_7C15
  }

  public mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  /// The bytes and their number.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(bytes.count)
    add(bytes: bytes)
  }

  /// The bytes, where their number has been added.
  @inlinable @inline(__always)
  public mutating func add(bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    guard offset < bytes.count else { return }
    // The last eight, or what there is: their number tells which are counted twice.
    switch bytes.count {
    case 8...: add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)))
    case 4...:
      let first = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      let last = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self))
      add(UInt64(first) << 32 | UInt64(last))
    default: add(UInt64(bytes[0]) << 16 | UInt64(bytes[bytes.count / 2]) << 8 | UInt64(bytes[bytes.count - 1]))
    }
  }

  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }
}
