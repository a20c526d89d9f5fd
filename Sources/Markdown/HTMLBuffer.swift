/// HTML in the making, as UTF-8.
struct HTMLBuffer {
  private(set) var bytes: [UInt8] = []
  /// Left out wherever they occur in text or addresses.
  private let markers: EmphasisMarkers?

  init(capacity: Int, markers: EmphasisMarkers?) {
    self.markers = markers
    bytes.reserveCapacity(capacity)
  }

  var count: Int { bytes.count }

  mutating func append(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  mutating func append(_ markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// - Parameter digit: 0 to 9.
  mutating func append(digit: Int) { bytes.append(UInt8(ascii: "0") + UInt8(digit)) }

  /// Begins a new line unless at the beginning of one.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func truncate(to count: Int) { bytes.removeSubrange(count...) }

  mutating func insert(_ markup: String, at offset: Int) { bytes.insert(contentsOf: markup.utf8, at: offset) }

  mutating func removeByte(at offset: Int) { bytes.remove(at: offset) }

  /// Text with `& < > "` escaped, fit for content and for quoted attributes.
  mutating func append(text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = text.endOfPlainHTML(from: 0)
    while index < text.count {
      if let (escaped, length) = replacement(text, at: index) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        append(escaped)
        start = index + length
        index = start
      } else {
        index += 1
      }
      index = text.endOfPlainHTML(from: index)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// What is written for the character that begins at `index`, and its length; `nil` where it stays.
  private func replacement(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (StaticString, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    default: markerLength(text, at: index).map { ("", $0) }
    }
  }

  /// An address, percent-encoded as the specification's examples are and escaped for a quoted attribute.
  mutating func append(address: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < address.count {
      let byte = address[index]
      if let length = markerLength(address, at: index) {
        index += length
        continue
      }
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "%"),
        UInt8(ascii: "(")...UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
        UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexadecimalDigit(byte >> 4))
        bytes.append(Self.hexadecimalDigit(byte & 15))
      }
      index += 1
    }
  }

  /// Text as it is, without the markers.
  static func plain(_ text: UnsafeBufferPointer<UInt8>, without markers: EmphasisMarkers?) -> [UInt8] {
    var plain: [UInt8] = []
    append(plain: text, without: markers, to: &plain)
    return plain
  }

  /// Text as it is, without the markers.
  static func append(plain text: UnsafeBufferPointer<UInt8>, without markers: EmphasisMarkers?, to bytes: inout [UInt8])
  {
    guard let markers else { return bytes.append(contentsOf: text) }
    var start = 0
    var index = 0
    while index < text.count {
      guard let length = length(of: markers, in: text, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private func markerLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    markers.flatMap { Self.length(of: $0, in: text, at: index) }
  }

  /// The length of the marker that begins at `index`, `nil` where none does.
  private static func length(
    of markers: EmphasisMarkers, in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Int? {
    guard text[index] == 0xEF || text[index] == 0xE1 else { return nil }
    let (scalar, length) = text.scalar(at: index)
    return scalar == markers.letter || scalar == markers.punctuation ? length : nil
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
