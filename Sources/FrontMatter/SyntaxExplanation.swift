import Diagnostics

/// Says what libyaml's complaint means for someone who has never heard of YAML, and where to look.
struct SyntaxExplanation {
  /// A replacement on the line of the explanation.
  struct Fix {
    /// From 0.
    let column: Int
    let length: Int
    let replacement: String
  }

  private(set) var rule = Rule.yamlSyntax
  /// From 0, within the text that was read.
  private(set) var line: Int
  private(set) var column: Int
  private(set) var message: Message
  private(set) var hint: Message?
  private(set) var fix: Fix?

  private let text: Bytes

  init(_ failure: YAMLFailure, in text: Bytes) {
    self.text = text
    line = failure.line
    column = failure.column
    message = Message("这里不合 YAML 的写法", "This is not valid YAML")
    switch failure.reason {
    case .character(let value, let offset): explainCharacter(value, offset)
    case .tooDeep:
      rule = .nestingTooDeep
      message = Message(
        "嵌套超过 \(YAMLEvents.depthLimit) 层", "Nested more than \(YAMLEvents.depthLimit) levels deep")
      hint = Message("一份资料最多嵌套三四层,请检查括号和缩进", "A record needs three or four levels: check brackets and indentation")
    case .notAMap: explainNoField()
    case .secondDocument:
      message = Message("一个文件里只能有一份设置,“---”之后不能再写字段", "One file holds one document; nothing follows this “---”")
    case .outOfMemory:
      message = Message("内存不足,没有读完", "There was not enough memory to read this")
    case .syntax(let problem, let context): explain(problem, context, failure)
    }
    keepPlaceInText()
  }

  private mutating func explain(_ problem: String, _ context: String, _ failure: YAMLFailure) {
    switch (context, problem) {
    case (_, "mapping values are not allowed in this context"): explainColon()
    case (_, "found character that cannot start any token"): explainFirstCharacter()
    case ("while scanning a simple key", _): explainMissingColon(failure)
    case ("while scanning a quoted scalar", "found unknown escape character"),
      ("while parsing a quoted scalar", "found unknown escape character"),
      (_, "did not find expected hexdecimal number"), (_, "found invalid Unicode character escape code"):
      message = Message("双引号里的反斜杠“\\”用错了", "This backslash is not valid inside double quotes")
      hint = Message("把双引号改为单引号,或把“\\”写成“\\\\”", "Use single quotes, or write the backslash twice")
    case ("while scanning a quoted scalar", _):
      moveToContext(failure)
      message = Message("这个引号没有结束", "This quote is never closed")
      hint = Message("在值的末尾补上同样的半角引号", "Put the same quote at the end of the value")
    case ("while scanning a block scalar", "found a tab character where an indentation space is expected"),
      (_, "found a tab character that violates indentation"):
      rule = .tabIndentation
      message = Message("行首缩进只能用半角空格,这里是制表符(Tab)", "Lines are indented with blanks; this is a tab")
    case ("while scanning a block scalar", _):
      moveToContext(failure)
      message = Message("“|”或“>”后面不能接文字", "Nothing follows “|” or “>” on its line")
      hint = Message("文字从下一行写起,每行前空两格", "Begin the text on the next line, indented by two blanks")
    case ("while scanning an anchor", _), ("while scanning an alias", _), ("while scanning a tag", _),
      ("while parsing a tag", _), ("while scanning a directive", _), ("while scanning a %YAML directive", _),
      ("while scanning a %TAG directive", _), (_, "found undefined tag handle"):
      moveToContext(failure)
      explainFirstCharacter()
    case ("while parsing a flow sequence", _): explainBracket("]", failure)
    case ("while parsing a flow mapping", _): explainBracket("}", failure)
    case (_, "block sequence entries are not allowed in this context"):
      message = Message("“- ”不能和字段写在同一行", "“- ” does not stand on the line of its field")
      hint = Message("另起一行写“- ”,前面空两格", "Begin a new line with two blanks and “- ”")
    case ("while parsing a block mapping", _), ("while parsing a block collection", _),
      (_, "did not find expected <document start>"):
      explainStructure()
    case (_, "did not find expected node content"):
      message = Message("这里应有一个值", "A value is expected here")
      hint = Message("多余的逗号请删去,没有结束的括号请补上", "Remove a comma too many, or close the brackets")
    default:
      hint = Message("YAML 解析器的说明：\(problem)", "The YAML parser says: \(problem)")
    }
  }

