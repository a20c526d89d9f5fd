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

  /// Copies the bytes from an offset on as far as text in HTML holds them as they are, sixteen at a time.
  ///
  /// - Parameter target: Has room for `roomBehindPlainHTML` bytes more than are left of the text.
  /// - Returns: The offset of the first byte that HTML has an escape for, or that may begin a marker; the end of the text
  ///   where there is none.
  func copyPlainHTML(from start: Int, to target: UnsafeMutablePointer<UInt8>, mayHoldMarkers: Bool) -> Int {
    guard let bytes = UnsafeRawPointer(baseAddress), start < count else { return count }
    let target = UnsafeMutableRawPointer(target)
    var offset = start
    // One byte more is looked at, since a marker shows in its second byte.
    while offset + 17 <= count {
      target.storeBytes(
        of: bytes.loadUnaligned(fromByteOffset: offset, as: Block.self), toByteOffset: offset - start, as: Block.self)
      if let found = Self.special(bytes + offset, mayHoldMarkers) { return offset + found }
      offset += 16
    }
    if count - start >= 17 {
      // The last of them once more, with those before that are plain. No marker begins with the last byte of a text.
      let last = count - 17
      target.storeBytes(
        of: bytes.loadUnaligned(fromByteOffset: last, as: Block.self), toByteOffset: last - start, as: Block.self)
      target.storeBytes(of: self[count - 1], toByteOffset: count - 1 - start, as: UInt8.self)
      return Self.special(bytes + last, mayHoldMarkers).map { last + $0 }
        ?? (Self.isEscaped(self[count - 1]) ? count - 1 : count)
    }
    var last = SIMD32<UInt8>(repeating: 0)
    let found = withUnsafeMutableBytes(of: &last) { last -> Int? in
      last.copyMemory(from: UnsafeRawBufferPointer(start: bytes + offset, count: count - offset))
      return last.baseAddress.flatMap { Self.special($0, mayHoldMarkers) }
    }
    target.storeBytes(of: last, toByteOffset: offset - start, as: SIMD32<UInt8>.self)
    return found.map { offset + $0 } ?? count
  }

  /// How many bytes `copyPlainHTML` may write behind those it copies.
  static var roomBehindPlainHTML: Int { 32 }

  /// The place of the first of sixteen bytes that HTML has an escape for, or that may begin a marker.
  ///
  /// - Parameter start: Of seventeen bytes.
  @inline(__always)
  private static func special(_ start: UnsafeRawPointer, _ mayHoldMarkers: Bool) -> Int? {
    let bytes = start.loadUnaligned(as: Block.self)
    // `"` and `&` differ in one bit, and so do `<` and `>`.
    var marks = equal(bytes | Block(repeating: 0x04), UInt8(ascii: "&"))
    marks |= equal(bytes | Block(repeating: 0x02), UInt8(ascii: ">"))
    if mayHoldMarkers {
      let next = start.loadUnaligned(fromByteOffset: 1, as: Block.self)
      marks |= equal(bytes, 0xE1) | equal(bytes, 0xEF) & equal(next, 0xB7)
    }
    let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    if words.x != 0 { return words.x.trailingZeroBitCount / 8 }
    return words.y != 0 ? 8 + words.y.trailingZeroBitCount / 8 : nil
  }

  private typealias Block = SIMD16<UInt8>

  /// Marks the bytes that are equal to another by setting all of their bits.
  @inline(__always)
  private static func equal(_ bytes: Block, _ other: UInt8) -> Block {
    unsafeBitCast(bytes .== Block(repeating: other), to: Block.self)
  }

  /// Whether HTML has an escape for a byte.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte | 0x04 == UInt8(ascii: "&") || byte | 0x02 == UInt8(ascii: ">")
  }
}
