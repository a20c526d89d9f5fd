import Diagnostics

/// Reads front matter in which nothing can be read in two ways, in one pass over its bytes: block maps and block lists,
/// their keys and values plain scalars on one line, or lists and maps in brackets on one line. Nearly every profile is
/// written so.
///
/// libyaml decides what YAML means. Where anything else occurs, be it only a quote, a comment behind a value or a line
/// whose indentation continues another, this declines and libyaml reads the whole text. Comments on lines of their own
/// are passed over. What is accepted here gives the very nodes that libyaml's events give; tests compare the two.
struct PlainYAML {
  /// A collection whose further entries may follow.
  struct Collection: BitwiseCopyable {
    let node: Int32
    /// The entry added last, or -1.
    var last: Int32 = -1
    /// The column in which its keys or dashes stand.
    let indent: Int
    let isList: Bool
  }

  /// Longer keys are left to libyaml, which allows 1,024 characters.
  private static let keyLimit = 512

  private let text: Bytes
  private let firstLine: Int
  private var offset = 0
  /// Of the front matter, from 0.
  private var line = 0
  /// Where the line begins.
  private var lineStart = 0
  /// Bytes of the line before `offset` that begin no character.
  private var continuations = 0
  /// The innermost open collection; without a node before there is one. Those around it, and what was the innermost before
  /// there was one, are kept with the tree.
  private var innermost = Collection(node: -1, indent: -1, isList: false)
  /// The last key has no value yet.
  private var awaitsValue = false
  /// Whether something stands in the text that `RepairScanner` may want to repair: full-width punctuation or a colon
  /// where it would look for a slip, or a number before a key. Elsewhere it repairs nothing.
  private(set) var mayNeedRepair = false

  /// - Parameters:
  ///   - text: Valid UTF-8 with LF line ends.
  ///   - firstLine: The line of the file on which it begins, from 1.
  init(_ text: Bytes, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
  }

  /// Adds the entries of the text's map to an empty tree.
  ///
  /// - Returns: `false` where libyaml has to read the text; the tree is to be cleared then.
  mutating func read(into tree: inout NodeTree) -> Bool {
    defer { Work.step(offset) }
    // Its scalars stand in the text as they are.
    tree.scalars.append(text)
    while offset < text.count {
      lineStart = offset
      continuations = 0
      skipSpaces()
      if offset < text.count, text[offset] != .lineFeed {
        guard text[offset] == UInt8(ascii: "#") ? skipComment() : readLine(&tree) else { return false }
      }
      // The end of the line, or of the text.
      offset += 1
      line += 1
    }
    guard tree.nodes.count > 0, !awaitsValue else { return false }
    tree.setFields(of: 0)
    return true
  }

  /// - Returns: Whether there is nothing in the comment that YAML could take for its end or for no text.
  private mutating func skipComment() -> Bool {
    while offset < text.count, text[offset] != .lineFeed {
      guard let length = PlainScalar.characterLength(text, at: offset) else { return false }
      offset += length
    }
    return true
  }

  private mutating func readLine(_ tree: inout NodeTree) -> Bool {
    let indent = offset - lineStart
    let isDash = text[offset] == UInt8(ascii: "-") && offset + 1 < text.count && text[offset + 1] == .space
    let isAlongside = innermost.indent == indent && innermost.isList == isDash && !awaitsValue
    guard isAlongside || enter(indent, isDash, &tree) else { return false }
    if isDash {
      offset += 1
      skipSpaces()
      if beginsBrackets { return readLineInBrackets(&tree) }
    }
    let column = column
    guard let scalar = scanScalar(inBrackets: false) else { return false }
    if scalar.stop == .line {
      // A line without a colon is an entry of a list, or the rest of what began above.
      guard isDash else { return false }
      if scalar.holdsColon || scalar.beginsWide { mayNeedRepair = true }
      add(scalar, column, &tree)
      return true
    }
    if isDash { push(.map, column, &tree) }
    guard addKey(scalar, column, &tree) else { return false }
    return readValue(&tree)
  }

  /// Makes the collection in which a line's entry stands the innermost open one, which it is not yet.
  ///
  /// - Returns: `false` where there is none.
  private mutating func enter(_ indent: Int, _ isDash: Bool, _ tree: inout NodeTree) -> Bool {
    guard innermost.node >= 0 else {
      // The root is a map.
      guard !isDash else { return false }
      push(.map, indent, &tree)
      return true
    }
    if awaitsValue {
      awaitsValue = false
      // A list may stand as far left as its key.
      guard indent > innermost.indent || isDash && indent == innermost.indent else { return false }
      push(isDash ? .list : .map, indent, &tree)
      return tree.open.count <= YAMLEvents.depthLimit
    }
    while innermost.indent > indent || innermost.indent == indent && innermost.isList && !isDash { pop(&tree) }
    return innermost.indent == indent && innermost.isList == isDash
  }

