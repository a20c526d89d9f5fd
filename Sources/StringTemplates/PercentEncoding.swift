/// Percent-encoding of RFC 3986, on UTF-8.
enum PercentEncoding {
  /// RFC 3986 section 2.3. Encoding everything else in a path keeps `:` from making a scheme, and commas and blanks
  /// from ending an address in `srcset`.
  static let unreserved: @Sendable (UInt8) -> Bool = { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default:
      false
    }
  }

  /// What may stand in a whole address: unreserved and reserved characters and `%`, of which `'` is left out because
  /// it ends attribute values.
  static let address: @Sendable (UInt8) -> Bool = { byte in
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"),
      UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
      true
    default:
      unreserved(byte)
    }
  }

  /// Appends `text` to `result`, every byte but the kept ones as `%XX`.
  static func append(_ text: some StringProtocol, keeping isKept: (UInt8) -> Bool, to result: inout String) {
    for byte in text.utf8 {
      if isKept(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%"
        if byte < 0x10 { result += "0" }
        result += String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
