import Diagnostics

/// Turns nodes into the values that the table of fields asks for.
struct FieldDecoder: ~Copyable {
  /// The nodes of a tree, and the bytes of its scalars.
  let nodes: UnsafeBufferPointer<NodeTree.Node>
  let scalars: Bytes
  let file: String
  var diagnostics: [Diagnostic] = []
  private var memory: Memory

  /// What is kept from one file to the next, so that not every file needs memory of its own.
  struct Memory: ~Copyable {
    /// Where each field of the maps being decoded was first written, the outermost map's first; 0 where it was not.
    fileprivate var lines = GrowingBuffer<Int32>(capacity: 256)
    /// The nodes that are values of the outermost map's own fields (`Field.isOwn`), in the order written.
    fileprivate(set) var own = GrowingBuffer<Int32>(capacity: 16)
    /// The values of the lists and maps being decoded, the outermost one's first.
    fileprivate var open = GrowingBuffer<FieldValue>(capacity: 128)
    /// Those of the lists and maps that are decoded, of each together.
    fileprivate var values = GrowingBuffer<FieldValue>(capacity: 256)
    fileprivate var maps = GrowingBuffer<FieldMap>(capacity: 64)

    fileprivate mutating func clear() {
      lines.removeAll()
      own.removeAll()
      open.removeAll()
      values.removeAll()
      maps.removeAll()
    }

    /// Puts what is open from a place on behind the values that are decoded.
    fileprivate mutating func close(from base: Int) -> FieldSlice {
      let start = values.count
      values.append(UnsafeBufferPointer(rebasing: open.elements[base...]))
      open.removeAll(from: base)
      return FieldSlice(start..<values.count)
    }
  }

  /// - Parameter memory: That of the file before.
  init(
    _ nodes: UnsafeBufferPointer<NodeTree.Node>, _ scalars: Bytes, file: String, memory: consuming Memory = Memory()
  ) {
    self.nodes = nodes
    self.scalars = scalars
    self.file = file
    self.memory = memory
    self.memory.clear()
  }

  /// The memory, for the next file.
  consuming func finish() -> Memory { memory }

  /// Decodes a document's own fields.
  ///
  /// - Parameters:
  ///   - first: The node of the first key, or -1. Keys and values follow each other in turn.
  ///   - position: Where the document begins.
  ///   - excused: Fields that are known to be there although they can't be read.
  mutating func decodeDocument(
    _ first: Int32, _ set: FieldSet, at position: TextPosition, excused: Set<Int> = []
  ) -> FieldValues {
    let root = decodeFields(first, set, at: position, excused: excused)
    let store = FieldStore(
      file: file, fields: set, scalars: scalars, values: memory.values.elements, maps: memory.maps.elements)
    return FieldValues(store, map: Int(root))
  }

  /// Decodes a map, with what is in it.
  ///
  /// - Returns: Its number among the maps.
  private mutating func decodeFields(
    _ first: Int32, _ set: FieldSet, at position: TextPosition, excused: Set<Int> = []
  ) -> Int32 {
    var present = FieldBits()
    let base = memory.lines.count
    memory.lines.append(repeating: 0, count: set.fields.count)
    defer { memory.lines.removeAll(from: base) }
    let opened = memory.open.count
    var excused = excused
    /// The last of the table's fields that has a value so far.
    var last = -1
    var key = first
    while key >= 0 {
      Work.step()
      let keyNode = nodes[Int(key)]
      guard keyNode.next >= 0 else { break }
      let valueNode = nodes[Int(keyNode.next)]
      key = valueNode.next
      guard keyNode.kind == .scalar else {
        if keyNode.kind != .broken { reportComplexKey(keyNode) }
        continue
      }
      let range = isTrimmed(keyNode.range) ? keyNode.range : scalars.trimmed(keyNode.range)
      let exact = set.exactOrdinal(of: scalars.slice(range))
      guard let ordinal = exact ?? set.spacedOrdinal(of: scalars.slice(range)) else {
        let isWritten = memory.lines.elements[base...].map { $0 != 0 }
        if let meant = reportUnknown(keyNode, set, isWritten: isWritten) { excused.insert(meant) }
        continue
      }
      guard memory.lines[base + ordinal] == 0 else {
        reportDuplicate(keyNode, of: set.fields[ordinal], firstLine: memory.lines[base + ordinal])
        continue
      }
      if exact == nil { reportSpaced(keyNode) }
      memory.lines[base + ordinal] = keyNode.line
      if base == 0, set.isOwn(ordinal) { memory.own.append(keyNode.next) }
      let problems = diagnostics.count
      let value: FieldValue? =
        if set.isText(ordinal), isWholeText(valueNode) {
          .text(FieldSlice(valueNode.range), valueNode.position)
        } else {
          set.withField(ordinal) { decode(valueNode, $0.shape, $0.name) }
        }
      if let value {
        // Most files follow the order of the table.
        if ordinal > last {
          memory.open.append(value)
          last = ordinal
        } else {
          memory.open.insert(value, at: opened + present.rank(of: ordinal))
        }
        present.insert(ordinal)
      } else if valueNode.kind == .broken || diagnostics.count > problems {
        excused.insert(ordinal)
      }
    }
    for ordinal in set.required where !present.contains(ordinal) && !excused.contains(ordinal) {
      reportMissing(set.fields[ordinal], set, at: position.place(in: file))
    }
    return closeMap(set, at: position, present, from: opened)
  }

