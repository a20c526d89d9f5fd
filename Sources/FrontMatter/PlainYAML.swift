import Diagnostics

/// Reads front matter in which nothing can be read in two ways, in one pass over its bytes: block maps and block lists,
/// their keys and values plain scalars on one line or flow lists of such scalars. Nearly every profile is written so.
///
/// libyaml decides what YAML means. Where anything else occurs, be it only a comment, a quote or a line whose
/// indentation continues another, this declines and libyaml reads the whole text. What is accepted here gives the very
/// nodes that libyaml's events give; tests compare the two.
struct PlainYAML {
  /// A collection whose further entries may follow.
  private struct Collection {
    let node: Int32
    /// The entry added last, or -1.
    var last: Int32
    /// The column in which its keys or dashes stand.
    let indent: Int
    let isList: Bool
  }

  /// What ends a scalar.
  private enum End {
    case line
    /// The colon of a key.
    case colon
    /// A comma or the bracket, within a flow list.
    case item
  }

  /// Longer keys are left to libyaml, which allows 1,024 characters.
  private static let keyLimit = 512

  private let text: Bytes
  private let firstLine: Int
  private let columns: ColumnMap
  private var offset = 0
  /// Of the front matter, from 0.
  private var line = 0
  /// Where the line begins.
  private var lineStart = 0
  /// Bytes of the line before `offset` that begin no character.
  private var continuations = 0
  private var open: [Collection] = []
  /// The last key has no value yet.
  private var awaitsValue = false

  /// - Parameters:
  ///   - text: Valid UTF-8 with LF line ends.
  ///   - firstLine: The line of the file on which it begins, from 1.
  init(_ text: Bytes, firstLine: Int, columns: ColumnMap) {
    self.text = text
    self.firstLine = firstLine
    self.columns = columns
    open.reserveCapacity(8)
  }

  /// Adds the entries of the text's map to an empty tree.
  ///
  /// - Returns: `false` where libyaml has to read the text; the tree is to be cleared then.
  mutating func read(into tree: inout NodeTree) -> Bool {
    defer { Work.step(offset) }
    while offset < text.count {
      lineStart = offset
      continuations = 0
      skipSpaces()
      if offset < text.count, text[offset] != .lineFeed {
        guard readLine(&tree) else { return false }
      }
      // The end of the line, or of the text.
      offset += 1
      line += 1
    }
    guard let root = open.first, !awaitsValue else { return false }
    tree.addFields(of: root.node)
    return true
  }

  private mutating func readLine(_ tree: inout NodeTree) -> Bool {
    let indent = offset - lineStart
    let isDash = text[offset] == UInt8(ascii: "-") && offset + 1 < text.count && text[offset + 1] == .space
    guard enter(indent, isDash, &tree) else { return false }
    if isDash {
      offset += 1
      skipSpaces()
    }
    let column = column
    let start = offset
    guard let (end, stop) = scanScalar(inFlow: false) else { return false }
    if stop == .line {
      // A line without a colon is an entry of a list, or the rest of what began above.
      guard isDash else { return false }
      addScalar(start..<end, column, &tree)
      return true
    }
    guard end - start <= Self.keyLimit else { return false }
    if isDash { push(.map, column, &tree) }
    addScalar(start..<end, column, &tree)
    offset += 1
    skipSpaces()
    return readValue(&tree)
  }

  /// Makes the collection in which a line's entry stands the innermost open one.
  ///
  /// - Returns: `false` where there is none.
  private mutating func enter(_ indent: Int, _ isDash: Bool, _ tree: inout NodeTree) -> Bool {
    guard let innermost = open.last else {
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
      return open.count <= YAMLEvents.depthLimit
    }
    while let last = open.last, last.indent > indent || last.indent == indent && last.isList && !isDash {
      open.removeLast()
    }
    return open.last.map { $0.indent == indent && $0.isList == isDash } ?? false
  }

  /// What follows a key.
  private mutating func readValue(_ tree: inout NodeTree) -> Bool {
    guard offset < text.count, text[offset] != .lineFeed else {
      awaitsValue = true
      return true
    }
    if text[offset] == UInt8(ascii: "[") { return readFlowList(&tree) }
    let column = column
    let start = offset
    guard let (end, stop) = scanScalar(inFlow: false), stop == .line else { return false }
    addScalar(start..<end, column, &tree)
    return true
  }

