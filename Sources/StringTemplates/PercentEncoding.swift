/// Percent-encoding of RFC 3986, on UTF-8.
enum PercentEncoding {
  /// RFC 3986 section 2.3. Encoding everything else in a path keeps `:` from making a scheme, and commas and blanks
  /// from ending an address in `srcset`.
  static func unreserved(_ byte: UInt8) -> Bool {
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
  static func address(_ byte: UInt8) -> Bool {
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
  static func append(_ text: some Sequence<UInt8>, keeping isKept: (UInt8) -> Bool, to result: inout [UInt8]) {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
    for byte in text {
      if isKept(byte) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(digit(byte >> 4))
        result.append(digit(byte & 0x0F))
      }
    }
  }
}
