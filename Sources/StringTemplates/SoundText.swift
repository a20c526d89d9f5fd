/// Text without the characters that neither HTML nor XML may hold in any form, not even as references: controls other
/// than tabs and line breaks, and Unicode's noncharacters (HTML, "Preprocessing the input stream"; XML 1.0, section
/// 2.2). They get into profiles by pasting from word processors.
public enum SoundText {
  /// `text` with each such character replaced by U+FFFD: one character for one, so that lines and columns stay.
  public static func of(_ text: String) -> String {
    var text = text
    return text.withUTF8 { replaced(in: $0) }.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The same of a text as bytes.
  ///
  /// - Parameter bytes: Valid UTF-8.
  public static func of(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBufferPointer { replaced(in: $0) } ?? bytes }

  /// - Returns: `nil` where there is nothing to replace.
  private static func replaced(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let first = firstUnsound(in: bytes) else { return nil }
    var sound = Array(bytes[..<first])
    sound.reserveCapacity(bytes.count)
    var index = first
    while index < bytes.count {
      let length = lengthOfUnsound(in: bytes, at: index)
      if length == 0 { sound.append(bytes[index]) } else { sound += "\u{FFFD}".utf8 }
      index += max(length, 1)
    }
    return sound
  }

  /// Where the first unsound character begins.
  ///
  /// - Parameter bytes: Valid UTF-8.
  public static func firstUnsound(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      // Neither Han characters nor most of the punctuation among them.
      case 0xE0...0xEE: index += 3
      case 0x20...0x7E: index += 1
      default:
        if lengthOfUnsound(in: bytes, at: index) > 0 { return index }
        index += 1
      }
    }
    return nil
  }

  /// The length in bytes of the unsound character that begins at `index`; 0 where none does.
  ///
  /// - Parameter bytes: Valid UTF-8.
  @inline(__always)
  static func lengthOfUnsound(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: 1
    case 0xC2, 0xEF, 0xF0...0xF4: lengthOfUnsoundWide(in: bytes, at: index)
    default: 0
    }
  }

  private static func lengthOfUnsoundWide(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    // U+0080 to U+009F
    case 0xC2: return byte(1) < 0xA0 ? 2 : 0
    // U+FDD0 to U+FDEF; U+FFFE and U+FFFF
    case 0xEF:
      let isUnsound = byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)) || byte(1) == 0xBF && byte(2) >= 0xBE
      return isUnsound ? 3 : 0
    // The last two of every other plane
    default: return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
    }
  }
}
