import Diagnostics

/// Finds what has to be repaired before YAML can read a front matter.
///
/// It follows the text line by line, as YAML would, to know which field each line belongs to: full-width punctuation
/// is text in a text field, and a slip of the input method in a list, a map, a number or a date. Text values, block
/// scalars, quoted scalars and comments are passed over. A clean text gives no repairs.
struct RepairScanner {
  /// The block collection a line may belong to.
  struct Context {
    enum Kind {
      case map(FieldSet)
      case extras
      case list(FieldShape)
      /// Something whose shape is not known or does not matter.
      case other
    }

    let indent: Int
    let kind: Kind
    let isList: Bool
    /// Whether each of its lines is a key.
    let isMap: Bool
    /// Whether it is a list whose items are single values.
    let isListOfScalars: Bool

    init(indent: Int, kind: Kind) {
      self.indent = indent
      self.kind = kind
      switch kind {
      case .map, .extras: (isList, isMap, isListOfScalars) = (false, true, false)
      case .list(let item): (isList, isMap, isListOfScalars) = (true, false, !item.isCollection)
      case .other: (isList, isMap, isListOfScalars) = (false, false, false)
      }
    }
  }

  /// A key whose value begins on a later line.
  struct Pending {
    let shape: FieldShape
    /// The indentation of the collection that the key or dash belongs to.
    let indent: Int
    let followsKey: Bool
  }

  let text: Bytes
  let root: FieldSet
  var repairs: [Repair] = []
  /// The offsets of the lines that begin a top-level field, where they are wanted.
  private(set) var chunks: [Int] = []
  private let notesChunks: Bool
  private var contexts: [Context] = []
  var pending: Pending?
  /// Inside a block scalar: the indentation its lines must exceed.
  var blockIndent: Int?
  /// The line to go on with.
  private var position = 0

  init(_ text: Bytes, root: FieldSet, notesChunks: Bool = false) {
    self.text = text
    self.root = root
    self.notesChunks = notesChunks
    contexts.reserveCapacity(8)
  }

  mutating func scan() {
    while position < text.count {
      Work.step()
      let start = position
      position = text.count
      let end = scanLine(start)
      // Values may span lines; the next line to look at begins after the one on which they end.
      position = min(text.lineEnd(from: max(end, start)) + 1, text.count)
    }
  }

  /// - Returns: An offset on the last line that was looked at.
  private mutating func scanLine(_ start: Int) -> Int {
    var first = start
    while first < text.count, text[first] == .space { first += 1 }
    guard first < text.count, text[first] != .lineFeed else { return first }
    Work.step(first - start)
    var indent = first - start
    if let limit = blockIndent, indent > limit { return first }
    if isIndentationFault(at: first) {
      guard let next = repairIndentation(from: first, indent: indent) else { return first }
      first = next
      indent = text.scalarCount(start..<first)
    }
    blockIndent = nil
    guard text[first] != UInt8(ascii: "#") else { return first }
    let bullet = bullet(at: first, indent: indent)
    if notesChunks, indent == 0, bullet == nil, text[first] != UInt8(ascii: "]"), text[first] != UInt8(ascii: "}") {
      chunks.append(start)
    }
    return scanContent(first, indent: indent, bullet)
  }

  /// What begins a list's item on this line, repaired.
  private mutating func bullet(at first: Int, indent: Int) -> Bullet? {
    if isDash(at: first) { return .dash }
    if isTightDash(at: first, indent: indent) {
      repairs.append(Repair(offset: first + 1, length: 0, replacement: .space, kind: .tightDash))
      return .dash
    }
    guard let bullet = otherBullet(at: first, indent: indent) else { return nil }
    repair(bullet, at: first)
    return bullet
  }

  private mutating func scanContent(_ first: Int, indent: Int, _ bullet: Bullet?) -> Int {
    let isDash = bullet != nil
    if contexts.isEmpty { contexts.append(Context(indent: indent, kind: .map(root))) }
    var isNew = false
    if let pending {
      self.pending = nil
      if indent > pending.indent || isDash && pending.followsKey && indent == pending.indent {
        pop(to: pending.indent, keepsList: true)
        if !isDash, beginsValue(at: first, pending.shape) { return scanValue(first, pending.shape, pending.indent) }
        contexts.append(Context(indent: indent, kind: Self.kind(of: pending.shape, isDash: isDash)))
        isNew = true
      }
    }
    pop(to: indent, keepsList: isDash)
    // Deeper than the keys around it: the rest of a text that began above.
    let innermost = contexts.count - 1
    if indent > contexts[innermost].indent { return first }
    // Nearly every line needs no look at its field's shape.
    if contexts[innermost].isMap {
      if let value = plainValue(ofKeyAt: first) { return value }
    } else if let bullet, contexts[innermost].isListOfScalars {
      let item = text.skippingBlanks(from: first + bullet.length)
      if beginsPlainly(at: item) { return item }
    }
    switch contexts[innermost].kind {
    case .other: return first
    case .list(let item): return bullet.map { scanItem(first, $0, indent, item) } ?? first
    case .map(let set):
      if text[first] == UInt8(ascii: "{") { return scanFlow(first, .map(set)) }
      return scanKey(first, .fields(set), indent, isCertain: !isNew) ?? first
    case .extras: return scanKey(first, .any, indent, isCertain: !isNew) ?? first
    }
  }

