import Diagnostics

/// Finds the tags of a template, following changes of the delimiters.
///
/// Runs in linear time: a tag's end is looked for only up to the next opening delimiter, a comment's only as long as
/// one was found before.
struct TemplateScanner {
  private let bytes: [UInt8]
  private var open: [UInt8] = Array("{{".utf8)
  private var close: [UInt8] = Array("}}".utf8)
  private var position = 0
  private(set) var tags: [Tag] = []
  private(set) var problems: [(offset: Int, problem: SyntaxProblem)] = []
  /// No comment can end from here on: the closing delimiter was looked for and is not there.
  private var commentsCannotEnd = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func scan() {
    while let start = nextOpening(from: position) {
      position = start + open.count
      scanTag(from: start)
    }
  }

  private func nextOpening(from start: Int) -> Int? {
    let first = open[0]
    var index = start
    while index < bytes.count {
      Work.step()
      if bytes[index] == first, matches(open, at: index) { return index }
      index += 1
    }
    return nil
  }

  private func matches(_ text: [UInt8], at index: Int) -> Bool {
    guard index + text.count <= bytes.count else { return false }
    for offset in 0..<text.count where bytes[index + offset] != text[offset] { return false }
    return true
  }

  /// `position` is behind the opening delimiter.
  private mutating func scanTag(from start: Int) {
    skipBlanks()
    guard position < bytes.count else { return unclosed(start) }
    let sigil = bytes[position]
    switch sigil {
    case UInt8(ascii: "!"):
      scanComment(from: start)
    case UInt8(ascii: "="):
      scanDelimiters(from: start)
    case UInt8(ascii: "{"):
      scanName(.unescaped, from: start, skipping: 1, until: [UInt8(ascii: "}")] + close)
    default:
      let kind = Self.kinds[sigil]
      scanName(kind ?? .variable, from: start, skipping: kind == nil ? 0 : 1, until: close)
    }
  }

  private static let kinds: [UInt8: Tag.Kind] = [
    UInt8(ascii: "&"): .unescaped, UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted,
    UInt8(ascii: "/"): .end, UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
  ]

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position].isBlankOrNewline {
      Work.step()
      position += 1
    }
  }

  private mutating func unclosed(_ start: Int) {
    problems.append((start, .unclosedTag))
    position = start + open.count
  }

  private mutating func scanComment(from start: Int) {
    var index = position
    if commentsCannotEnd { index = bytes.count }
    while index < bytes.count, !matches(close, at: index) {
      Work.step()
      index += 1
    }
    guard index < bytes.count else {
      commentsCannotEnd = true
      return unclosed(start)
    }
    position = index + close.count
    tags.append(Tag(kind: .comment, name: "", nameStart: start, range: start..<position))
  }

  /// How many bytes the new delimiters may take, with the blanks around them.
  private static let maximumDelimiters = 64

  private mutating func scanDelimiters(from start: Int) {
    let contentStart = position + 1
    let end = [UInt8(ascii: "=")] + close
    var index = contentStart
    let limit = min(bytes.count, contentStart + Self.maximumDelimiters)
    while index < limit, !matches(end, at: index) {
      Work.step()
      index += 1
    }
    guard matches(end, at: index) else { return unclosed(start) }
    position = index + end.count
    tags.append(Tag(kind: .delimiters, name: "", nameStart: contentStart, range: start..<position))
    let parts = bytes[contentStart..<index].split(whereSeparator: \.isBlankOrNewline)
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      problems.append((start, .delimiters))
      return
    }
    open = Array(parts[0])
    close = Array(parts[1])
    commentsCannotEnd = false
  }

  private mutating func scanName(_ kind: Tag.Kind, from start: Int, skipping: Int, until end: [UInt8]) {
    position += skipping
    skipBlanks()
    let nameStart = position
    while !matches(end, at: position) {
      Work.step()
      guard position < bytes.count, !matches(open, at: position) else { return unclosed(start) }
      position += 1
    }
    var nameEnd = position
    while nameEnd > nameStart, bytes[nameEnd - 1].isBlankOrNewline { nameEnd -= 1 }
    position += end.count
    let name = bytes[nameStart..<nameEnd]
    var tag = Tag(
      kind: kind, name: String(decoding: name, as: UTF8.self), nameStart: nameStart, range: start..<position)
    if name.isEmpty {
      problems.append((start, .emptyName))
      tag.isWellFormed = false
    } else if name.contains(where: \.isBlankOrNewline) || (kind.readsValue && !Self.isPath(name)) {
      problems.append((nameStart, .malformedName(tag.name)))
      tag.isWellFormed = false
    } else if kind.readsValue, name.count > 1, name.contains(UInt8(ascii: ".")) {
      tag.parts = name.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
    }
    tags.append(tag)
  }

  /// `.`, or parts joined by single dots.
  private static func isPath(_ name: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    guard name.count != 1 else { return true }
    var last = dot
    for byte in name {
      if byte == dot, last == dot { return false }
      last = byte
    }
    return last != dot
  }
}

extension Tag.Kind {
  fileprivate var readsValue: Bool {
    switch self {
    case .variable, .unescaped, .section, .inverted: true
    case .end, .partial, .parent, .block, .comment, .delimiters: false
    }
  }
}

extension UInt8 {
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isBlankOrNewline: Bool { isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
