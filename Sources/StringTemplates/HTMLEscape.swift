/// Makes text safe in HTML and XML: in element content and inside quoted attribute values alike.
///
/// `& < > " '` become character references. What neither HTML nor XML may hold in any form becomes U+FFFD
/// (see `SoundText`).
public enum HTMLEscape {
  /// Appends `text`, safe.
  public static func append(_ text: String, to buffer: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &buffer) }
  }

  /// Whether `append` would append the text, which is valid UTF-8, as it is.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if PlainText.isCertain(bytes) { return true }
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      // Neither Han characters nor most of the punctuation among them.
      case 0xE0...0xEE: index += 3
      case let byte where ByteTable.escaped.marks(byte):
        if byte < 0x80 || SoundText.lengthOfUnsound(in: bytes, at: index) > 0 { return false }
        index += 1
      default: index += 1
      }
    }
    return true
  }

  /// Appends UTF-8 `bytes`, safe.
  public static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    append(bytes) { buffer.append(contentsOf: $0) }
  }

  /// Hands on UTF-8 `bytes`, safe, piece by piece.
  @inline(__always)
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ append: (UnsafeBufferPointer<UInt8>) -> Void) {
    var written = 0
    for index in 0..<bytes.count where ByteTable.escaped.marks(bytes[index]) {
      let reference: StaticString
      var length = 1
      switch bytes[index] {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      case UInt8(ascii: "'"): reference = "&#39;"
      default:
        length = SoundText.lengthOfUnsound(in: bytes, at: index)
        guard length > 0 else { continue }
        reference = "\u{FFFD}"
      }
      append(UnsafeBufferPointer(rebasing: bytes[written..<index]))
      append(UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
      written = index + length
    }
    append(UnsafeBufferPointer(rebasing: bytes[written...]))
  }

  /// `text`, safe.
  public static func escaped(_ text: String) -> String {
    var buffer: [UInt8] = []
    append(text, to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}
