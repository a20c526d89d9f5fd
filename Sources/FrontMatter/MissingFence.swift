import Diagnostics

/// What is said where a `---` line is missing, and where it was probably meant to be.
enum MissingFence {
  /// The diagnostic for a text whose first line is not `---`.
  static func opening(_ text: Bytes, at offset: Int, place: SourcePlace, fields: FieldSet) -> Diagnostic {
    let end = text.lineEnd(from: offset)
    let message = Message(
      "文件的第一行应为“---”,后面写字段", "The first line of a file is “---”, followed by the fields")
    if isLookalike(text, offset..<end) {
      let written = text.text(text.trimmed(offset..<end)).shortened
      return Diagnostic(
        .missingFrontMatter, at: place, message,
        hint: Message(
          "这里写的是“\(written)”,请改为三个半角减号“---”,顶格,单独一行",
          "“\(written)” should be three half-width hyphens, at the start of a line of their own"),
        fix: TextEdit(place: place, length: text.scalarCount(offset..<end), replacement: "---"))
    }
    if keyBegins(text, offset..<end, fields) {
      return Diagnostic(
        .missingFrontMatter, at: place, message,
        hint: Message(
          "字段前面缺一行“---”,请在这一行上面加上;字段写完后再加一行",
          "Put a line “---” above this one, and another below the last field"))
    }
    return Diagnostic(
      .missingFrontMatter, at: place, message,
      hint: Message(
        "在文件开头加上三行:“---”、“\(fields.fields.first?.name ?? "名称"): …”、“---”",
        "Begin the file with three lines: “---”, “\(fields.fields.first?.key ?? "name"): …”, “---”"))
  }

  /// Where front matter without a closing line ends.
  struct Closing {
    let yamlEnd: Int
    let body: Int
    let bodyLine: Int
    let diagnostic: Diagnostic
  }

  /// Looks for the first line that can't be front matter: a lookalike of `---`, or prose or a heading; blank lines
  /// before these belong to the body, so the place is the first of them.
  static func closing(_ text: Bytes, from start: Int, line firstLine: Int, file: String, fields: FieldSet) -> Closing {
    let message = Message("字段写完后缺一行“---”", "The front matter has no closing line “---”")
    var offset = start
    var line = firstLine
    var blank: (offset: Int, line: Int)?
    while offset < text.count {
      let end = text.lineEnd(from: offset)
      let next = min(end + 1, text.count)
      if text.skippingBlanks(from: offset) == end {
        if blank == nil { blank = (offset, line) }
      } else if isLookalike(text, offset..<end) {
        let written = text.text(text.trimmed(offset..<end)).shortened
        let place = SourcePlace(file: file, line: line)
        return Closing(
          yamlEnd: offset, body: next, bodyLine: line + 1,
          diagnostic: Diagnostic(
            .unclosedFrontMatter, at: place, message,
            hint: Message(
              "这里写的是“\(written)”,请改为三个半角减号“---”,顶格,单独一行",
              "“\(written)” should be three half-width hyphens, at the start of a line of their own"),
            fix: TextEdit(place: place, length: text.scalarCount(offset..<end), replacement: "---")))
      } else if !canBeYAML(text, offset..<end, afterBlank: blank != nil, fields) {
        let found = blank ?? (offset, line)
        return Closing(
          yamlEnd: found.offset, body: found.offset, bodyLine: found.line,
          diagnostic: Diagnostic(
            .unclosedFrontMatter, at: SourcePlace(file: file, line: found.line), message,
            hint: Message("在这里加一行“---”,正文写在它下面", "Put a line “---” here; the body goes below it")))
      } else {
        blank = nil
      }
      offset = next
      if next <= end { break }
      line += 1
    }
    // Where nothing follows the opening line, or only its line end, that line is the last one.
    let endsInLine = start < text.count && text.last != .lineFeed
    let lastLine = blank.map { max($0.line - 1, firstLine - 1) } ?? (endsInLine ? line : line - 1)
    return Closing(
      yamlEnd: text.count, body: text.count, bodyLine: line,
      diagnostic: Diagnostic(
        .unclosedFrontMatter, at: SourcePlace(file: file, line: max(lastLine, 1)), message,
        hint: Message("在这一行下面加一行“---”", "Put a line “---” below this one")))
  }

  /// Three dashes as they come out of a Chinese input method, or another number of them, or stars.
  private static func isLookalike(_ text: Bytes, _ line: Range<Int>) -> Bool {
    let range = text.trimmed(line)
    guard !range.isEmpty else { return false }
    var offset = range.lowerBound
    var dashes = 0
    var wide = 0
    var stars = 0
    while offset < range.upperBound {
      switch text[offset] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "*"): stars += 1
      case .space: break
      default:
        // 一 written for a dash is left alone.
        guard LongDash.begins(text, at: offset) else { return false }
        wide += 1
        offset += LongDash.byteCount - 1
      }
      offset += 1
    }
    return stars == 0 ? dashes + wide >= (wide > 0 ? 1 : 2) : stars >= 3 && dashes + wide == 0
  }

  /// Whether a line of a text without closing `---` may still be front matter.
  private static func canBeYAML(_ text: Bytes, _ line: Range<Int>, afterBlank: Bool, _ fields: FieldSet) -> Bool {
    let first = text[line.lowerBound]
    switch first {
    case .space, .tab: return true
    case UInt8(ascii: "#"):
      // A comment, unless it looks like a heading: two signs and more, or one after a blank line.
      return !text.hasPrefix("##", at: line.lowerBound) && !afterBlank
    case UInt8(ascii: "-"):
      return line.count == 1 || text[line.lowerBound + 1].isBlank
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "{"): return !afterBlank
    default:
      if keyBegins(text, line, fields) { return true }
      guard let colon = colon(text, line) else { return false }
      // A misspelt key: short and without blanks.
      let key = line.lowerBound..<colon.offset
      let isPlain = !colon.isWide && (colon.offset + 1 >= line.upperBound || text[colon.offset + 1].isBlank)
      return text.scalarCount(key) <= 12 && (isPlain || !afterBlank) && !key.contains { text[$0].isBlank }
    }
  }

  private static func keyBegins(_ text: Bytes, _ line: Range<Int>, _ fields: FieldSet) -> Bool {
    guard let colon = colon(text, line) else { return false }
    return fields.ordinal(of: text.slice(text.trimmed(line.lowerBound..<colon.offset))) != nil
  }

  private static func colon(_ text: Bytes, _ line: Range<Int>) -> (offset: Int, isWide: Bool)? {
    for offset in line {
      Work.step()
      if text[offset] == UInt8(ascii: ":") { return (offset, false) }
      if WideCharacter(text, at: offset) == .colon { return (offset, true) }
    }
    return nil
  }
}

extension MissingFence {
  /// Whether a line between the first two `---` lines begins with a known key: what a decoded GB 18030 text must show.
  static func knowsKey(_ text: Bytes, _ fields: FieldSet, _ layout: DocumentReader.Layout) -> Bool {
    var ignored: [Diagnostic] = []
    let split =
      layout == .settings
      ? FrontMatterSplit.ofSettings(text)
      : FrontMatterSplit.ofDocument(text, file: "", fields: fields, into: &ignored)
    guard let yaml = split?.yaml else { return false }
    var offset = yaml.lowerBound
    while offset < yaml.upperBound {
      let end = text.lineEnd(from: offset)
      if keyBegins(text, offset..<end, fields) { return true }
      offset = end + 1
    }
    return false
  }
}
