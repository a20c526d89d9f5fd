/// Destinations that are videos of the wall's own.
enum LocalVideo {
  static let extensions = [".mp4", ".webm", ".m4v", ".mov"]

  static func isVideo(_ destination: UnsafeBufferPointer<UInt8>) -> Bool {
    guard AddressSafety(destination) == .relative else { return false }
    let path = destination.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return extensions.contains { path.suffix($0.utf8.count).elementsEqual($0.utf8) { $0 | 0x20 == $1 | 0x20 } }
  }
}
