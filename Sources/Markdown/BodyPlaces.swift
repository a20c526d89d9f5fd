import CCmark
import Diagnostics

/// Finds the place in the file of what the tree holds. Nothing is computed before the first question.
struct BodyPlaces {
  private let draft: MarkdownDraft
  private let file: String
  private let firstLine: Int
  private lazy var source = SourceText(bytes: draft.source, file: file, firstLine: firstLine)
  private lazy var lines = SourceLines(draft.text)
  private var aligned: (block: SyntaxTree.Node, alignment: InlineAlignment?)?
  /// The last place asked for in an HTML block: its position, its line from the block's first, and that line's end.
  /// Places come in order, and counting each from the block's beginning would take quadratic time.
  private var lastHTML: (block: SyntaxTree.Node, position: Int, line: Int, lineEnd: Int)?

  init(_ draft: MarkdownDraft, file: String, firstLine: Int) {
    self.draft = draft
    self.file = file
    self.firstLine = firstLine
  }

  /// The place of a link, a picture or a piece of raw HTML in a paragraph or heading.
  mutating func place(of inline: SyntaxTree.Node, in block: SyntaxTree.Node, quoteDepth: Int) -> SourcePlace {
    align(block, quoteDepth: quoteDepth)
    let offset = aligned?.alignment?.offsets[inline] ?? parserOffset(of: block)
    return source.place(of: draft.sourceOffset(of: offset))
  }

  /// The places of the runs of `*` that stayed text in a paragraph or heading.
  mutating func leftoverEmphasis(in block: SyntaxTree.Node, quoteDepth: Int) -> [SourcePlace] {
    align(block, quoteDepth: quoteDepth)
    return (aligned?.alignment?.leftoverRuns ?? []).map { source.place(of: draft.sourceOffset(of: $0)) }
  }

  /// The place of a byte of an HTML block's literal.
  ///
  /// Each line of the literal is the end of its line in the text, whatever containers stand in front.
  mutating func place(of position: Int, in literal: UnsafeBufferPointer<UInt8>, of block: SyntaxTree.Node)
    -> SourcePlace
  {
    var last = lastHTML ?? (block, 0, 0, -1)
    if last.block != block || position < last.position { last = (block, 0, 0, -1) }
    if position > last.lineEnd {
      Work.step(position - last.position)
      last.line += literal[last.position..<position].count { $0 == UInt8(ascii: "\n") }
      last.lineEnd = position
      while last.lineEnd < literal.count, literal[last.lineEnd] != UInt8(ascii: "\n") {
        Work.step()
        last.lineEnd += 1
      }
    }
    last.position = position
    lastHTML = last
    let line = Int(cmark_node_get_start_line(block)) + last.line
    return source.place(of: draft.sourceOffset(of: lines.content(of: line).upperBound - (last.lineEnd - position)))
  }

  private mutating func align(_ block: SyntaxTree.Node, quoteDepth: Int) {
    guard aligned?.block != block else { return }
    let content = BlockContent(of: block, quoteDepth: quoteDepth, text: draft.text, lines: lines)
    aligned = (block, InlineAlignment(block, content: content))
  }

  private mutating func parserOffset(of block: SyntaxTree.Node) -> Int {
    lines.start(of: Int(cmark_node_get_start_line(block))) + Int(cmark_node_get_start_column(block)) - 1
  }
}