  /// - Parameter base: Where the map's values begin among those that are open.
  private mutating func closeMap(
    _ set: FieldSet, at position: TextPosition, _ present: FieldBits, from base: Int
  ) -> Int32 {
    let values = memory.close(from: base)
    memory.maps.append(
      FieldMap(position: position, set: .passUnretained(set), present: present, first: values.start))
    return Int32(memory.maps.count - 1)
  }

  /// - Parameter name: What the field is called in messages.
  mutating func decode(_ node: NodeTree.Node, _ shape: FieldShape, _ name: String) -> FieldValue? {
    if node.kind == .broken { return nil }
    let content = node.kind == .scalar ? content(of: node) : 0..<0
    if node.kind == .scalar, content.isEmpty { return nil }
    switch shape {
    case .list(let item): return decodeList(node, item, name)
    case .map(let set, let shorthand): return decodeMap(node, set, shorthand, name)
    case .extras: return decodeExtras(node, name)
    case .text, .term, .choice, .number, .date, .flag: break
    }
    guard node.kind == .scalar else {
      reportWrongType(node, shape, name)
      return nil
    }
    return decodeScalar(node, content, shape, name)
  }

  private mutating func decodeScalar(
    _ node: NodeTree.Node, _ content: Range<Int>, _ shape: FieldShape, _ name: String
  ) -> FieldValue? {
    switch shape {
    case .number: return decodeNumber(node, content, name).map { .number($0, node.position) }
    case .date: return decodeDate(node, content, name).map { .date($0, node.position) }
    case .flag: return decodeFlag(node, content, name).map { .flag($0, node.position) }
    case .choice(let words):
      guard isOne(content, of: words, node, name) else { return nil }
      return .text(FieldSlice(content), node.position)
    case .text, .term, .list, .map, .extras: return .text(FieldSlice(content), position(of: content, in: node))
    }
  }

  /// - Parameter content: The scalar without the blanks around it.
  private func position(of content: Range<Int>, in node: NodeTree.Node) -> TextPosition {
    TextPosition(
      line: node.line, column: node.column, isVerbatim: node.isVerbatim && content.lowerBound == node.range.lowerBound)
  }

  private mutating func decodeList(_ node: NodeTree.Node, _ item: FieldShape, _ name: String) -> FieldValue? {
    let base = memory.open.count
    switch node.kind {
    case .list:
      let isText = item.isPlainText
      var next = node.firstChild
      while next >= 0 {
        Work.step()
        let child = nodes[Int(next)]
        next = child.next
        if isText, isWholeText(child) {
          memory.open.append(.text(FieldSlice(child.range), child.position))
        } else if let value = decode(child, item, name) {
          memory.open.append(value)
        }
      }
      return closeList(at: node.position, from: base)
    case .scalar where node.isPlain && item.isSplit:
      let parts = TermSplit(scalars, content(of: node))
      guard parts.ranges.count > 1 else { break }
      if parts.hasOtherSeparator { reportSeparators(node, parts) }
      var before = (offset: Int(node.start), column: node.column)
      for range in parts.ranges {
        if let value = decodePart(node, range, item, name, &before) { memory.open.append(value) }
      }
      return closeList(at: node.position, from: base)
    default: break
    }
    guard let value = decode(node, item, name) else { return nil }
    memory.open.append(value)
    return closeList(at: node.position, from: base)
  }

  /// - Parameter base: Where the list's items begin among the values that are open.
  /// - Returns: `nil` for a list without items.
  private mutating func closeList(at position: TextPosition, from base: Int) -> FieldValue? {
    memory.open.count > base ? .list(memory.close(from: base), position) : nil
  }

