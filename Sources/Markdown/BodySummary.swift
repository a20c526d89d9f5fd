/// The beginning of a body's text, for a page's description.
struct BodySummary {
  /// In Unicode scalars.
  static let longest = 120

  /// Enough was collected.
  private(set) var isFull = false
  private var bytes: [UInt8] = []

  /// Adds a paragraph, its runs of white space as one space. Paragraphs follow one another without a space where
  /// both sides are Chinese.
  mutating func append(_ paragraph: [UInt8]) {
    // Far more bytes than are kept, so that a huge paragraph is not read whole.
    let words = paragraph.prefix(64 * Self.longest).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard !words.isEmpty else { return }
    var isSpaceNeeded = !bytes.isEmpty && !follows(paragraph)
    for word in words {
      if isSpaceNeeded { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: word)
      isSpaceNeeded = true
    }
    isFull = bytes.count { $0 & 0xC0 != 0x80 } > Self.longest
  }

  /// What was collected, cut before a whole character where it is too long.
  var string: String {
    var starts = bytes.indices.lazy.filter { bytes[$0] & 0xC0 != 0x80 }.makeIterator()
    var kept: [Int] = []
    while kept.count <= Self.longest, let start = starts.next() { kept.append(start) }
    guard kept.count > Self.longest else { return String(decoding: bytes, as: UTF8.self) }
    var cut = Self.longest - 1
    while cut > 0, belongsToPrevious(scalarAt: kept[cut]) { cut -= 1 }
    return String(decoding: bytes[..<kept[cut]], as: UTF8.self) + "…"
  }

  private func belongsToPrevious(scalarAt offset: Int) -> Bool {
    let scalar = bytes.withUnsafeBufferPointer { $0.scalar(at: offset).scalar }
    return scalar.properties.isGraphemeExtend || scalar.value == 0x200D
  }

  private func follows(_ paragraph: [UInt8]) -> Bool {
    let before = bytes.withUnsafeBufferPointer { LineBreakRule.side(endOf: $0, ignoring: nil) }
    let after = paragraph.withUnsafeBufferPointer { LineBreakRule.side(startOf: $0, ignoring: nil) }
    return LineBreakRule.vanishes(between: before, and: after)
  }
}
