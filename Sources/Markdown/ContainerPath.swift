import Diagnostics

/// The block quotes and list items around a block, outermost first, as far as telling where their content begins on
/// a line takes it.
struct ContainerPath {
  private struct Container {
    /// How far a line must be indented to belong to a list item; `nil` for a block quote.
    let indentation: Int?
    let firstLine: Int
    /// Where its content begins on its first line.
    let firstContent: Position
  }

  struct Position {
    /// Byte offset in the text.
    var offset: Int
    /// Columns of four-column tab stops, from 0.
    var column: Int
  }

  /// Blocks nested deeper are not searched for tables.
  static let deepest = 100

  private var containers: [Container] = []

  var depth: Int { containers.count }

  mutating func leave() { containers.removeLast() }

  /// Enters a block quote whose `>` stands at `marker`.
  mutating func enterQuote(at marker: Int, line: Int, text: UnsafeBufferPointer<UInt8>, lines: SourceLines) {
    var position = position(of: marker, line: line, text: text, lines: lines)
    Self.skipQuoteMarker(&position, text: text, end: lines.content(of: line).upperBound)
    containers.append(Container(indentation: nil, firstLine: line, firstContent: position))
  }

  /// Enters a list item whose bullet or number stands at `marker`.
  mutating func enterItem(at marker: Int, line: Int, text: UnsafeBufferPointer<UInt8>, lines: SourceLines) {
    let end = lines.content(of: line).upperBound
    let outer = contentStart(on: line, text: text, lines: lines)
    var position = position(of: marker, line: line, text: text, lines: lines)
    while position.offset < end, text[position.offset] != UInt8(ascii: " "), text[position.offset] != UInt8(ascii: "\t")
    {
      Work.step()
      position.offset += 1
      position.column += 1
    }
    let afterMarker = position
    Self.skipSpaces(&position, text: text, end: end, columns: .max)
    // CommonMark: five columns or more begin an indented code block one column after the marker.
    if position.offset == end || position.column - afterMarker.column > 4 {
      position = afterMarker
      position.column += 1
      if position.offset < end { position.offset += 1 }
    }
    containers.append(
      Container(
        indentation: position.column - (outer?.column ?? 0), firstLine: line, firstContent: position))
  }

  /// Where the content of all containers begins on a line; `nil` where the line does not belong to them all, as a
  /// lazy continuation line does not.
  func contentStart(on line: Int, text: UnsafeBufferPointer<UInt8>, lines: SourceLines) -> Position? {
    let content = lines.content(of: line)
    var position = Position(offset: content.lowerBound, column: 0)
    for container in containers {
      Work.step()
      if container.firstLine == line {
        position = container.firstContent
      } else if let indentation = container.indentation {
        guard Self.skipIndentation(indentation, &position, text: text, end: content.upperBound) else { return nil }
      } else {
        Self.skipSpaces(&position, text: text, end: content.upperBound, columns: 3)
        guard position.offset < content.upperBound, text[position.offset] == UInt8(ascii: ">") else { return nil }
        Self.skipQuoteMarker(&position, text: text, end: content.upperBound)
      }
    }
    return position
  }

  private func position(of offset: Int, line: Int, text: UnsafeBufferPointer<UInt8>, lines: SourceLines) -> Position {
    var position = Position(offset: lines.start(of: line), column: 0)
    Work.step(offset - position.offset)
    while position.offset < offset {
      position.column += text[position.offset] == UInt8(ascii: "\t") ? 4 - position.column % 4 : 1
      position.offset += 1
    }
    return position
  }

  private static func skipQuoteMarker(_ position: inout Position, text: UnsafeBufferPointer<UInt8>, end: Int) {
    position.offset += 1
    position.column += 1
    skipSpaces(&position, text: text, end: end, columns: 1)
  }

  /// Skips the indentation of a list item. A tab that reaches further is skipped too: what it has left is less than
  /// would make code of what follows.
  private static func skipIndentation(
    _ columns: Int, _ position: inout Position, text: UnsafeBufferPointer<UInt8>, end: Int
  ) -> Bool {
    let column = position.column + columns
    skipSpaces(&position, text: text, end: end, columns: columns)
    if position.column < column, position.offset < end, text[position.offset] == UInt8(ascii: "\t") {
      position.offset += 1
      position.column = column
    }
    return position.column == column
  }

  /// Skips white space of at most so many columns. A tab that reaches further is left in place.
  static func skipSpaces(_ position: inout Position, text: UnsafeBufferPointer<UInt8>, end: Int, columns: Int) {
    let start = position.column
    while position.offset < end {
      Work.step()
      let width: Int
      switch text[position.offset] {
      case UInt8(ascii: " "): width = 1
      case UInt8(ascii: "\t"): width = 4 - position.column % 4
      default: return
      }
      guard position.column - start <= columns - width else { return }
      position.offset += 1
      position.column += width
    }
  }
}
