import StringTemplates

/// Makes text safe inside the quotes of a JSON string that may stand in an HTML `script` element.
enum JSONEscape {
  /// Whether a text certainly stands in a string as it is: there is nothing unsound in it, and nothing to escape.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if PlainText.isCertain(bytes) { return true }
    // Without an early end the loop goes through many bytes at a time.
    var marks: UInt8 = 0
    for index in 0..<max(0, bytes.count - 1) { marks |= mark(bytes[index], before: bytes[index + 1]) }
    if let last = bytes.last { marks |= mark(last, before: 0) }
    return marks == 0
  }

  /// 1 for what begins something that may be unsound, and for what is escaped.
  @inline(__always)
  private static func mark(_ byte: UInt8, before next: UInt8) -> UInt8 {
    let isControl = byte < 0x20 || byte == 0x7F || (byte == 0xC2 && next < 0xA0)
    let isUnsound = byte >= 0xF0 || (byte == 0xEF && (next == 0xB7 || next == 0xBF))
    let isEscaped =
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
    return isControl || isUnsound || isEscaped ? 1 : 0
  }

  /// A text as a string with its quotation marks.
  static func string(_ text: String) -> [UInt8] {
    var string = [UInt8(ascii: "\"")]
    var sound = SoundText.of(text)
    sound.withUTF8 { utf8 in append(utf8) { string.append(contentsOf: $0) } }
    string.append(UInt8(ascii: "\""))
    return string
  }

  /// Hands on UTF-8 `bytes`, safe, piece by piece.
  ///
  /// - Parameter bytes: Sound text (see `SoundText`), which has no controls but tabs and line ends.
  @inline(__always)
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ append: (UnsafeBufferPointer<UInt8>) -> Void) {
    var written = 0
    for index in 0..<bytes.count {
      let escape: StaticString
      switch bytes[index] {
      case UInt8(ascii: "\""): escape = #"\""#
      case UInt8(ascii: "\\"): escape = #"\\"#
      // `<` would let a value end the script element, `&` and `>` keep XHTML parsers calm.
      case UInt8(ascii: "<"): escape = #"\u003c"#
      case UInt8(ascii: ">"): escape = #"\u003e"#
      case UInt8(ascii: "&"): escape = #"\u0026"#
      case UInt8(ascii: "\t"): escape = #"\u0009"#
      case UInt8(ascii: "\n"): escape = #"\u000a"#
      case UInt8(ascii: "\r"): escape = #"\u000d"#
      default: continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[written..<index]))
      append(UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
      written = index + 1
    }
    append(UnsafeBufferPointer(rebasing: bytes[written...]))
  }
}