  /// Adds a key, and goes on behind its colon and the blanks after it.
  @inline(__always)
  private mutating func addKey(_ key: PlainScalar, _ column: Int, _ tree: inout NodeTree) -> Bool {
    guard key.stop == .colon, key.range.count <= Self.keyLimit else { return false }
    if key.holdsColon || key.holdsWide || RepairScanner.mayBeBullet(text[key.range.lowerBound]) { mayNeedRepair = true }
    add(key, column, &tree)
    offset += 1
    skipSpaces()
    return true
  }

  /// What follows a key.
  private mutating func readValue(_ tree: inout NodeTree) -> Bool {
    guard offset < text.count, text[offset] != .lineFeed else {
      awaitsValue = true
      return true
    }
    if beginsBrackets { return readLineInBrackets(&tree) }
    let column = column
    guard let scalar = scanScalar(inBrackets: false), scalar.stop == .line else { return false }
    if scalar.beginsWide { mayNeedRepair = true }
    add(scalar, column, &tree)
    return true
  }

  /// Passes over a plain scalar, up to what ends it.
  @inline(__always)
  private mutating func scanScalar(inBrackets: Bool) -> PlainScalar? {
    guard let scalar = PlainScalar(text, at: offset, inBrackets: inBrackets) else { return nil }
    offset = scalar.next
    continuations += scalar.continuations
    return scalar
  }

  private mutating func skipSpaces() {
    while offset < text.count, text[offset] == .space { offset += 1 }
  }
}

// MARK: - Brackets

extension PlainYAML {
  private var beginsBrackets: Bool {
    offset < text.count && (text[offset] == UInt8(ascii: "[") || text[offset] == UInt8(ascii: "{"))
  }

  /// A list or a map in brackets, which nothing may follow on its line.
  private mutating func readLineInBrackets(_ tree: inout NodeTree) -> Bool {
    guard readBrackets(&tree) else { return false }
    skipSpaces()
    return offset == text.count || text[offset] == .lineFeed
  }

  private mutating func readBrackets(_ tree: inout NodeTree) -> Bool {
    let isList = text[offset] == UInt8(ascii: "[")
    push(isList ? .list : .map, column, &tree)
    guard tree.open.count <= YAMLEvents.depthLimit else { return false }
    repeat {
      offset += 1
      skipSpaces()
      guard isList || readKeyInBrackets(&tree), readValueInBrackets(&tree) else { return false }
    } while text[offset] == UInt8(ascii: ",")
    guard text[offset] == (isList ? UInt8(ascii: "]") : UInt8(ascii: "}")) else { return false }
    offset += 1
    pop(&tree)
    return true
  }

  private mutating func readKeyInBrackets(_ tree: inout NodeTree) -> Bool {
    let column = column
    guard let key = scanScalar(inBrackets: true) else { return false }
    return addKey(key, column, &tree)
  }

  /// An item of a list or the value of a key.
  ///
  /// - Returns: Whether it is followed by something on its line.
  private mutating func readValueInBrackets(_ tree: inout NodeTree) -> Bool {
    if beginsBrackets {
      guard readBrackets(&tree) else { return false }
      skipSpaces()
      return offset < text.count
    }
    let column = column
    guard let scalar = scanScalar(inBrackets: true), scalar.stop == .bracket else { return false }
    if scalar.holdsColon || scalar.holdsWide { mayNeedRepair = true }
    add(scalar, column, &tree)
    return true
  }
}

// MARK: - Nodes

extension PlainYAML {
  /// Of the character at `offset`, from 0.
  private var column: Int { offset - lineStart - continuations }

  @inline(__always)
  private mutating func add(_ scalar: PlainScalar, _ column: Int, _ tree: inout NodeTree) {
    add(
      NodeTree.Node(
        kind: .scalar, isPlain: true, isOnOneLine: true, line: Int32(truncatingIfNeeded: firstLine + line),
        column: Int32(truncatingIfNeeded: column + 1), start: Int32(truncatingIfNeeded: scalar.range.lowerBound),
        length: Int32(truncatingIfNeeded: scalar.range.count)), &tree)
  }

  private mutating func push(_ kind: NodeTree.Node.Kind, _ column: Int, _ tree: inout NodeTree) {
    let added = add(
      NodeTree.Node(kind: kind, line: Int32(firstLine + line), column: Int32(column + 1)), &tree)
    tree.open.append(innermost)
    innermost = Collection(node: added, indent: column, isList: kind == .list)
  }

  private mutating func pop(_ tree: inout NodeTree) { innermost = tree.open.removeLast() }

  @discardableResult
  @inline(__always)
  private mutating func add(_ node: NodeTree.Node, _ tree: inout NodeTree) -> Int32 {
    let added = tree.add(node)
    if innermost.last >= 0 {
      tree.nodes.update(Int(innermost.last)) { $0.next = added }
    } else if innermost.node >= 0 {
      tree.nodes.update(Int(innermost.node)) { $0.firstChild = added }
    }
    innermost.last = added
    return added
  }
}
