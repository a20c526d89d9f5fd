import Diagnostics

/// What one pass over a file's bytes tells about its encoding and its line ends.
struct UTF8Survey {
  /// The offset of the first byte that is not UTF-8.
  private(set) var firstInvalid: Int?
  /// The offset of the first NUL byte.
  private(set) var firstNull: Int?
  /// Sequences that are not UTF-8, each counted once.
  private(set) var invalidCount = 0
  /// Well-formed characters of two and more bytes.
  private(set) var multibyteCount = 0
  private(set) var hasCarriageReturn = false
  /// Whether a line separator of Unicode occurs that no editor shows as a line end, but YAML does.
  private(set) var hasLineSeparator = false
  private(set) var hasBidiControl = false
  /// Whether characters may occur that no page may hold: controls, noncharacters.
  private(set) var mayHoldUnsound = false
  /// The one thing wrong is a character cut off by the end of the file.
  private(set) var isMerelyCutOff = false

  init(_ bytes: Bytes) {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset < bytes.count {
      Work.step()
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F { note(control: byte, at: offset) }
        offset += 1
        continue
      }
      let plain = Self.plainCharacters(raw, from: offset)
      if plain > 0 {
        multibyteCount += plain
        offset += 3 * plain
        continue
      }
      let (length, isValid) = Self.sequence(bytes, at: offset)
      if isValid {
        multibyteCount += 1
        if byte == 0xC2 || byte >= 0xEF { mayHoldUnsound = true }
        if byte == 0xE2 || byte == 0xC2, LineSeparator(bytes, at: offset) != nil { hasLineSeparator = true }
        if byte == 0xE2, BidiControl.codePoint(bytes, at: offset) != nil { hasBidiControl = true }
      } else {
        if firstInvalid == nil {
          firstInvalid = offset
          isMerelyCutOff = offset + length == bytes.count && Self.expectedLength(byte) > length
        }
        invalidCount += 1
      }
      offset += length
    }
  }

  /// How many characters from `start` on are Han characters or nearly all the punctuation among them: three bytes that
  /// need no closer look.
  private static func plainCharacters(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var offset = start
    var isAtEnd = false
    while !isAtEnd, offset + 25 <= bytes.count {
      let plain = plainBytes(bytes, at: offset)
      offset += plain / 3 * 3
      isAtEnd = plain < 24
    }
    while !isAtEnd, offset + 4 <= bytes.count {
      let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      isAtEnd =
        word & 0x00C0_C0F0 != 0x0080_80E0 || !((0xE3...0xE9).contains(word & 0xFF) || word & 0xFFFF == 0xBCEF)
      if !isAtEnd { offset += 3 }
    }
    Work.step((offset - start) / 3 + 1)
    return (offset - start) / 3
  }

  /// How many of the next 24 bytes are those of such characters, up to the first that is not. One byte more must be
  /// there.
  @inline(__always)
  private static func plainBytes(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
    // The first bytes of characters are every third byte.
    let first = faults(bytes, at: offset, firsts: 0x00FF_0000_FF00_00FF)
    if first != 0 { return first.trailingZeroBitCount / 8 }
    let second = faults(bytes, at: offset + 8, firsts: 0xFF00_00FF_0000_FF00)
    if second != 0 { return 8 + second.trailingZeroBitCount / 8 }
    let third = faults(bytes, at: offset + 16, firsts: 0x0000_FF00_00FF_0000)
    return third != 0 ? 16 + third.trailingZeroBitCount / 8 : 24
  }

  /// Bits in those of the next eight bytes that are not what plain characters are made of.
  ///
  /// - Parameter firsts: All bits of the bytes that begin a character.
  @inline(__always)
  private static func faults(_ bytes: UnsafeRawBufferPointer, at offset: Int, firsts: UInt64) -> UInt64 {
    let here = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let next = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 1, as: UInt64.self))
    let notFurther = (here ^ 0x8080_8080_8080_8080) & 0xC0C0_C0C0_C0C0_C0C0 & ~firsts
    let notFirst = (here ^ 0xE0E0_E0E0_E0E0_E0E0) & 0xF0F0_F0F0_F0F0_F0F0 & firsts
    // The highest bit of each byte tells of its lower half: 3 to 9, or 15 before 0xBC.
    let half = here & 0x0F0F_0F0F_0F0F_0F0F
    let isHan = (half &+ 0x7D7D_7D7D_7D7D_7D7D) & ~(half &+ 0x7676_7676_7676_7676)
    let difference = next ^ 0xBCBC_BCBC_BCBC_BCBC
    let isNotBC = ((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | difference
    let isWide = (half &+ 0x7171_7171_7171_7171) & ~isNotBC
    let notPlain = ~(isHan | isWide) & 0x8080_8080_8080_8080 & firsts
    return notFurther | notFirst | notPlain
  }

  private mutating func note(control byte: UInt8, at offset: Int) {
    switch byte {
    case .lineFeed, .tab: break
    case .carriageReturn: hasCarriageReturn = true
    default:
      mayHoldUnsound = true
      if byte == 0, firstNull == nil { firstNull = offset }
    }
  }

  private static func expectedLength(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// The sequence that begins with a byte of 0x80 and above. Where it is not valid, its length is that of the longest
  /// beginning of a valid one, and at least 1 (the Unicode Standard, table 3-7 and "maximal subparts").
  private static func sequence(_ bytes: Bytes, at offset: Int) -> (length: Int, isValid: Bool) {
    let first = bytes[offset]
    let expected = expectedLength(first)
    guard expected > 0 else { return (1, false) }
    var length = 1
    while length < expected {
      guard offset + length < bytes.count else { return (length, false) }
      let next = bytes[offset + length]
      guard next.isContinuation else { return (length, false) }
      if length == 1 {
        switch first {
        case 0xE0 where next < 0xA0, 0xED where next > 0x9F, 0xF0 where next < 0x90, 0xF4 where next > 0x8F:
          return (1, false)
        default: break
        }
      }
      length += 1
    }
    return (length, true)
  }
}