  private mutating func readFlowList(_ tree: inout NodeTree) -> Bool {
    push(.list, column, &tree)
    defer { open.removeLast() }
    guard open.count <= YAMLEvents.depthLimit else { return false }
    repeat {
      offset += 1
      skipSpaces()
      let column = column
      let start = offset
      guard let (end, stop) = scanScalar(inFlow: true), stop == .item else { return false }
      addScalar(start..<end, column, &tree)
    } while text[offset] == UInt8(ascii: ",")
    offset += 1
    skipSpaces()
    return offset == text.count || text[offset] == .lineFeed
  }
}

// MARK: - Scalars

extension PlainYAML {
  /// Passes over a plain scalar.
  ///
  /// - Returns: Where it ends, without the blanks after it, and what stands at `offset` now; `nil` where YAML might read
  ///   more or less than a plain scalar.
  @inline(__always)
  private mutating func scanScalar(inFlow: Bool) -> (end: Int, stop: End)? {
    guard offset < text.count, Self.mayBegin(text[offset]) else { return nil }
    while offset < text.count {
      let byte = text[offset]
      // Han characters and their punctuation.
      if byte >= 0xE3, byte <= 0xE9 {
        offset += 3
        continuations += 2
        continue
      }
      switch byte {
      case .lineFeed: return (endOfScalar, .line)
      case UInt8(ascii: ":"):
        let next = offset + 1 < text.count ? text[offset + 1] : .lineFeed
        if next == .space || next == .lineFeed { return inFlow ? nil : (endOfScalar, .colon) }
        if inFlow { return nil }
      case UInt8(ascii: ","), UInt8(ascii: "]"):
        if inFlow { return (endOfScalar, .item) }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "?"):
        if inFlow { return nil }
      case UInt8(ascii: "#"):
        if text[offset - 1] == .space { return nil }
      case 0x20...0x7E: break
      case 0x80...:
        guard let length = characterLength(byte) else { return nil }
        offset += length
        continuations += length - 1
        continue
      default: return nil
      }
      offset += 1
    }
    // What ends with the text may have been cut off within a character.
    return offset == text.count ? (endOfScalar, .line) : nil
  }

  /// Whether a plain scalar may begin with a byte and be nothing else: neither a sign of YAML's nor a blank.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "("), UInt8(ascii: "+"), UInt8(ascii: "/"), 0x80...:
      true
    default: false
    }
  }

  /// The length of a character outside ASCII; `nil` where YAML takes it for a line end, a byte order mark or a control.
  private func characterLength(_ first: UInt8) -> Int? {
    let length = text.characterLength(at: offset)
    guard length > 1, offset + length <= text.count else { return nil }
    let second = text[offset + 1]
    switch first {
    case 0xC2 where second < 0xA0, 0xE2 where second == 0x80 && text[offset + 2] & 0xFE == 0xA8,
      0xEF where second == 0xBB && text[offset + 2] == 0xBF, 0xEF where second == 0xBF && text[offset + 2] >= 0xBE:
      return nil
    default: return length
    }
  }

  private var endOfScalar: Int {
    var end = offset
    while text[end - 1] == .space { end -= 1 }
    return end
  }

  private mutating func skipSpaces() {
    while offset < text.count, text[offset] == .space { offset += 1 }
  }
}

// MARK: - Nodes

extension PlainYAML {
  /// Of the character at `offset`, from 0.
  private var column: Int { offset - lineStart - continuations }

  private mutating func addScalar(_ range: Range<Int>, _ column: Int, _ tree: inout NodeTree) {
    var node = node(.scalar, column)
    node.isPlain = true
    node.isOnOneLine = true
    node.start = Int32(tree.scalars.count)
    node.length = Int32(range.count)
    tree.scalars.append(text.slice(range))
    add(node, &tree)
  }

  private mutating func push(_ kind: NodeTree.Node.Kind, _ column: Int, _ tree: inout NodeTree) {
    let added = add(node(kind, column), &tree)
    open.append(Collection(node: added, last: -1, indent: column, isList: kind == .list))
  }

  @discardableResult
  private mutating func add(_ node: NodeTree.Node, _ tree: inout NodeTree) -> Int32 {
    let added = tree.add(node)
    guard let innermost = open.indices.last else { return added }
    if open[innermost].last < 0 {
      tree.nodes[Int(open[innermost].node)].firstChild = added
    } else {
      tree.nodes[Int(open[innermost].last)].next = added
    }
    open[innermost].last = added
    return added
  }

  private func node(_ kind: NodeTree.Node.Kind, _ column: Int) -> NodeTree.Node {
    NodeTree.Node(
      kind: kind, line: Int32(firstLine + line), column: Int32(columns.column(column, line: line)))
  }
}
