/// A plain scalar on one line of a text, as `PlainYAML` reads it: one that YAML can read in one way only.
struct PlainScalar {
  enum Stop {
    case line
    /// The colon of a key.
    case colon
    /// A comma or a closing bracket, within brackets.
    case bracket
  }

  /// Without the blanks after it.
  let range: Range<Int>
  /// What ends it.
  let stop: Stop
  /// Where that stands.
  let next: Int
  /// Bytes before `next` that begin no character.
  let continuations: Int
  /// Whether full-width punctuation may occur in it.
  let holdsWide: Bool
  /// Whether it may begin with full-width punctuation.
  let beginsWide: Bool
  /// Whether a colon of either width occurs in it.
  let holdsColon: Bool

  /// - Returns: `nil` where YAML might read more or less than a plain scalar.
  @inline(__always)
  init?(_ text: Bytes, at start: Int, inBrackets: Bool) {
    guard start < text.count, Self.mayBegin(text[start]) else { return nil }
    var offset = start
    var continuations = 0
    var holdsWide = false
    var holdsColon = false
    var stop = Stop.line
    scan: while offset < text.count {
      let byte = text[offset]
      // Nearly all Han characters.
      if byte >= 0xE4, byte <= 0xE9 {
        offset += 3
        continuations += 2
        continue
      }
      // Digits, and letters of either case.
      if byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        offset += 1
        continue
      }
      switch byte {
      case .lineFeed: break scan
      case UInt8(ascii: ":"):
        let next = offset + 1 < text.count ? text[offset + 1] : .lineFeed
        if next == .space || next == .lineFeed {
          stop = .colon
          break scan
        }
        if inBrackets, Self.isSign(next) { return nil }
        holdsColon = true
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if inBrackets {
          stop = .bracket
          break scan
        }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"):
        if inBrackets { return nil }
      case UInt8(ascii: "#"):
        if text[offset - 1] == .space { return nil }
      case 0x20...0x7E: break
      case 0x80...:
        guard let length = Self.characterLength(text, at: offset) else { return nil }
        if byte == 0xE3 || byte == 0xEF {
          holdsWide = true
          if WideCharacter(text, at: offset) == .colon { holdsColon = true }
        }
        offset += length
        continuations += length - 1
        continue
      default: return nil
      }
      offset += 1
    }
    // What ends with the text may have been cut off within a character.
    guard offset <= text.count else { return nil }
    var end = offset
    while text[end - 1] == .space { end -= 1 }
    range = start..<end
    next = offset
    self.stop = stop
    self.continuations = continuations
    self.holdsWide = holdsWide
    beginsWide = text[start] == 0xE3 || text[start] == 0xEF
    self.holdsColon = holdsColon
  }

  /// Whether a plain scalar may begin with a byte and be nothing else: neither a sign of YAML's nor a blank.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "("), UInt8(ascii: "+"), UInt8(ascii: "/"), 0x80...:
      true
    default: false
    }
  }

  /// Whether a byte means something within brackets.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// The length of a character; `nil` where YAML takes it for a line end, a byte order mark or a control, or where the
  /// text ends within it. A tab is no such character either.
  static func characterLength(_ text: Bytes, at offset: Int) -> Int? {
    if text[offset] < 0x80 { return (0x20...0x7E).contains(text[offset]) ? 1 : nil }
    let length = text.characterLength(at: offset)
    guard length > 1, offset + length <= text.count else { return nil }
    let second = text[offset + 1]
    switch text[offset] {
    case 0xC2 where second < 0xA0, 0xE2 where second == 0x80 && text[offset + 2] & 0xFE == 0xA8,
      0xEF where second == 0xBB && text[offset + 2] == 0xBF, 0xEF where second == 0xBF && text[offset + 2] >= 0xBE:
      return nil
    default: return length
    }
  }
}
