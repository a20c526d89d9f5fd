import Diagnostics

/// Lists and maps in brackets, on one line or several.
extension RepairScanner {
  private struct Flow {
    enum Kind {
      case list(FieldShape)
      case map(Keys)
      /// Brackets where none belong: only followed, never repaired.
      case otherList
      case otherMap
    }

    let kind: Kind
    let isWide: Bool
    /// A value in brackets or quotes has just ended; what follows separates or closes.
    var isAfterValue = false
  }

  /// - Returns: The offset after the closing bracket, or where a new field shows that there is none.
  mutating func scanFlow(_ start: Int, _ shape: FieldShape) -> Int {
    if let end = endOfPlainList(start) { return end }
    var stack: [Flow] = []
    var offset = open(start, shape, &stack)
    while let flow = stack.last {
      Work.step()
      guard let next = skipFlowBlanks(offset) else { return offset }
      offset = next
      guard offset < text.count else { break }
      if close(&offset, &stack) || separate(&offset, &stack) { continue }
      let before = offset
      switch flow.kind {
      case .list(let item): scanFlowItem(&offset, item, &stack)
      case .map(let keys): scanFlowEntry(&offset, keys, &stack)
      case .otherList, .otherMap:
        // Keys and values alike are passed over.
        if text[offset] != UInt8(ascii: ":") { scanFlowValue(&offset, .text, nil, &stack) }
      }
      if offset == before { offset += text.characterLength(at: offset) }
    }
    return offset
  }

