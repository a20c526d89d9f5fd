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

  /// Marks the bytes of a block that are not what such a stretch is made of. Comparisons are made of sums: a mark is the
  /// highest bit of its byte.
  ///
  /// - Parameter start: Of a block that has two bytes of the text before it.
  @inline(__always)
  private static func faults(_ start: UnsafeRawPointer) -> SIMD2<UInt64> {
    let bytes = start.loadUnaligned(as: Block.self)
    let before = start.loadUnaligned(fromByteOffset: -1, as: Block.self)
    let twoBefore = start.loadUnaligned(fromByteOffset: -2, as: Block.self)
    let doubled = bytes &+ bytes
    let fourfold = doubled &+ doubled
    // The two bytes behind a first one go on with its character, and no others do. Two bytes before the block the last
    // character may have begun, if it has two bytes.
    let begins = bytes & doubled
    let twoBeforeDoubled = twoBefore &+ twoBefore
    let mayGoOn =
      before & (before &+ before) | twoBefore & twoBeforeDoubled & (twoBeforeDoubled &+ twoBeforeDoubled)
    var faults = (bytes & ~doubled) ^ mayGoOn
    // Of the first bytes, 0xE3 to 0xE9, and 0xEF before 0xBC.
    let half = bytes & Block(repeating: 0x0F)
    let isHan = (half &+ Block(repeating: 0x7D)) & ~(half &+ Block(repeating: 0x76))
    let isPlain = fourfold & ~(fourfold &+ fourfold) & (isHan | (half &+ Block(repeating: 0x71)))
    faults |= begins & ~isPlain
    faults |= zeros(before ^ Block(repeating: 0xEF)) & ~zeros(bytes ^ Block(repeating: 0xBC))
    // Controls but the line feed
    let isControl = (bytes &- Block(repeating: 0x20)) & ~bytes & ~zeros(bytes ^ Block(repeating: .lineFeed))
    faults |= isControl | zeros(bytes ^ Block(repeating: 0x7F))
    return unsafeBitCast(faults & Block(repeating: 0x80), to: SIMD2<UInt64>.self)
  }

  /// Marks the bytes that are 0.
  @inline(__always)
  private static func zeros(_ bytes: Block) -> Block { (bytes &- Block(repeating: 1)) & ~bytes }
}
