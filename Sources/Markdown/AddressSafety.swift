/// What kind of address a destination is.
enum AddressSafety {
  /// `http`, `https`, `mailto` or `tel`.
  case absolute
  /// `#…`, within the page.
  case fragment
  /// No scheme: for the wall to resolve.
  case relative
  /// Any other scheme, however it is disguised.
  case dangerous

  /// - Parameter address: Entities and backslash escapes already resolved, as libcmark hands it out.
  init(_ address: some Collection<UInt8>) {
    if address.first == UInt8(ascii: "#") {
      self = .fragment
      return
    }
    switch Self.scheme(of: address) {
    case nil: self = .relative
    case "http", "https", "mailto", "tel": self = .absolute
    default: self = .dangerous
    }
  }

  /// The scheme a lenient reader could see: browsers drop tabs and line feeds anywhere and control characters and
  /// spaces in front; percent signs are decoded to be on the safe side.
  private static func scheme(of address: some Collection<UInt8>) -> String? {
    var scheme = ""
    var bytes = address.makeIterator()
    while let byte = bytes.next() {
      var byte = byte
      if byte == UInt8(ascii: "%") {
        guard let high = hexadecimal(bytes.next()), let low = hexadecimal(bytes.next()) else { return nil }
        byte = high << 4 | low
      }
      switch byte {
      case 0...0x20, 0x7F:
        continue
      case UInt8(ascii: ":"):
        return scheme.isEmpty ? nil : scheme
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        scheme.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        scheme.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        guard !scheme.isEmpty else { return nil }
        scheme.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        return nil
      }
    }
    return nil
  }

  private static func hexadecimal(_ byte: UInt8?) -> UInt8? {
    guard let byte, byte < 0x80 else { return nil }
    return Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
