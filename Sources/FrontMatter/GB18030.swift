// Foundation is the only library at hand that knows GB18030; nothing else in this module needs it.
import Foundation

/// The national standard GB 18030, in which older Windows programs in China still save text.
enum GB18030 {
  /// The text as UTF-8, or `nil` where the bytes are not wholly GB 18030.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    guard let text = String(bytes: bytes, encoding: String.Encoding(rawValue: 0x8000_0632)) else { return nil }
    guard !text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    return Array(text.utf8)
  }
}
