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

  /// Appends UTF-8 `bytes`, safe.
  public static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    var written = 0
    for index in 0..<bytes.count {
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
      buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<index]))
      buffer.append(contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
      written = index + length
    }
    buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written...]))
  }

  /// `text`, safe.
  public static func escaped(_ text: String) -> String {
    var buffer: [UInt8] = []
    append(text, to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}
