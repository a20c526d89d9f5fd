import Diagnostics

/// One line of a GFM table, cut into cells.
struct TableRow {
  enum Alignment: Sendable {
    case left
    case center
    case right
  }

  /// The bytes of the line.
  let line: Range<Int>
  /// The bytes of each cell, without the white space around it.
  private(set) var cells: [Range<Int>] = []

  /// Cuts a line at every `|` without a backslash in front, inside code spans too. As in cmark-gfm, a second backslash
  /// does not take the first one's effect.
  init(_ line: Range<Int>, of text: [UInt8]) {
    self.line = line
    let rest = Self.trimmed(line, of: text)
    Work.step(rest.count + 1)
    cells.reserveCapacity(4)
    var index = rest.lowerBound
    if index < rest.upperBound, text[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    while index < rest.upperBound {
      switch text[index] {
      case UInt8(ascii: "\\") where index + 1 < rest.upperBound && text[index + 1] == UInt8(ascii: "|"):
        index += 2
      case UInt8(ascii: "|"):
        cells.append(Self.trimmed(start..<index, of: text))
        index += 1
        start = index
      default:
        index += 1
      }
    }
    if start < rest.upperBound { cells.append(Self.trimmed(start..<rest.upperBound, of: text)) }
  }

  /// The alignments a delimiter row gives its columns; `nil` where the line is none.
  static func alignments(_ line: Range<Int>, of text: [UInt8]) -> [Alignment?]? {
    // Told by its bytes before it is cut: nearly every line asked about is none.
    guard line.allSatisfy({ isOfDelimiterRow(text[$0]) }) else { return nil }
    let row = TableRow(line, of: text)
    guard !row.cells.isEmpty, !isUnderline(line, of: text) else { return nil }
    var alignments: [Alignment?] = []
    alignments.reserveCapacity(row.cells.count)
    for cell in row.cells {
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

  static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while start < end, isBlank(text[end - 1]) { end -= 1 }
    Work.step(range.count - (end - start) + 1)
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Whether a line could underline a setext heading.
  static func isUnderline(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    let line = text[trimmed(range, of: text)]
    guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    Work.step(line.count)
    return line.allSatisfy { $0 == first }
  }
}
