/// Text that stands as it is wherever the site writes text: in HTML, XML and JSON. Nearly all text does, and sixteen
/// bytes at a time are looked at to say so.
public enum PlainText {
  private typealias Block = SIMD16<UInt8>

  /// Whether there is certainly nothing in it that is escaped or unsound (see `SoundText`). Where that is not certain,
  /// one has to look closer.
  ///
  /// - Parameter bytes: Valid UTF-8.
  public static func isCertain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > Block.scalarCount, let start = UnsafeRawPointer(bytes.baseAddress) else {
      return isCertain(short: bytes)
    }
    // A block is looked at with the byte behind it, so the last one ends before the last byte.
    let last = bytes.count &- 17
    var place = 0
    while place < last {
      if isSuspect(start + place) { return false }
      place &+= 16
    }
    if isSuspect(start + last) { return false }
    // The last byte begins nothing longer than itself.
    let byte = bytes[bytes.count &- 1]
    return byte >= 0x20 && byte != UInt8(ascii: "\\") && !ByteTable.escaped.marks(byte)
  }

  /// The same of a text behind which there are at least seventeen digits.
  @inline(__always)
  static func isCertain(padded start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var place = 0
    while place < count {
      if isSuspect(UnsafeRawPointer(start + place)) { return false }
      place &+= Block.scalarCount
    }
    return true
  }

  private static func isCertain(short bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      // Neither Han characters nor most of the punctuation among them.
      case 0xE0...0xEE: index += 3
      case 0..<0x20, UInt8(ascii: "\\"): return false
      case let byte where ByteTable.escaped.marks(byte): return false
      default: index += 1
      }
    }
    return true
  }

  /// Whether a block has a byte that is escaped, or with which something unsound may begin.
  ///
  /// - Parameter start: Of a block with a byte behind it.
  @inline(__always)
  private static func isSuspect(_ start: UnsafeRawPointer) -> Bool {
    let bytes = start.loadUnaligned(as: Block.self)
    let next = start.loadUnaligned(fromByteOffset: 1, as: Block.self)
    // From 0xF0 on, and below 0x20
    let isOutside = (bytes &+ Block(repeating: 0x10)) .< Block(repeating: 0x30)
    let isDelete = bytes .== Block(repeating: 0x7F)
    // U+0080 to U+009F
    let isControl = (bytes .== Block(repeating: 0xC2)) .& ((next & Block(repeating: 0x20)) .== Block(repeating: 0))
    // Noncharacters, and some others
    let isNoCharacter =
      (bytes .== Block(repeating: 0xEF)) .& ((next | Block(repeating: 0x08)) .== Block(repeating: 0xBF))
    // Quotation marks and &, and besides these #; < and >
    let isQuote = (bytes | Block(repeating: 0x05)) .== Block(repeating: UInt8(ascii: "'"))
    let isAngle = (bytes | Block(repeating: 0x02)) .== Block(repeating: UInt8(ascii: ">"))
    let isBackslash = bytes .== Block(repeating: UInt8(ascii: "\\"))
    let marks = isOutside .| isDelete .| isControl .| isNoCharacter .| isQuote .| isAngle .| isBackslash
    let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    return words.x | words.y != 0
  }
}
