/// Makes text safe inside the quotes of a JSON string that may stand in an HTML `script` element.
enum JSONEscape {
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
