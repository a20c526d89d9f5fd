// The tokenizer: one byte of literal text after the other.

extension HTMLTracker {
  mutating func read(_ byte: UInt8) {
    switch context.state {
    case .content:
      guard byte == .less else { return }
      tagStart = offset
      context = HTMLContext(state: .tagOpen)
    case .tagOpen: readTagOpen(byte)
    case .endTagOpen: readEndTagOpen(byte)
    case .declaration: readDeclaration(byte)
    case .doctype, .bogusComment:
      if byte == .greater { context = HTMLContext() }
    case .comment(let dashes): readComment(byte, dashes)
    case .tagName: readTagName(byte)
    case .attributes(let separated): readAttributes(byte, separated)
    case .attributeName: readAttributeName(byte)
    case .afterAttributeName: readAfterAttributeName(byte)
    case .beforeValue: readBeforeValue(byte)
    case .quotedValue(let quote):
      if byte == quote { finishValue(.attributes(separated: false)) } else { readValue(byte) }
    case .unquotedValue:
      if byte.isHTMLBlank {
        finishValue(.attributes(separated: true))
      } else if byte == .greater {
        finishTag()
      } else {
        readValue(byte)
      }
    case .text: readText(byte)
    case .textTagOpen: readTextTagOpen(byte)
    case .textEndTag: readTextEndTag(byte)
    }
  }

  private mutating func readTagOpen(_ byte: UInt8) {
    if byte.isLetter {
      context.state = .tagName
      context.name = byte.lowercaseText
    } else if byte == UInt8(ascii: "!") {
      context.state = .declaration
    } else if byte == UInt8(ascii: "/") {
      context.state = .endTagOpen
    } else if byte == UInt8(ascii: "?") {
      context.state = .bogusComment
    } else {
      context.state = .content
      read(byte)
    }
  }

  private mutating func readEndTagOpen(_ byte: UInt8) {
    if byte.isLetter {
      context.state = .tagName
      context.isEndTag = true
      context.name = byte.lowercaseText
    } else if byte == .greater {
      context.state = .content
    } else {
      context.state = .bogusComment
    }
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    let name = context.name + byte.lowercaseText
    if name == "--" {
      context = HTMLContext(state: .comment(.start))
    } else if name == "doctype" {
      context = HTMLContext(state: .doctype)
    } else if "doctype".hasPrefix(name) || name == "-" {
      context.name = name
    } else {
      if name == "[" { report(.cdata, at: tagStart) }
      context = HTMLContext(state: .bogusComment)
      read(byte)
    }
  }

  private mutating func readComment(_ byte: UInt8, _ dashes: HTMLContext.Dashes) {
    let isDash = byte == UInt8(ascii: "-")
    switch dashes {
    case .start, .startDash, .two:
      if byte == .greater {
        context = HTMLContext()
      } else if isDash {
        context.state = .comment(dashes == .start ? .startDash : .two)
      } else {
        context.state = .comment(dashes == .two && byte == UInt8(ascii: "!") ? .bang : .none)
      }
    case .none:
      if isDash { context.state = .comment(.one) }
    case .one:
      context.state = .comment(isDash ? .two : .none)
    case .bang:
      if byte == .greater { context = HTMLContext() } else { context.state = .comment(isDash ? .one : .none) }
    }
  }

  /// No name that means anything is longer; the rest of a longer one need not be kept.
  private static let longestName = 64

  /// Whether letters that follow belong to the name of a tag or an attribute.
  var isInName: Bool { context.state == .tagName || context.state == .attributeName }

  /// Reads small letters of a name at once.
  mutating func readName(_ letters: ArraySlice<UInt8>) {
    let room = max(0, Self.longestName - context.name.utf8.count)
    context.name += String(decoding: letters.prefix(room), as: UTF8.self)
  }

  private mutating func readTagName(_ byte: UInt8) {
    if byte.isHTMLBlank || byte == UInt8(ascii: "/") {
      finishTagName()
      context.state = .attributes(separated: true)
    } else if byte == .greater {
      finishTagName()
      finishTag()
    } else if context.name.utf8.count < Self.longestName {
      context.name += byte.lowercaseText
    }
  }

  mutating func finishTagName() {
    context.element = HTMLContext.Attribute.notableElements.contains(context.name) ? context.name : ""
    context.name = ""
  }

  private mutating func readAttributes(_ byte: UInt8, _ separated: Bool) {
    if byte.isHTMLBlank || byte == UInt8(ascii: "/") {
      context.state = .attributes(separated: true)
    } else if byte == .greater {
      finishTag()
    } else {
      if byte == UInt8(ascii: "=") {
        reportMalformed(.malformedAttribute)
      } else if !separated {
        reportMalformed(.notSeparated)
      }
      beginAttributeName(byte)
    }
  }