  /// What is missed only at the end of the text is missed after its last character.
  private mutating func keepPlaceInText() {
    let end = text.trimmed(0..<text.count).upperBound
    let last = position(of: end)
    if (line, column) > last { (line, column) = last }
  }

  private mutating func moveToContext(_ failure: YAMLFailure) {
    line = failure.contextLine ?? line
    column = failure.contextColumn ?? column
  }
}

// MARK: - One problem each

extension SyntaxExplanation {
  private mutating func explainCharacter(_ value: Int, _ offset: Int) {
    let place = position(of: min(offset, text.count))
    (line, column) = place
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    message = Message("这里有不可见的控制字符 \(code)", "There is an invisible control character \(code) here")
    hint = Message("删去它,重新输入这几个字", "Delete it and type the characters around it again")
  }

  /// `: ` where no key may stand: inside a value, or on a line indented too far.
  private mutating func explainColon() {
    let bounds = lineBounds(line)
    let colon = offset(line, column)
    guard let first = firstColon(bounds), first < colon else {
      let start = text.skippingBlanks(from: bounds.lowerBound)
      column = text.scalarCount(bounds.lowerBound..<start)
      message = Message("这一行的缩进不对,比同级的字段深", "This line is indented deeper than the fields it belongs to")
      hint = Message(
        "同级的字段左端对齐；若它接着上一行的文字,请把整个值用引号括起来",
        "Align it with its fields; if it continues the text above, quote the whole value")
      return
    }
    message = Message("值里有半角冒号加空格,会被当成字段", "A colon and a blank inside a value would make it a field")
    hint = Message("把整个值用引号括起来", "Put the whole value in quotes")
    let value = text.trimmed(first + 1..<bounds.upperBound)
    // Brackets may hold repairs of their own, and other signs a meaning that quotes would take away.
    guard !value.isEmpty, !"[{&*!|>'%@`".utf8.contains(text[value.lowerBound]) else { return }
    // So may the key, where the line continues such brackets.
    let key = bounds.lowerBound..<first
    guard !key.contains(where: { "[{".utf8.contains(text[$0]) }) else { return }
    let content = text.text(value)
    guard
      !content.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "#") })
    else { return }
    fix = Fix(
      column: text.scalarCount(bounds.lowerBound..<value.lowerBound), length: text.scalarCount(value),
      replacement: "\"" + content + "\"")
  }

  private mutating func explainFirstCharacter() {
    let start = offset(line, column)
    guard start < text.count else { return }
    if text[start] == .tab {
      message = Message("这里的制表符(Tab)应为半角空格", "This tab should be a blank")
      return
    }
    let character = text.text(start..<start + text.characterLength(at: start))
    message = Message("值不能以“\(character)”开头", "A value does not begin with “\(character)”")
    hint = Message("把整个值用引号括起来", "Put the whole value in quotes")
  }

  private mutating func explainMissingColon(_ failure: YAMLFailure) {
    moveToContext(failure)
    message = Message("这一行缺少冒号,应为“字段: 值”", "This line has no colon; a field is written “key: value”")
    hint = Message(
      "在字段名后加半角冒号和空格；若它接着上一行的文字,请在行首空两格",
      "Put a colon and a blank after the key; if the line continues the text above, indent it")
  }

  private mutating func explainNoField() {
    let start = offset(line, column)
    if start < text.count, text[start] == UInt8(ascii: "-") {
      message = Message("这里应为“字段: 值”,写的是列表", "Fields are written “key: value”; this is a list")
    } else {
      message = Message("这一行缺少冒号,应为“字段: 值”", "This line has no colon; a field is written “key: value”")
    }
    hint = Message("每行先写字段名,再写半角冒号和空格", "Begin each line with a key, a colon and a blank")
  }

  private mutating func explainBracket(_ closer: String, _ failure: YAMLFailure) {
    let problem = offset(line, column)
    let rest = text.trimmed(min(problem, text.count)..<text.count)
    let contextLine = failure.contextLine ?? line
    // At the end of the field's text, or where another field has begun inside the brackets.
    if rest.isEmpty || line > contextLine {
      moveToContext(failure)
      message = Message("这个括号没有结束,缺“\(closer)”", "This bracket is never closed: “\(closer)” is missing")
      hint = Message(
        "在末尾补上“\(closer)”,或在各项之间加半角逗号", "Put “\(closer)” at the end, or half-width commas between the items")
      return
    }
    message = Message("这里缺半角逗号或“\(closer)”", "A half-width comma or “\(closer)” is missing here")
    hint = Message("各项之间用半角逗号,末尾用“\(closer)”", "Separate items with half-width commas and end with “\(closer)”")
  }

  /// Something stands where only a key may: text after a quote or a bracket, or a line whose indentation fits nothing.
  private mutating func explainStructure() {
    let bounds = lineBounds(line)
    let problem = offset(line, column)
    let before = text.trimmed(bounds.lowerBound..<min(max(problem, bounds.lowerBound), bounds.upperBound))
    guard !before.isEmpty else {
      message = Message("这一行的缩进和上面对不齐", "The indentation of this line fits none above it")
      hint = Message("同级的字段和“-”左端对齐,用半角空格", "Align fields and dashes of one level, with blanks")
      return
    }
    switch text[before.upperBound - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      message = Message("引号结束后还有文字", "There is text after the closing quote")
      hint = Message(
        "要么整个值用引号括起来,要么都不用；文字里的引号用“”", "Quote the whole value or nothing; inside text use “ ”")
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      message = Message("括号结束后还有文字", "There is text after the closing bracket")
      hint = Message("若括号是文字的一部分,请把整个值用引号括起来", "Quote the whole value if the brackets are part of the text")
    default:
      message = Message("这里不能接着写", "This does not belong here")
      hint = Message("另起一行,或把整个值用引号括起来", "Begin a new line, or quote the whole value")
    }
  }
}

// MARK: - Places

extension SyntaxExplanation {
  func lineBounds(_ line: Int) -> Range<Int> {
    var start = 0
    var current = 0
    while current < line, start < text.count {
      start = text.lineEnd(from: start) + 1
      current += 1
    }
    start = min(start, text.count)
    return start..<text.lineEnd(from: start)
  }

  /// The byte offset of a place.
  private func offset(_ line: Int, _ column: Int) -> Int {
    var offset = lineBounds(line).lowerBound
    var remaining = column
    while remaining > 0, offset < text.count, text[offset] != .lineFeed {
      Work.step()
      offset += text.characterLength(at: offset)
      remaining -= 1
    }
    return offset
  }

  private func position(of target: Int) -> (line: Int, column: Int) {
    var line = 0
    var start = 0
    while true {
      let end = text.lineEnd(from: start)
      guard end < target else { break }
      start = end + 1
      line += 1
    }
    return (line, text.scalarCount(start..<target))
  }

  /// The colon that ends the key of a line.
  private func firstColon(_ bounds: Range<Int>) -> Int? {
    bounds.first { offset in
      text[offset] == UInt8(ascii: ":") && (offset + 1 == bounds.upperBound || text[offset + 1].isBlank)
    }
  }
}
