import Diagnostics

/// Turns tags and the text between them into tokens by the white space rules of the Mustache specification: a line
/// that holds nothing but a tag that writes nothing disappears; a partial or parent on such a line is indented by
/// the blanks before it; a block's content loses its own indentation where it is written and takes on that of the
/// place where it is shown.
struct LineLayout {
  private let bytes: [UInt8]
  private let tags: [Tag]
  private let partner: [Int]
  private let container: [Int]

  private(set) var tokens: [Token] = []
  /// How much of the text before and after each tag disappears with it, in bytes.
  private var trimBefore: [Int]
  private var trimAfter: [Int]
  /// The token of each opening tag that has one.
  private var tokenOfTag: [Int]

  init(bytes: [UInt8], pairing: TagPairing) {
    self.bytes = bytes
    tags = pairing.tags
    partner = pairing.partner
    container = pairing.container
    trimBefore = Array(repeating: 0, count: tags.count)
    trimAfter = trimBefore
    tokenOfTag = Array(repeating: -1, count: tags.count)
  }

  mutating func lay() {
    Work.step(tags.count)
    for index in tags.indices { trim(index) }
    var textStart = 0
    for index in tags.indices {
      // An end that was added for a missing one can claim the same blanks as the tag it was missed at.
      layText(textStart..<max(textStart, tags[index].range.lowerBound - trimBefore[index]), before: index)
      layTag(index)
      textStart = tags[index].range.upperBound + trimAfter[index]
    }
    layText(textStart..<bytes.count, before: nil)
  }
}

// MARK: - Lines that disappear

extension LineLayout {
  /// Length of the blanks before a tag when nothing else precedes it on its line.
  private func blanksBefore(_ index: Int) -> Int? {
    let start = tags[index].range.lowerBound
    var position = start
    while position > 0, bytes[position - 1].isBlank { position -= 1 }
    Work.step(start - position + 1)
    return position == 0 || bytes[position - 1] == UInt8(ascii: "\n") ? start - position : nil
  }

  /// Length of the blanks and the line break after a tag when nothing else follows it on its line.
  private func blanksAfter(_ index: Int) -> Int? {
    let end = tags[index].range.upperBound
    var position = end
    while position < bytes.count, bytes[position].isBlank { position += 1 }
    Work.step(position - end + 1)
    if position < bytes.count, bytes[position] == UInt8(ascii: "\r") { position += 1 }
    guard position < bytes.count else { return position - end }
    return bytes[position] == UInt8(ascii: "\n") ? position + 1 - end : nil
  }

  /// Whether a tag stands directly in a parent, where only blocks count and text is ignored.
  private func isArgument(_ index: Int) -> Bool {
    container[index] >= 0 && tags[container[index]].kind == .parent
  }

  private mutating func trim(_ index: Int) {
    let tag = tags[index]
    guard tag.kind.canStandAlone else { return }
    let opening = tag.kind == .end ? partner[index] : index
    switch (tags[opening].kind, tag.kind == .end) {
    case (.parent, false):
      // A parent stands alone from its opening to its end, whatever is between.
      guard let before = blanksBefore(index), let after = blanksAfter(partner[index]) else { return }
      trimBefore[index] = before
      trimAfter[partner[index]] = after
    case (.parent, true):
      return
    case (.block, false) where isArgument(index):
      trimAfter[index] = blanksAfter(index) ?? 0
    case (.block, true) where isArgument(opening):
      trimBefore[index] = blanksBefore(index) ?? 0
    default:
      guard tag.range.isEmpty == false, let before = blanksBefore(index) else { return }
      if let after = blanksAfter(index) {
        trimBefore[index] = before
        trimAfter[index] = after
      } else if tag.kind == .block {
        trimBefore[index] = before
      }
    }
  }
}

// MARK: - Tokens

extension LineLayout {
  private mutating func layText(_ range: Range<Int>, before next: Int?) {
    let previous = next.map { $0 - 1 } ?? tags.count - 1
    guard !textIsIgnored(after: previous) else { return }
    var start = range.lowerBound
    while start < range.upperBound {
      if isLineStart(start) { tokens.append(.lineStart) }
      let newline = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let end = newline.map { $0 + 1 } ?? range.upperBound
      Work.step(end - start)
      tokens.append(.text(start..<end))
      start = end
    }
  }

