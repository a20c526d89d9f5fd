import CCmark
import Diagnostics

/// Raw HTML never reaches a page: comments are collected, all else is reported.
extension BodyWriter {
  mutating func dropHTMLBlock(_ node: SyntaxTree.Node) {
    let literal = CText(cmark_node_get_literal(node)).bytes
    var isReported = false
    var index = 0
    while index < literal.count {
      Work.step()
      if literal[index...].starts(with: "<!--".utf8) {
        let start = index
        index = endOfComment(in: literal, from: start)
        let place = places.place(of: start, in: literal, of: node)
        collectComment(UnsafeBufferPointer(rebasing: literal[start..<index]), at: place)
      } else {
        if !isReported, literal[index] > 0x20 {
          isReported = true
          let place = places.place(of: index, in: literal, of: node)
          diagnostics.append(
            BodyProblem.rawHTML(excerpt(UnsafeBufferPointer(rebasing: literal[index...])), at: place))
        }
        index += 1
      }
    }
  }

  mutating func dropInlineHTML(_ node: SyntaxTree.Node) {
    let literal = CText(cmark_node_get_literal(node)).bytes
    if literal.starts(with: "<!--".utf8) { return collectComment(literal, at: place(of: node)) }
    let isClosing = literal.count > 1 && literal[1] == UInt8(ascii: "/")
    let name = elementName(literal.dropFirst(isClosing ? 2 : 1))
    if isClosing, reportedElements.contains(name) { return }
    if !isClosing { reportedElements.insert(name) }
    diagnostics.append(BodyProblem.rawHTML(excerpt(literal), at: place(of: node)))
  }

  private func endOfComment(in literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // `<!-->` is a whole comment, so the end may overlap the beginning.
    var index = start + 2
    while index + 3 <= literal.count {
      Work.step()
      if literal[index] == UInt8(ascii: "-"), literal[index...].starts(with: "-->".utf8) { return index + 3 }
      index += 1
    }
    return literal.count
  }

  private mutating func collectComment(_ comment: UnsafeBufferPointer<UInt8>, at place: SourcePlace) {
    Work.step(comment.count)
    let lineFeeds = comment.count { $0 == UInt8(ascii: "\n") }
    let inner = comment.dropFirst(4).dropLast(comment.count > 6 ? 3 : 0)
    let trimmed = inner.drop { $0 <= 0x20 }
    let end = trimmed.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? trimmed.startIndex
    let text = UnsafeBufferPointer(rebasing: trimmed[..<end])
    comments.append(
      MarkdownComment(
        place: place, endLine: place.line + lineFeeds,
        text: String(decoding: HTMLBuffer.plain(text, without: draft.markers), as: UTF8.self)))
  }

  private func elementName(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    Work.step(tag.count)
    let name = tag.prefix { Character(Unicode.Scalar($0)).isLetter || Character(Unicode.Scalar($0)).isNumber }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// The beginning of a tag, for a message.
  private func excerpt(_ literal: UnsafeBufferPointer<UInt8>) -> String {
    Work.step(literal.count)
    let tag = literal.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: ">") }.prefix(120)
    let plain = HTMLBuffer.plain(UnsafeBufferPointer(rebasing: tag), without: draft.markers)
    let text = String(decoding: plain, as: UTF8.self)
    return text.count > 30 ? text.prefix(30) + "…" : text + ">"
  }
}