  /// One item of a list that was written as a scalar.
  ///
  /// - Parameter before: Where the item before begins, in the scalars and in its line.
  private mutating func decodePart(
    _ node: NodeTree.Node, _ range: Range<Int>, _ item: FieldShape, _ name: String,
    _ before: inout (offset: Int, column: Int32)
  ) -> FieldValue? {
    var part = node
    if node.isOnOneLine {
      before.column += Int32(scalars.scalarCount(before.offset..<range.lowerBound))
      before.offset = range.lowerBound
      part.column = before.column
    }
    part.start = Int32(range.lowerBound)
    part.length = Int32(range.count)
    return decode(part, item, name)
  }

  private mutating func decodeMap(
    _ node: NodeTree.Node, _ set: FieldSet, _ shorthand: String?, _ name: String
  ) -> FieldValue? {
    switch node.kind {
    case .map: return .map(decodeFields(node.firstChild, set, at: node.position))
    case .scalar, .list:
      guard let shorthand, let ordinal = set.ordinal(of: shorthand) else { break }
      let field = set.fields[ordinal]
      if node.kind == .list, field.shape.item == nil { break }
      guard let value = decode(node, field.shape, name) else { return nil }
      var present = FieldBits()
      present.insert(ordinal)
      for other in set.required where other != ordinal { reportMissing(set.fields[other], set, at: place(node)) }
      memory.open.append(value)
      return .map(closeMap(set, at: node.position, present, from: memory.open.count - 1))
    default: break
    }
    reportWrongType(node, .map(set, shorthand: shorthand), name)
    return nil
  }

  private mutating func decodeExtras(_ node: NodeTree.Node, _ name: String) -> FieldValue? {
    guard node.kind == .map else {
      reportWrongType(node, .extras, name)
      return nil
    }
    let base = memory.open.count
    var names = TextTable()
    // By the name's number.
    var lines: [Int32] = []
    var next = node.firstChild
    while next >= 0 {
      let key = nodes[Int(next)]
      guard key.next >= 0 else { break }
      let value = nodes[Int(key.next)]
      next = value.next
      guard key.kind == .scalar else {
        if key.kind != .broken { reportComplexKey(key) }
        continue
      }
      let nameRange = content(of: key)
      let entryName = scalars.wholeText(nameRange)
      let (isNew, number) = names.insert(entryName)
      guard isNew else {
        reportDuplicate(key, spelling: entryName, firstLine: lines[number], first: nil)
        lines[number] = key.line
        continue
      }
      lines.append(key.line)
      guard let text = decode(value, .text, entryName) else { continue }
      memory.open.append(.text(FieldSlice(nameRange), key.position))
      memory.open.append(text)
    }
    return memory.open.count > base ? .extras(memory.close(from: base), node.position) : nil
  }

  func place(_ node: NodeTree.Node) -> SourcePlace { node.position.place(in: file) }

  /// Whether there are certainly no blanks of either width at a scalar's ends, as at those of nearly all.
  @inline(__always)
  private func isTrimmed(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return true }
    // A full-width blank is 0xE3 0x80 0x80.
    return scalars[first] > .space && scalars[first] != 0xE3 && scalars[last] > .space && scalars[last] != 0x80
  }

  /// Whether a node is a text as it stands, as nearly all values are.
  @inline(__always)
  private func isWholeText(_ node: NodeTree.Node) -> Bool {
    node.kind == .scalar && node.length > 0 && isTrimmed(node.range)
  }

  /// A scalar's bytes without blanks at their ends; without quotes full-width ones are blanks too.
  @inline(__always)
  func content(of node: NodeTree.Node) -> Range<Int> {
    isTrimmed(node.range) ? node.range : trimmedContent(of: node)
  }

  private func trimmedContent(of node: NodeTree.Node) -> Range<Int> {
    var range = scalars.trimmed(node.range)
    guard node.isPlain else { return range }
    while range.count >= 3, WideCharacter(scalars, at: range.lowerBound) == .space {
      range = scalars.trimmed(range.lowerBound + 3..<range.upperBound)
    }
    while range.count >= 3, WideCharacter(scalars, at: range.upperBound - 3) == .space {
      range = scalars.trimmed(range.lowerBound..<range.upperBound - 3)
    }
    return range
  }
}

extension FieldShape {
  /// Whether a value is any text, as it is written.
  var isPlainText: Bool {
    switch self {
    case .text, .term: true
    case .choice, .number, .date, .flag, .list, .map, .extras: false
    }
  }

  /// Whether several values may be written as one scalar.
  var isSplit: Bool {
    switch self {
    case .term, .choice, .date: return true
    case .map(let set, let shorthand):
      guard let shorthand, let ordinal = set.ordinal(of: shorthand) else { return false }
      return set.fields[ordinal].shape.isSplit
    case .text, .number, .flag, .list, .extras: return false
    }
  }
}