  private mutating func pop(to indent: Int, keepsList: Bool) {
    var count = contexts.count
    while count > 1 {
      let innermost = contexts[count - 1].indent
      guard innermost > indent || innermost == indent && contexts[count - 1].isList && !keepsList else { break }
      Work.step()
      count -= 1
    }
    while contexts.count > count { contexts.removeLast() }
  }

  /// What follows a list's dash, or what stands for it.
  private mutating func scanItem(_ start: Int, _ bullet: Bullet, _ indent: Int, _ item: FieldShape) -> Int {
    let first = text.skippingBlanks(from: start + bullet.length)
    guard first < text.count, text[first] != .lineFeed, text[first] != UInt8(ascii: "#") else {
      pending = Pending(shape: item, indent: indent, followsKey: false)
      return first
    }
    // After a tight dash a blank is put in.
    let inner = indent + max(first - start - bullet.length + bullet.width, 2)
    switch item {
    case .map(let set, _):
      contexts.append(Context(indent: inner, kind: .map(set)))
      if let value = plainValue(ofKeyAt: first) { return value }
      if let end = scanKey(first, .fields(set), inner, isCertain: false) { return end }
      contexts.removeLast()
    case .extras:
      contexts.append(Context(indent: inner, kind: .extras))
      if let value = plainValue(ofKeyAt: first) { return value }
      if let end = scanKey(first, .any, inner, isCertain: false) { return end }
      contexts.removeLast()
    case .list(let next) where isDash(at: first):
      contexts.append(Context(indent: inner, kind: .list(next)))
      return scanItem(first, .dash, inner, next)
    default: break
    }
    return scanValue(first, item, indent)
  }

  private static func kind(of shape: FieldShape, isDash: Bool) -> Context.Kind {
    switch shape {
    case _ where isDash && shape.item != nil: shape.item.map(Context.Kind.list) ?? .other
    case .list(.map(let set, _)) where !isDash: .map(set)
    case .map(let set, _) where !isDash: .map(set)
    case .extras where !isDash: .extras
    default: .other
    }
  }

  /// Whether a line of this indentation can be an item of a list.
  func expectsItem(at indent: Int) -> Bool {
    if let pending {
      guard pending.shape.item != nil else { return false }
      return indent >= pending.indent
    }
    Work.step(contexts.count)
    return contexts.last { $0.indent <= indent }.map { $0.isList && $0.indent == indent } ?? false
  }
}

// MARK: - Indentation

extension RepairScanner {
  private func isIndentationFault(at offset: Int) -> Bool {
    text[offset] == .tab || text[offset] == 0xE3 && WideCharacter(text, at: offset) == .space
  }

  /// Blanks take the place of tabs and full-width blanks, so that the rest of the line can be read all the same.
  ///
  /// - Returns: Where the line's content begins, or `nil` where the line needs no further look: it has no content, or
  ///   it continues a text that may contain such characters.
  private mutating func repairIndentation(from first: Int, indent: Int) -> Int? {
    var end = first
    while end < text.count, text[end].isBlank || WideCharacter(text, at: end) == .space {
      end += text.characterLength(at: end)
    }
    Work.step(end - first)
    let isEmpty = end == text.count || text[end] == .lineFeed
    let isText = blockIndent == nil && pending == nil && indent > (contexts.last?.indent ?? 0)
    guard !isText || isEmpty else { return nil }
    var isReported = isEmpty
    var offset = first
    while offset < end {
      let length = text.characterLength(at: offset)
      if text[offset] != .space {
        let isTab = text[offset] == .tab
        repairs.append(
          Repair(
            offset: offset, length: length, replacement: .space,
            kind: isReported ? .silent : .tabIndentation(isTab: isTab)))
        isReported = true
      }
      offset += length
    }
    guard !isEmpty else { return nil }
    // The writer meant the line to belong to the block scalar; as blanks, the indentation may make it so.
    if let limit = blockIndent, indent + text.scalarCount(first..<end) > limit { return nil }
    return end
  }
}
