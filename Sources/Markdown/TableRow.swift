import Diagnostics

/// One line of a GFM table.
enum TableRow {
  enum Alignment: Sendable {
    case left
    case center
    case right
  }

  /// Cuts a line at every `|` without a backslash in front, inside code spans too, and adds the bytes of each cell,
  /// without the white space around it. As in cmark-gfm, a second backslash does not take the first one's effect.
  ///
  /// - Returns: Whether the line is plain: Markdown could see nothing in it but text.
  static func cut(
    _ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into cells: inout [Range<Int>]
  ) -> Bool {
    let rest = trimmed(line, of: text)
    Work.step(rest.count + 1)
    var isPlain = true
    var index = rest.lowerBound
    if index < rest.upperBound, text[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    while index < rest.upperBound {
      switch text[index] {
      case UInt8(ascii: "\\"):
        isPlain = false
        index += index + 1 < rest.upperBound && text[index + 1] == UInt8(ascii: "|") ? 2 : 1
      case UInt8(ascii: "|"):
        cells.append(trimmed(start..<index, of: text))
        index += 1
        start = index
      case ..<0x20, UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "&"):
        isPlain = false
        index += 1
      // Nearly all Han characters.
      case 0xE4...0xE9:
        index += 3
      default:
        index += 1
      }
    }
    if start < rest.upperBound { cells.append(trimmed(start..<rest.upperBound, of: text)) }
    return isPlain
  }

  /// The alignments a delimiter row gives its columns; `nil` where the line is none.
  static func alignments(_ line: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [Alignment?]? {
    // Told by its bytes before it is cut: nearly every line asked about is none.
    guard line.allSatisfy({ isOfDelimiterRow(text[$0]) }), !isUnderline(line, of: text) else { return nil }
    var cells: [Range<Int>] = []
    cells.reserveCapacity(8)
    _ = cut(line, of: text, into: &cells)
    guard !cells.isEmpty else { return nil }
    var alignments: [Alignment?] = []
    alignments.reserveCapacity(cells.count)
    for cell in cells {
      Work.step(cell.count + 1)
      var (start, end) = (cell.lowerBound, cell.upperBound)
      let left = start < end && text[start] == UInt8(ascii: ":")
      if left { start += 1 }
      let right = start < end && text[end - 1] == UInt8(ascii: ":")
      if right { end -= 1 }
      guard start < end, (start..<end).allSatisfy({ text[$0] == UInt8(ascii: "-") }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : nil))
    }
    return alignments
  }

  private static func isOfDelimiterRow(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: " "), UInt8(ascii: "\t"): true
    default: false
    }
  }

  static func trimmed(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while start < end, isBlank(text[end - 1]) { end -= 1 }
    Work.step(range.count - (end - start) + 1)
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Whether a line could underline a setext heading.
  static func isUnderline(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    let line = trimmed(range, of: text)
    guard !line.isEmpty else { return false }
    let first = text[line.lowerBound]
    guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    Work.step(line.count)
    return line.allSatisfy { text[$0] == first }
  }
}
