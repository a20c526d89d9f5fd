import Diagnostics

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first such byte at or after an offset.
  func offset(of byte: UInt8, from offset: Int = 0) -> Int? {
    guard offset < count, let baseAddress,
      let found = memchr(baseAddress + offset, Int32(byte), count - offset)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }

  /// The offset of the line feed that ends the line, or of the end of the text.
  func lineEnd(from offset: Int) -> Int { self.offset(of: UInt8(ascii: "\n"), from: offset) ?? count }

  /// The offset of the first byte at or after an offset that text in HTML can't hold as it is, or that may begin a
  /// marker; the end of the text where there is none.
  func endOfPlainHTML(from start: Int, mayHoldMarkers: Bool) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    var offset = start
    while offset < count {
      // Eight bytes at a time, and one more, since a marker shows in its second byte.
      if offset + 9 <= count {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let next = raw.loadUnaligned(fromByteOffset: offset + 1, as: UInt64.self)
        if Self.escaped(word) | (mayHoldMarkers ? Self.markers(word, next) : 0) == 0 {
          offset += 8
          continue
        }
      }
      for _ in 0..<Swift.min(8, count - offset) {
        switch self[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): return offset
        case 0xE1 where mayHoldMarkers: return offset
        case 0xEF where mayHoldMarkers && offset + 1 < count && self[offset + 1] == 0xB7: return offset
        default: offset += 1
        }
      }
    }
    return offset
  }

  /// 0 where eight bytes are certainly none of those that HTML has escapes for.
  @inline(__always)
  private static func escaped(_ word: UInt64) -> UInt64 {
    // `"` and `&` differ in one bit, and so do `<` and `>`.
    bytes(word & 0xFBFB_FBFB_FBFB_FBFB, equalTo: 0x22) | bytes(word & 0xFDFD_FDFD_FDFD_FDFD, equalTo: 0x3C)
  }

  /// 0 where eight bytes certainly begin no marker.
  ///
  /// - Parameter next: The bytes from the second of the eight on.
  @inline(__always)
  private static func markers(_ word: UInt64, _ next: UInt64) -> UInt64 {
    bytes(word, equalTo: 0xE1) | bytes(next, equalTo: 0xB7)
  }

  /// The highest bit of each such byte, and sometimes of one above it.
  @inline(__always)
  private static func bytes(_ word: UInt64, equalTo byte: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = word ^ (byte &* ones)
    return (difference &- ones) & ~difference & (0x80 &* ones)
  }
}
