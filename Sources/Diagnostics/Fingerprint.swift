/// A number that stands for what was shown to it: the same for the same, in every run of the program, and all but surely
/// another one for anything else.
///
/// It tells whether something changed; it does not keep anybody from making two things with one fingerprint on purpose.
public struct Fingerprint: Sendable, Hashable {
  public private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  public init() {}

  @inline(__always)
  public mutating func add(_ number: UInt64) {
    let (high, low) = (value ^ number).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    value = (high ^ low) &+ 0x9E37_79B9_7F4A_7C15
  }

  public mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  /// The bytes and their number.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(bytes.count)
    var rest = bytes
    while rest.count >= 8 {
      add(UInt64(littleEndian: rest.loadUnaligned(as: UInt64.self)))
      rest = UnsafeRawBufferPointer(rebasing: rest[8...])
    }
    add(rest.reversed().reduce(0) { $0 << 8 | UInt64($1) })
  }

  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }
}
