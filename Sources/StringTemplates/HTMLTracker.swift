import Diagnostics

/// Follows a template's own text through HTML and judges what may stand at each place.
struct HTMLTracker {
  private(set) var problems: [(offset: Int, problem: UnsafeContext)] = []
  var context: HTMLContext
  /// Byte offsets at which the tag and the name or value being read began.
  var tagStart: Int
  var nameStart: Int
  var offset: Int

  /// - Parameter offset: Where in the file the text begins: where problems are placed whose beginning lies outside.
  init(_ context: HTMLContext, at offset: Int) {
    self.context = context
    self.offset = offset
    tagStart = offset
    nameStart = offset
  }

  /// Whether the same text would do the same to both.
  func isSame(as other: HTMLTracker) -> Bool {
    tagStart == other.tagStart && nameStart == other.nameStart && problems.isEmpty && other.problems.isEmpty
      && context == other.context
  }

  /// Reads literal text of the file.
  mutating func read(_ range: Range<Int>, of bytes: [UInt8]) {
    Work.step(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      offset = index
      let rest = bytes[index..<range.upperBound]
      let letters = isInName ? rest.prefix(while: \.isLowercaseLetter) : rest.prefix(0)
      if letters.isEmpty {
        read(bytes[index])
        index += 1
      } else {
        readName(letters)
        index = letters.endIndex
      }
    }
  }

  mutating func takeProblems() -> [(offset: Int, problem: UnsafeContext)] {
    defer { problems = [] }
    return problems
  }

  /// Reports what is wrong with a tag's attributes: once, since what follows is read as something else.
  mutating func reportMalformed(_ problem: UnsafeContext) {
    guard !context.isReported else { return }
    context.isReported = true
    report(problem)
  }

  mutating func report(_ problem: UnsafeContext, at offset: Int? = nil) {
    problems.append((offset ?? self.offset, problem))
  }
}

// MARK: - Template tags

extension HTMLTracker {
  /// A template tag that writes or branches stands here: whatever name was being read ends.
  mutating func meetTag(at offset: Int) {
    self.offset = offset
    switch context.state {
    case .tagName:
      finishTagName()
      context.state = .attributes(separated: false)
    case .attributeName:
      finishAttributeName()
      context.state = .attributes(separated: false)
    case .afterAttributeName:
      context.state = .attributes(separated: true)
    case .tagOpen, .endTagOpen, .declaration:
      report(.tagInTag)
      context.state = .content
    case .textTagOpen, .textEndTag:
      if context.takesTextValues { report(.markupInText(context.element)) }
      context.state = .text
    case .content, .doctype, .comment, .bogusComment, .attributes, .beforeValue, .quotedValue, .unquotedValue, .text:
      break
    }
    context.name = context.state.keepsName ? context.name : ""
  }

  /// A value is written here.
  mutating func meetValue(_ kind: ScalarKind, at offset: Int) {
    if let problem = problem(writing: kind) {
      report(problem, at: offset)
      if problem == .valueInTag { context.isReported = true }
    }
    switch (context.state, context.attribute) {
    case (.quotedValue, .metaContent):
      context.hasTextContent = context.hasTextContent || kind != .url
    case (.quotedValue, .url), (.quotedValue, .urls):
      context.valueHasBegun = true
      context.schemeMatched = -1
    case (.beforeValue, _):
      context.state = .unquotedValue
    default:
      break
    }
  }

  private func problem(writing kind: ScalarKind) -> UnsafeContext? {
    switch context.state {
    case .content:
      nil
    case .text where context.takesTextValues:
      kind == .html ? .htmlInText(context.element) : nil
    case .text:
      .valueInElement(context.element)
    case .quotedValue:
      kind == .html ? .htmlInAttribute : problem(inQuotes: kind)
    case .beforeValue, .unquotedValue:
      .valueUnquoted
    case .comment, .bogusComment:
      .valueInComment
    case .doctype:
      .valueInDoctype
    case .tagOpen, .endTagOpen, .declaration, .tagName, .attributes, .attributeName, .afterAttributeName,
      .textTagOpen, .textEndTag:
      .valueInTag
    }
  }

  private func problem(inQuotes kind: ScalarKind) -> UnsafeContext? {
    switch context.attribute {
    case .text, .metaContent: nil
    case .url, .urls:
      if kind != .url { .textAsURL(context.name) } else { context.valueHasBegun ? .urlNotAlone(context.name) : nil }
    case .refresh: kind == .url ? nil : .textAsURL(context.name)
    case .forbidden: .valueInAttribute(context.name)
    case .style: .valueInStyle
    case .eventHandler: .valueInEventHandler(context.name)
    }
  }
}

extension HTMLContext.State {
  /// Whether the name last read is still needed: an attribute's, while its value is read.
  fileprivate var keepsName: Bool {
    switch self {
    case .beforeValue, .quotedValue, .unquotedValue: true
    default: false
    }
  }
}