  /// Where a list ends in which nothing can need a repair, whatever its items are: on one line, without another list or
  /// map, quotes, comments, colons and full-width punctuation. `nil` where that takes a closer look.
  private func endOfPlainList(_ start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "[") else { return nil }
    var offset = start + 1
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "]"):
        Work.step(offset - start)
        return offset + 1
      case .lineFeed, .tab, UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ":"),
        UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), 0xE3, 0xEF:
        return nil
      default: offset += 1
      }
    }
    return nil
  }

  private mutating func open(_ offset: Int, _ shape: FieldShape, _ stack: inout [Flow]) -> Int {
    let wide = WideCharacter(text, at: offset)
    let isList = text[offset] == UInt8(ascii: "[") || wide == .openingBracket
    let kind: Flow.Kind =
      switch shape {
      case _ where isList && shape.item != nil: shape.item.map(Flow.Kind.list) ?? .otherList
      case .list(.map(let set, _)), .map(let set, _): isList ? .otherList : .map(.fields(set))
      case .extras where !isList: .map(.any)
      default: isList ? .otherList : .otherMap
      }
    if !stack.isEmpty { stack[stack.count - 1].isAfterValue = false }
    stack.append(Flow(kind: kind, isWide: wide != nil))
    return replace(offset)
  }

  /// Closes the innermost collection where a bracket that fits stands at `offset`.
  private mutating func close(_ offset: inout Int, _ stack: inout [Flow]) -> Bool {
    guard let flow = stack.last else { return false }
    let wide = WideCharacter(text, at: offset)
    let isClosing: Bool
    switch flow.kind {
    case .list: isClosing = text[offset] == UInt8(ascii: "]") || wide == .closingBracket
    case .map: isClosing = text[offset] == UInt8(ascii: "}") || wide == .closingBrace
    case .otherList: isClosing = text[offset] == UInt8(ascii: "]") || flow.isWide && wide == .closingBracket
    case .otherMap: isClosing = text[offset] == UInt8(ascii: "}") || flow.isWide && wide == .closingBrace
    }
    guard isClosing else { return false }
    offset = replace(offset)
    stack.removeLast()
    if !stack.isEmpty { stack[stack.count - 1].isAfterValue = true }
    return true
  }

  /// A separator after a value in brackets or quotes, or a half-width one anywhere.
  private mutating func separate(_ offset: inout Int, _ stack: inout [Flow]) -> Bool {
    let isHalf = text[offset] == UInt8(ascii: ",")
    let isWide =
      stack.last.map { $0.isAfterValue && Self.isRepaired($0) } == true
      && WideCharacter(text, at: offset)?.isSeparator == true
    guard isHalf || isWide else { return false }
    offset = replace(offset)
    stack[stack.count - 1].isAfterValue = false
    return true
  }

  private mutating func scanFlowItem(_ offset: inout Int, _ item: FieldShape, _ stack: inout [Flow]) {
    if case .map(let set, _) = item, keyFollows(offset, in: set), !opens(offset, item) {
      // `[名称: 甲]`: a map of one field, without its braces.
      scanFlowEntry(&offset, .fields(set), &stack)
    } else {
      scanFlowValue(&offset, item, nil, &stack)
    }
  }

  private mutating func scanFlowEntry(_ offset: inout Int, _ keys: Keys, _ stack: inout [Flow]) {
    let start = offset
    var end = start
    var colon: Colon?
    if text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'") {
      end = text.skippingBlanks(from: skipQuoted(start))
      if end < text.count, text[end] == UInt8(ascii: ":") { colon = Colon(offset: end, isWide: false) }
    } else {
      scan: while end < text.count {
        Work.step()
        switch text[end] {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), .lineFeed:
          break scan
        case UInt8(ascii: ":"):
          colon = Colon(offset: end, isWide: false)
          break scan
        case 0xEF:
          let wide = WideCharacter(text, at: end)
          if wide == .colon { colon = Colon(offset: end, isWide: true) }
          if wide == .colon || wide == .closingBrace { break scan }
          end += 1
        default: end += 1
        }
      }
    }
    guard let colon else {
      offset = end
      return
    }
    let key = keyRange(start..<colon.offset)
    let shape = keys.shape(of: text.slice(key))
    let value = repairColon(colon, blanksFrom: key.upperBound, shape)
    guard let first = skipFlowBlanks(value) else {
      offset = value
      return
    }
    offset = first
    guard first < text.count, text[first] != UInt8(ascii: ","), !isClosingBrace(first) else { return }
    scanFlowValue(&offset, shape, keys, &stack)
  }

  private func isClosingBrace(_ offset: Int) -> Bool {
    text[offset] == UInt8(ascii: "}") || WideCharacter(text, at: offset) == .closingBrace
  }

  /// - Parameter keys: Those of the map that holds the value, or `nil` for a list's item.
  private mutating func scanFlowValue(_ offset: inout Int, _ shape: FieldShape, _ keys: Keys?, _ stack: inout [Flow]) {
    if opens(offset, shape) {
      offset = open(offset, shape, &stack)
    } else if text[offset] == UInt8(ascii: "\"") || text[offset] == UInt8(ascii: "'") {
      offset = skipQuoted(offset)
      if !stack.isEmpty { stack[stack.count - 1].isAfterValue = true }
    } else {
      offset = scanPlain(offset, shape, keys, isRepaired: stack.last.map(Self.isRepaired) ?? false, stack.last)
    }
  }

  private static func isRepaired(_ flow: Flow) -> Bool {
    switch flow.kind {
    case .list, .map: true
    case .otherList, .otherMap: flow.isWide
    }
  }

  private func opens(_ offset: Int, _ shape: FieldShape) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): return true
    case 0xE3, 0xEF:
      guard shape.isCollection, let wide = WideCharacter(text, at: offset) else { return false }
      return wide == .openingBracket || wide == .openingBrace
    default: return false
    }
  }

  /// A scalar without quotes. Separators and closing brackets inside parentheses, or that belong to an opening bracket
  /// inside the scalar, are text.
  private mutating func scanPlain(
    _ start: Int, _ shape: FieldShape, _ keys: Keys?, isRepaired: Bool, _ flow: Flow?
  ) -> Int {
    var offset = start
    var parentheses = 0
    var brackets = 0
    while offset < text.count {
      Work.step()
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        return offset
      case .lineFeed where beginsTopLevelField(offset + 1): return offset
      case UInt8(ascii: "#") where offset > start && text[offset - 1].isBlank: return offset
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"): parentheses -= 1
      case 0xE3, 0xEF:
        guard isRepaired, let wide = WideCharacter(text, at: offset) else { break }
        switch wide {
        case .openingParenthesis: parentheses += 1
        case .closingParenthesis: parentheses -= 1
        case .openingBracket, .openingBrace: brackets += 1
        case .closingBracket, .closingBrace:
          if brackets > 0 {
            brackets -= 1
          } else if closes(wide, shape, flow) {
            return offset
          }
        case .comma, .enumerationComma, .semicolon:
          if parentheses <= 0, brackets == 0, separates(offset, shape, keys) { return replace(offset) }
        case .colon, .space: break
        }
        offset += WideCharacter.byteCount - 1
      default: break
      }
      offset += 1
    }
    return offset
  }

  private func closes(_ wide: WideCharacter, _ shape: FieldShape, _ flow: Flow?) -> Bool {
    guard let flow else { return false }
    switch flow.kind {
    case .list: return wide == .closingBracket && (flow.isWide || shape.isSeparable)
    case .otherList: return wide == .closingBracket && flow.isWide
    case .map: return wide == .closingBrace
    case .otherMap: return wide == .closingBrace && flow.isWide
    }
  }

  /// Whether the `，`, `、` or `；` at `offset` ends a value of this shape.
  private func separates(_ offset: Int, _ shape: FieldShape, _ keys: Keys?) -> Bool {
    let next = offset + WideCharacter.byteCount
    if case .number = shape, next < text.count, text[next].isDigit { return false }
    guard let keys else { return shape.isSeparable }
    switch shape {
    case .date, .flag, .choice, .number: return true
    default: break
    }
    guard case .fields(let set) = keys else { return false }
    return keyFollows(next, in: set) || misspeltKeyFollows(next, in: set)
  }

  /// Puts the half-width character in the place of a full-width one.
  ///
  /// - Returns: The offset after the character.
  private mutating func replace(_ offset: Int) -> Int {
    guard let wide = WideCharacter(text, at: offset) else { return offset + 1 }
    repairs.append(
      Repair(offset: offset, length: WideCharacter.byteCount, replacement: wide.halfWidth, kind: .wide(wide)))
    return offset + WideCharacter.byteCount
  }

  /// Passes over blanks, comments and line ends.
  ///
  /// - Returns: `nil` where the next line begins a new field.
  private mutating func skipFlowBlanks(_ start: Int) -> Int? {
    var offset = start
    while offset < text.count {
      Work.step()
      switch text[offset] {
      case .space, .tab: offset += 1
      case .lineFeed:
        if beginsTopLevelField(offset + 1) { return nil }
        offset += 1
      case UInt8(ascii: "#") where offset == 0 || text[offset - 1].isBlank || text[offset - 1] == .lineFeed:
        offset = text.lineEnd(from: offset)
      case 0xE3 where WideCharacter(text, at: offset) == .space: offset = repairBlanks(from: offset, isReported: false)
      default: return offset
      }
    }
    return offset
  }
}
