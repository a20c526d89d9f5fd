/// One step of a parsed template. Tokens form a flat list in which an opening token knows its end, so that nothing
/// that walks them needs a stack as deep as the template's nesting.
enum Token {
  /// What the lines of a partial, parent or block are indented by: bytes of the template.
  typealias Blanks = Range<Int>

  /// A line that is not removed begins: indentation of an outer partial goes here.
  case lineStart
  /// Text of one line, with its line break.
  case text(Range<Int>)
  case variable(tag: Int)
  case section(tag: Int, end: Int)
  /// `indentation` is `nil` when the tag does not stand alone on its line.
  case partial(tag: Int, indentation: Blanks?)
  case parent(tag: Int, indentation: Blanks?, end: Int)
  case block(Block)
  case end(start: Int)

  struct Block {
    var tag: Int
    var end = 0
    /// Whether the opening tag's line disappears, so that the content begins with a line of its own.
    var beginsWithLine: Bool
    /// Whether the line's beginning and its blanks were left to this token to write.
    var leadsLine: Bool
    /// The blanks before the block or, where `beginsWithLine`, before its first line of content.
    var indentation: Blanks
  }
}
