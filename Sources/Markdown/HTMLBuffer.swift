/// HTML in the making, as UTF-8.
struct HTMLBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  /// Left out wherever they occur in text or addresses.
  private let markers: EmphasisMarkers?

  init(capacity: Int, markers: EmphasisMarkers?) {
    self.capacity = max(capacity, 64)
    self.markers = markers
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// What was written so far.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  @inline(__always)
  mutating func append(_ markup: StaticString) {
    append(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  mutating func append(string markup: String) {
    var markup = markup
    markup.withUTF8 { append($0) }
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (start + count).initialize(from: source, count: bytes.count)
    count += bytes.count
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if capacity == count { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: max(2 * capacity, count + length))
    larger.initialize(from: start, count: count)
    start.deallocate()
    capacity = max(2 * capacity, count + length)
    start = larger
  }

  /// - Parameter digit: 0 to 9.
  mutating func append(digit: Int) { append(UInt8(ascii: "0") + UInt8(digit)) }

  /// Begins a new line unless at the beginning of one.
  mutating func startLine() {
    if count > 0, start[count - 1] != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
  }

  mutating func truncate(to count: Int) { self.count = count }

  mutating func removeByte(at offset: Int) {
    (start + offset).update(from: start + offset + 1, count: count - offset - 1)
    count -= 1
  }

  /// Text with `& < > "` escaped, fit for content and for quoted attributes.
  mutating func append(text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let room = text.count - index + UnsafeBufferPointer<UInt8>.roomBehindPlainHTML
      if capacity - count < room { grow(by: room) }
      let end = text.copyPlainHTML(from: index, to: start + count, mayHoldMarkers: markers != nil)
      count += end - index
      index = end
      guard index < text.count else { return }
      if let (escaped, length) = replacement(text, at: index) {
        append(escaped)
        index += length
      } else {
        append(text[index])
        index += 1
      }
    }
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
        append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(Self.hexadecimalDigit(byte >> 4))
        append(Self.hexadecimalDigit(byte & 15))
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