  private mutating func beginAttributeName(_ byte: UInt8) {
    nameStart = offset
    context.state = .attributeName
    context.name = byte.lowercaseText
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    if byte.isHTMLBlank {
      finishAttributeName()
      context.state = .afterAttributeName
    } else if byte == UInt8(ascii: "/") {
      finishAttributeName()
      context.state = .attributes(separated: true)
    } else if byte == .greater {
      finishAttributeName()
      finishTag()
    } else if byte == UInt8(ascii: "=") {
      finishAttributeName()
      context.state = .beforeValue
    } else {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == .less {
        reportMalformed(.malformedAttribute)
      }
      if context.name.utf8.count < Self.longestName { context.name += byte.lowercaseText }
    }
  }

  mutating func finishAttributeName() {
    let name = context.name
    context.attribute = HTMLContext.Attribute(name: name, element: context.element)
    context.valueHasBegun = false
    context.schemeMatched = 0
    switch context.attribute {
    case .style: report(.styleAttribute, at: nameStart)
    case .eventHandler: report(.eventHandler(name), at: nameStart)
    default: break
    }
    switch (context.element, name) {
    case ("script", "src"):
      context.hasSource = true
    case ("meta", "http-equiv"):
      if context.hasTextContent { report(.redirectAfterText, at: nameStart) }
      context.hasHTTPEquiv = true
    case ("meta", "content"):
      context.attribute = context.hasHTTPEquiv ? .refresh : .metaContent
    default:
      break
    }
  }

  private mutating func readAfterAttributeName(_ byte: UInt8) {
    if byte.isHTMLBlank { return }
    if byte == UInt8(ascii: "=") {
      context.state = .beforeValue
    } else if byte == UInt8(ascii: "/") {
      context.state = .attributes(separated: true)
    } else if byte == .greater {
      finishTag()
    } else {
      beginAttributeName(byte)
    }
  }

  private mutating func readBeforeValue(_ byte: UInt8) {
    if byte.isHTMLBlank { return }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      context.state = .quotedValue(byte)
    } else if byte == .greater {
      finishTag()
    } else {
      context.state = .unquotedValue
      readValue(byte)
    }
  }

  private mutating func readValue(_ byte: UInt8) {
    switch context.attribute {
    case .url:
      context.valueHasBegun = true
      matchScriptScheme(byte)
    case .urls:
      context.valueHasBegun = !byte.isHTMLBlank && byte != UInt8(ascii: ",")
    case .text, .metaContent, .refresh, .forbidden, .style, .eventHandler:
      break
    }
  }

  /// Browsers skip blanks before a scheme and line breaks within it.
  private mutating func matchScriptScheme(_ byte: UInt8) {
    let scheme = "javascript:".utf8
    guard context.schemeMatched >= 0, byte > 0x20 else { return }
    let expected = scheme[scheme.index(scheme.startIndex, offsetBy: context.schemeMatched)]
    guard byte.lowercase == expected else {
      context.schemeMatched = -1
      return
    }
    context.schemeMatched += 1
    if context.schemeMatched == scheme.count {
      report(.scriptURL(context.name), at: nameStart)
      context.schemeMatched = -1
    }
  }

  private mutating func finishValue(_ state: HTMLContext.State) {
    context.state = state
    context.name = ""
    context.attribute = .text
    context.valueHasBegun = false
    context.schemeMatched = 0
  }

  private mutating func finishTag() {
    let finished = context
    context = HTMLContext()
    guard !finished.isEndTag, HTMLContext.textElements.contains(finished.element) else { return }
    context.state = .text
    context.element = finished.element
    if finished.element == "style" {
      report(.inlineStyle, at: tagStart)
    } else if finished.element == "script", !finished.hasSource {
      report(.inlineScript, at: tagStart)
      context.isReported = true
    }
  }

  private mutating func readText(_ byte: UInt8) {
    if byte == .less {
      context.state = .textTagOpen
      tagStart = offset
    } else if context.element == "script", !context.isReported, !byte.isHTMLBlank {
      report(.inlineScript)
      context.isReported = true
    }
  }

  private mutating func readTextTagOpen(_ byte: UInt8) {
    if byte == UInt8(ascii: "/") {
      context.state = .textEndTag
      context.name = ""
    } else {
      continueText(with: byte)
    }
  }

  private mutating func readTextEndTag(_ byte: UInt8) {
    if byte.isLetter, context.name.utf8.count < 10 {
      context.name += byte.lowercaseText
    } else if context.name == context.element, byte.isHTMLBlank || byte == .greater || byte == UInt8(ascii: "/") {
      context = HTMLContext(state: .attributes(separated: true), isEndTag: true)
      if byte == .greater { context = HTMLContext() }
    } else {
      continueText(with: byte)
    }
  }

  /// What looked like the element's end tag was text.
  private mutating func continueText(with byte: UInt8) {
    context.state = .text
    context.name = ""
    if context.takesTextValues { report(.markupInText(context.element), at: tagStart) }
    read(byte)
  }
}

extension UInt8 {
  fileprivate static let less = UInt8(ascii: "<")
  fileprivate static let greater = UInt8(ascii: ">")

  fileprivate var isHTMLBlank: Bool { isBlankOrNewline || self == 0x0C }

  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercase) }

  var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  fileprivate var lowercase: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  fileprivate var lowercaseText: String { String(Unicode.Scalar(lowercase)) }
}
