import Diagnostics

/// A stretch of a text in which nothing needs a closer look: printable ASCII, line feeds, Han characters and nearly all
/// the punctuation among them. Sixteen bytes at a time are looked at to find its end.
enum PlainRun {
  private typealias Block = SIMD16<UInt8>

  /// Where the stretch ends that begins with a character: before a character, at the latest where less than a block is
  /// left.
  ///
  /// - Parameter start: Everything before it is UTF-8.
  static func end(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    // The two bytes before a block tell what may stand in it.
    guard start >= 2, let bytes = text.baseAddress else { return start }
    var offset = start
    while offset + 16 <= text.count {
      let faults = faults(bytes + offset)
      guard faults.x | faults.y == 0 else {
        offset += faults.x != 0 ? faults.x.trailingZeroBitCount / 8 : 8 + faults.y.trailingZeroBitCount / 8
        break
      }
      offset += 16
    }
    Work.step((offset - start) / 16 + 1)
    // Not within a character, all of which but ASCII are of three bytes here.
    if offset > start, text[offset - 1] >= 0xC0 { return offset - 1 }
    if offset > start + 1, text[offset - 2] >= 0xC0 { return offset - 2 }
    return offset
  }

  /// Marks the bytes of a block that are not what such a stretch is made of: all bits of each are set.
  ///
  /// - Parameter start: Of a block that has two bytes of the text before it.
  @inline(__always)
  private static func faults(_ start: UnsafeRawPointer) -> SIMD2<UInt64> {
    let bytes = start.loadUnaligned(as: Block.self)
    let before = start.loadUnaligned(fromByteOffset: -1, as: Block.self)
    let twoBefore = start.loadUnaligned(fromByteOffset: -2, as: Block.self)
    // The two bytes behind a first one go on with its character, and no others do. Two bytes before the block the last
    // character may have begun, if it has two bytes. Signed, 0x80 to 0xBF are the smallest, and ASCII is not negative.
    let signed = unsafeBitCast(bytes, to: SIMD16<Int8>.self)
    let goesOn = unsafeBitCast(signed .< SIMD16<Int8>(repeating: -0x40), to: Block.self)
    let isNegative = unsafeBitCast(signed .< SIMD16<Int8>(repeating: 0), to: Block.self)
    let mayNotGoOn = less(before, than: 0xC0) & less(twoBefore, than: 0xE0)
    var faults = goesOn ^ ~mayNotGoOn
    // Of the first bytes, 0xE3 to 0xE9, and 0xEF before 0xBC.
    faults |= isNegative & ~(goesOn | less(bytes &- Block(repeating: 0xE3), than: 7) | equal(bytes, 0xEF))
    faults |= equal(before, 0xEF) & ~equal(bytes, 0xBC)
    // Controls but the line feed
    faults |= less(bytes, than: 0x20) & ~equal(bytes, .lineFeed) | equal(bytes, 0x7F)
    return unsafeBitCast(faults, to: SIMD2<UInt64>.self)
  }

  /// Marks the bytes that are smaller than another.
  @inline(__always)
  private static func less(_ bytes: Block, than other: UInt8) -> Block {
    unsafeBitCast(bytes .< Block(repeating: other), to: Block.self)
  }

  /// Marks the bytes that are equal to another.
  @inline(__always)
  private static func equal(_ bytes: Block, _ other: UInt8) -> Block {
    unsafeBitCast(bytes .== Block(repeating: other), to: Block.self)
  }
}
