import Diagnostics

/// Where a file's YAML and its body lie.
struct FrontMatterSplit {
  /// The YAML, without its `---` lines.
  let yaml: Range<Int>
  /// The line on which the YAML begins, from 1.
  let yamlLine: Int
  /// The line of the opening `---`, or 1 where there is none.
  let openingLine: Int
  let body: Int
  let bodyLine: Int
  /// False where the closing line is missing, and the end of the YAML is therefore a guess.
  let isClosed: Bool

  /// Splits at lines that are exactly `---` (blanks may follow). Nothing else ever splits.
  ///
  /// - Returns: `nil`, with a diagnostic, where there is no front matter.
  static func ofDocument(
    _ text: Bytes, file: String, fields: FieldSet, into diagnostics: inout [Diagnostic]
  ) -> FrontMatterSplit? {
    let (opening, openingLine) = firstLineWithText(text)
    guard isFence(text, at: opening) else {
      diagnostics.append(
        MissingFence.opening(text, at: opening, place: SourcePlace(file: file, line: openingLine), fields: fields))
      return nil
    }
    let start = min(text.lineEnd(from: opening) + 1, text.count)
    var line = openingLine + 1
    var offset = start
    while offset < text.count {
      let next = min(text.lineEnd(from: offset) + 1, text.count)
      if isFence(text, at: offset) {
        return FrontMatterSplit(
          yaml: start..<offset, yamlLine: openingLine + 1, openingLine: openingLine, body: next, bodyLine: line + 1,
          isClosed: true)
      }
      offset = next
      line += 1
    }
    let missing = MissingFence.closing(text, from: start, line: openingLine + 1, file: file, fields: fields)
    diagnostics.append(missing.diagnostic)
    return FrontMatterSplit(
      yaml: start..<missing.yamlEnd, yamlLine: openingLine + 1, openingLine: openingLine, body: missing.body,
      bodyLine: missing.bodyLine, isClosed: false)
  }

  /// The whole text is YAML, with or without a leading `---`, and a closing one if nothing follows it.
  static func ofSettings(_ text: Bytes) -> FrontMatterSplit {
    var offset = 0
    var line = 1
    var start = 0
    var openingLine = 1
    while offset < text.count {
      let first = text.skippingBlanks(from: offset)
      let end = text.lineEnd(from: first)
      if first < end, text[first] != UInt8(ascii: "#") {
        if isFence(text, at: offset) {
          start = min(end + 1, text.count)
          openingLine = line
          line += 1
        }
        break
      }
      offset = min(end + 1, text.count)
      line += 1
    }
    var end = text.count
    while end > start, text[end - 1].isBlank || text[end - 1] == .lineFeed { end -= 1 }
    if end - start >= 4, isFence(text, at: end - 3), text[end - 4] == .lineFeed { end -= 3 } else { end = text.count }
    return FrontMatterSplit(
      yaml: start..<end, yamlLine: start == 0 ? 1 : line, openingLine: openingLine, body: text.count, bodyLine: 1,
      isClosed: true)
  }

  private static func firstLineWithText(_ text: Bytes) -> (offset: Int, line: Int) {
    var offset = 0
    var line = 1
    while offset < text.count {
      let end = text.lineEnd(from: offset)
      guard text.skippingBlanks(from: offset) == end, end < text.count else { break }
      offset = end + 1
      line += 1
    }
    return (offset, line)
  }

  static func isFence(_ text: Bytes, at offset: Int) -> Bool {
    guard text.hasPrefix("---", at: offset) else { return false }
    let end = text.skippingBlanks(from: offset + 3)
    return end == text.count || text[end] == .lineFeed
  }
}
