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
    while offset + 4 <= bytes.count {
      let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      guard word & 0x00C0_C0F0 == 0x0080_80E0, (0xE3...0xE9).contains(word & 0xFF) || word & 0xFFFF == 0xBCEF else {
        break
      }
      offset += 3
    }
    Work.step((offset - start) / 3)
    return (offset - start) / 3
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