  private func isLineStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n") }

  private func textIsIgnored(after previous: Int) -> Bool {
    guard previous >= 0 else { return false }
    let around = tags[previous].kind.opens ? previous : container[previous]
    return around >= 0 && tags[around].kind == .parent
  }

  private mutating func layTag(_ index: Int) {
    let tag = tags[index]
    let start = tag.range.lowerBound
    let blanks = (start - trimBefore[index])..<start
    let isAlone = isLineStart(blanks.lowerBound) && blanksAfter(index) != nil
    if isArgument(index), tag.kind != .block, tag.kind != .end { return }
    switch tag.kind {
    case .comment, .delimiters:
      // One that shares its line still lets the line begin.
      if !isAlone, isLineStart(start) { tokens.append(.lineStart) }
    case .variable, .unescaped:
      if isLineStart(start) { tokens.append(.lineStart) }
      tokens.append(.variable(tag: index))
    case .section, .inverted:
      if !isAlone, isLineStart(start) { tokens.append(.lineStart) }
      open(index, .section(tag: index, end: 0))
    case .partial:
      if !isAlone, isLineStart(start) { tokens.append(.lineStart) }
      tokens.append(.partial(tag: index, indentation: isAlone ? blanks : nil))
    case .parent:
      let isAlone = isLineStart(blanks.lowerBound) && blanksAfter(partner[index]) != nil
      if !isAlone, isLineStart(start) { tokens.append(.lineStart) }
      open(index, .parent(tag: index, indentation: isAlone ? blanks : nil, end: 0))
    case .block:
      layBlock(index, blanks: blanks)
    case .end:
      layEnd(index, isAlone: isAlone)
    }
  }

  private mutating func open(_ index: Int, _ token: Token) {
    tokenOfTag[index] = tokens.count
    tokens.append(token)
  }

  private mutating func layBlock(_ index: Int, blanks: Range<Int>) {
    let leads = !isArgument(index) && isLineStart(blanks.lowerBound)
    let after = blanksAfter(index)
    let beginsWithLine = after.map { $0 > 0 } == true && (leads || isArgument(index))
    var block = Token.Block(
      tag: index, beginsWithLine: beginsWithLine, leadsLine: leads && !beginsWithLine, indentation: blanks)
    if beginsWithLine, let after {
      block.indentation = contentBlanks(from: tags[index].range.upperBound + after, of: index) ?? blanks
    } else if !leads {
      block.indentation = start(of: index)
    }
    open(index, .block(block))
  }

  private func start(of index: Int) -> Range<Int> {
    tags[index].range.lowerBound..<tags[index].range.lowerBound
  }

  /// The blanks before the first line of a block's content that is not blank.
  private func contentBlanks(from start: Int, of index: Int) -> Range<Int>? {
    let limit = tags[partner[index]].range.lowerBound
    var lineStart = start
    var position = start
    while position < limit {
      Work.step()
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\n") {
        lineStart = position
      } else if !byte.isBlank, byte != UInt8(ascii: "\r") {
        return lineStart..<(position - 1)
      }
    }
    return nil
  }

  private mutating func layEnd(_ index: Int, isAlone: Bool) {
    let opening = partner[index]
    if isArgument(opening) {
      // What stands before an argument's end on its line was its last content.
    } else if tags[opening].kind != .parent, !isAlone, isLineStart(tags[index].range.lowerBound) {
      tokens.append(.lineStart)
    }
    let token = tokenOfTag[opening]
    guard token >= 0 else { return }
    tokens.append(.end(start: token))
    let end = tokens.count - 1
    switch tokens[token] {
    case .section(let tag, _): tokens[token] = .section(tag: tag, end: end)
    case .parent(let tag, let indentation, _): tokens[token] = .parent(tag: tag, indentation: indentation, end: end)
    case .block(var block):
      block.end = end
      tokens[token] = .block(block)
    case .lineStart, .text, .variable, .partial, .end: break
    }
  }
}
