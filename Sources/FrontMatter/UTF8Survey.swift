import Diagnostics

/// What one pass over a file's bytes tells about its encoding and its line ends.
struct UTF8Survey {
  /// The offset of the first byte that is not UTF-8.
  private(set) var firstInvalid: Int?
  /// The offset of the first NUL byte.
  private(set) var firstNull: Int?
  /// Sequences that are not UTF-8, each counted once.
  private(set) var invalidCount = 0
  /// Well-formed characters of two and more bytes. Counted only where something is not UTF-8.
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
      // Behind what is not UTF-8, characters may begin anywhere.
      if firstInvalid == nil { offset = PlainRun.end(in: raw, from: offset) }
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F { note(control: byte, at: offset) }
        offset += 1
        continue
      }
      let (length, isValid) = Self.sequence(bytes, at: offset)
      if isValid {
        if byte == 0xC2 || byte >= 0xF0 || byte == 0xEF && bytes[offset + 1] != 0xBC { mayHoldUnsound = true }
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
    if firstInvalid != nil { multibyteCount = Self.multibyteCount(of: bytes) }
  }

  private static func multibyteCount(of bytes: Bytes) -> Int {
    var count = 0
    var offset = 0
    while offset < bytes.count {
      Work.step()
      let (length, isValid) = bytes[offset] < 0x80 ? (1, false) : sequence(bytes, at: offset)
      if isValid { count += 1 }
      offset += length
    }
    return count
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
