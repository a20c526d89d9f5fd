import CCmark
import Diagnostics

/// The inline source of a paragraph or heading as libcmark reads it: line by line, without the containers' markers and
/// without indentation.
struct BlockContent {
  private(set) var bytes: [UInt8] = []
  private var lines: [(start: Int, offset: Int)] = []

  /// - Parameters:
  ///   - quoteDepth: The number of block quotes around the block; a lazy line may show fewer.
  init(of block: SyntaxTree.Node, quoteDepth: Int, text: [UInt8], lines sourceLines: SourceLines) {
    let firstLine = Int(cmark_node_get_start_line(block))
    let lastLine = min(max(Int(cmark_node_get_end_line(block)), firstLine), sourceLines.count)
    guard firstLine <= lastLine else { return }
    for line in firstLine...lastLine {
      let range = sourceLines.content(of: line)
      Work.step(range.count + 1)
      var start = range.lowerBound
      if line == firstLine {
        start = min(start + Int(cmark_node_get_start_column(block)) - 1, range.upperBound)
        if cmark_node_get_type(block) == CMARK_NODE_HEADING, firstLine == lastLine {
          while start < range.upperBound, text[start] == UInt8(ascii: "#") { start += 1 }
        }
      } else {
        start = Self.skipContainers(quoteDepth, range, of: text)
      }
      while start < range.upperBound, text[start] == UInt8(ascii: " ") || text[start] == UInt8(ascii: "\t") {
        start += 1
      }
      // libcmark says of a setext heading that it ends with the line after its underline.
      if line > firstLine, cmark_node_get_type(block) == CMARK_NODE_HEADING,
        text.withUnsafeBufferPointer({ TableRow.isUnderline(start..<range.upperBound, of: $0) })
      {
        return
      }
      lines.append((bytes.count, start))
      bytes.append(contentsOf: text[start..<range.upperBound])
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  var lineCount: Int { lines.count }

  func start(ofLine line: Int) -> Int { lines[line].start }

  /// The offset in the text of a byte of the content.
  func offset(_ position: Int) -> Int {
    var low = 0
    var high = lines.count
    guard high > 0 else { return 0 }
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= position { low = middle } else { high = middle }
    }
    return lines[low].offset + position - lines[low].start
  }

  /// Whether nothing is left but white space and a heading's closing sequence.
  func isBlank(from position: Int) -> Bool {
    Work.step(bytes.count - min(position, bytes.count))
    return bytes[min(position, bytes.count)...].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "#"): true
      default: false
      }
    }
  }

  private static func skipContainers(_ depth: Int, _ line: Range<Int>, of text: [UInt8]) -> Int {
    var start = line.lowerBound
    var quotes = 0
    while start < line.upperBound {
      switch text[start] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">") where quotes < depth: quotes += 1
      default: return start
      }
      start += 1
    }
    return start
  }

  // MARK: Link tails

  /// Where a link ends whose `]` stands before `position`: behind `(destination "title")`, behind `[label]`, or here.
  func endOfLinkTail(from position: Int) -> Int {
    endOfInlineTail(from: position) ?? endOfLabel(from: position) ?? position
  }

  private func byte(_ position: Int) -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private func skipSpace(_ position: Int) -> Int {
    var position = position
    while let byte = byte(position), byte == 0x20 || (0x09...0x0D).contains(byte) {
      Work.step()
      position += 1
    }
    return position
  }

  private func endOfInlineTail(from position: Int) -> Int? {
    guard byte(position) == UInt8(ascii: "(") else { return nil }
    guard let destination = endOfDestination(from: skipSpace(position + 1)) else { return nil }
    var end = skipSpace(destination)
    if end > destination, let title = endOfTitle(from: end) { end = skipSpace(title) }
    return byte(end) == UInt8(ascii: ")") ? end + 1 : nil
  }

  /// libcmark's limit, without which parentheses that never close would be followed to the end by every link.
  private static let deepestParentheses = 32

  private func endOfDestination(from start: Int) -> Int? {
    if byte(start) == UInt8(ascii: "<") {
      return end(from: start + 1, closing: UInt8(ascii: ">"), stoppingAt: "\n<")
    }
    var position = start
    var depth = 0
    while let byte = byte(position), byte > 0x20 {
      Work.step()
      switch byte {
      case UInt8(ascii: "\\") where self.byte(position + 1).map(CharacterClass.isASCIIPunctuation) == true:
        position += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > Self.deepestParentheses { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { return position }
        depth -= 1
      default:
        break
      }
      position += 1
    }
    return depth == 0 ? position : nil
  }

  private func endOfTitle(from start: Int) -> Int? {
    switch byte(start) {
    case UInt8(ascii: "\""): end(from: start + 1, closing: UInt8(ascii: "\""))
    case UInt8(ascii: "'"): end(from: start + 1, closing: UInt8(ascii: "'"))
    case UInt8(ascii: "("): end(from: start + 1, closing: UInt8(ascii: ")"), stoppingAt: "(")
    default: nil
    }
  }

  private func endOfLabel(from position: Int) -> Int? {
    guard byte(position) == UInt8(ascii: "[") else { return nil }
    return end(from: position + 1, closing: UInt8(ascii: "]"), stoppingAt: "[", within: 1001)
  }

  /// The position behind the first unescaped `close`; `nil` where one of `stops` comes before it.
  private func end(from start: Int, closing close: UInt8, stoppingAt stops: String = "", within length: Int = .max)
    -> Int?
  {
    var position = start
    while let byte = byte(position), position - start < length {
      Work.step()
      if byte == close { return position + 1 }
      if stops.utf8.contains(byte) { return nil }
      let escapes =
        byte == UInt8(ascii: "\\") && self.byte(position + 1).map(CharacterClass.isASCIIPunctuation) == true
      position += escapes ? 2 : 1
    }
    return nil
  }
}
