import Diagnostics

/// A line of a GFM table, cut into cells.
struct TableRow {
  enum Alignment: Sendable {
    case left
    case center
    case right
  }

  /// The bytes of each cell, without the white space around it.
  private(set) var cells: [Range<Int>] = []

  /// Cuts a line at every `|` without a backslash in front, inside code spans too. As in cmark-gfm, a second backslash
  /// does not take the first one's effect.
  init(_ line: Range<Int>, of text: [UInt8]) {
    var rest = Self.trimmed(line, of: text)
    if !rest.isEmpty, text[rest.lowerBound] == UInt8(ascii: "|") { rest.removeFirst() }
    Work.step(rest.count + 1)
    var start = rest.lowerBound
    var index = start
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
    let row = TableRow(line, of: text)
    guard !row.cells.isEmpty, !isUnderline(line, of: text) else { return nil }
    var alignments: [Alignment?] = []
    for cell in row.cells {
      Work.step(cell.count + 1)
      var dashes = cell
      let left = dashes.first.map { text[$0] } == UInt8(ascii: ":")
      if left { dashes.removeFirst() }
      let right = dashes.last.map { text[$0] } == UInt8(ascii: ":")
      if right { dashes.removeLast() }
      guard !dashes.isEmpty, text[dashes].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : nil))
    }
    return alignments
  }

  static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
    let written = range.count
    var range = range
    while let first = range.first, text[first] == UInt8(ascii: " ") || text[first] == UInt8(ascii: "\t") {
      range.removeFirst()
    }
    while let last = range.last, text[last] == UInt8(ascii: " ") || text[last] == UInt8(ascii: "\t") {
      range.removeLast()
    }
    Work.step(written - range.count + 1)
    return range
  }

  /// Whether a line could underline a setext heading.
  static func isUnderline(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    let line = text[trimmed(range, of: text)]
    guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    Work.step(line.count)
    return line.allSatisfy { $0 == first }
  }
}
