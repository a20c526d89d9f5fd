import Diagnostics

/// Turns nodes into the values that the table of fields asks for.
struct FieldDecoder {
  let tree: NodeTree
  /// The bytes of the tree's scalars.
  let scalars: Bytes
  let file: String
  var diagnostics: [Diagnostic] = []

  init(_ tree: NodeTree, _ scalars: Bytes, file: String) {
    self.tree = tree
    self.scalars = scalars
    self.file = file
  }

  /// Decodes a map.
  ///
  /// - Parameters:
  ///   - first: The node of the first key, or -1. Keys and values follow each other in turn.
  ///   - place: Where the map begins.
  ///   - excused: Fields that are known to be there although they can't be read.
  mutating func decodeFields(
    _ first: Int32, _ set: FieldSet, at place: SourcePlace, excused: Set<Int> = []
  ) -> FieldValues {
    var values = [FieldValue?](repeating: nil, count: set.fields.count)
    var lines = [Int32](repeating: 0, count: set.fields.count)
    var excused = excused
    var key = first
    while key >= 0 {
      Work.step()
      let keyNode = tree.nodes[Int(key)]
      guard keyNode.next >= 0 else { break }
      let valueNode = tree.nodes[Int(keyNode.next)]
      key = valueNode.next
      guard keyNode.kind == .scalar else {
        if keyNode.kind != .broken { reportComplexKey(keyNode) }
        continue
      }
      let range = scalars.trimmed(tree.range(keyNode))
      guard let ordinal = set.ordinal(of: scalars.slice(range)) else {
        if let meant = reportUnknown(keyNode, set, lines) { excused.insert(meant) }
        continue
      }
      guard lines[ordinal] == 0 else {
        reportDuplicate(keyNode, of: set.fields[ordinal], firstLine: lines[ordinal])
        continue
      }
      lines[ordinal] = keyNode.line
      let field = set.fields[ordinal]
      let problems = diagnostics.count
      values[ordinal] = decode(valueNode, field.shape, field.name)
      if values[ordinal] == nil, valueNode.kind == .broken || diagnostics.count > problems { excused.insert(ordinal) }
    }
    for (ordinal, field) in set.fields.enumerated()
    where field.isRequired && values[ordinal] == nil && !excused.contains(ordinal) {
      reportMissing(field, set, at: place)
    }
    return FieldValues(place: place, set: set, values: values)
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
    case .number: return decodeNumber(node, content, name).map { .number(Located($0, at: place(node))) }
    case .date: return decodeDate(node, content, name).map { .date(Located($0, at: place(node))) }
    case .flag: return decodeFlag(node, content, name).map { .flag(Located($0, at: place(node))) }
    case .choice(let words):
      return decodeChoice(node, content, words, name).map { .text(Located($0, at: place(node))) }
    case .text, .term, .list, .map, .extras:
      return .text(Located(scalars.text(content), at: place(node)))
    }
  }

  private mutating func decodeList(_ node: NodeTree.Node, _ item: FieldShape, _ name: String) -> FieldValue? {
    switch node.kind {
    case .list:
      var values: [FieldValue] = []
      var next = node.firstChild
      while next >= 0 {
        let child = tree.nodes[Int(next)]
        next = child.next
        if let value = decode(child, item, name) { values.append(value) }
      }
      return values.isEmpty ? nil : .list(values, place: place(node))
    case .scalar where node.isPlain && item.isSplit:
      let parts = TermSplit(scalars, content(of: node))
      guard parts.ranges.count > 1 else { break }
      if parts.hasWideSeparator { reportSeparators(node, parts) }
      var before = (offset: Int(node.start), column: node.column)
      let values = parts.ranges.compactMap { decodePart(node, $0, item, name, &before) }
      return values.isEmpty ? nil : .list(values, place: place(node))
    default: break
    }
    return decode(node, item, name).map { .list([$0], place: $0.place) }
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
    case .map: return .map(decodeFields(node.firstChild, set, at: place(node)))
    case .scalar, .list:
      guard let shorthand, let ordinal = set.ordinal(of: shorthand) else { break }
      let field = set.fields[ordinal]
      if node.kind == .list, field.shape.item == nil { break }
      guard let value = decode(node, field.shape, name) else { return nil }
      var values = [FieldValue?](repeating: nil, count: set.fields.count)
      values[ordinal] = value
      for (other, field) in set.fields.enumerated() where field.isRequired && other != ordinal {
        reportMissing(field, set, at: place(node))
      }
      return .map(FieldValues(place: place(node), set: set, values: values))
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
    var entries: [ExtraEntry] = []
    var lines: [String: Int32] = [:]
    var next = node.firstChild
    while next >= 0 {
      let key = tree.nodes[Int(next)]
      guard key.next >= 0 else { break }
      let value = tree.nodes[Int(key.next)]
      next = value.next
      guard key.kind == .scalar else {
        if key.kind != .broken { reportComplexKey(key) }
        continue
      }
      let entryName = scalars.text(content(of: key))
      if let line = lines.updateValue(key.line, forKey: entryName) {
        reportDuplicate(key, spelling: entryName, firstLine: line, first: nil)
        continue
      }
      guard case .text(let text)? = decode(value, .text, entryName) else { continue }
      entries.append(ExtraEntry(name: Located(entryName, at: place(key)), text: text))
    }
    return entries.isEmpty ? nil : .extras(entries, place: place(node))
  }

  func place(_ node: NodeTree.Node) -> SourcePlace {
    SourcePlace(file: file, line: Int(node.line), column: Int(node.column))
  }

  /// A scalar's bytes without blanks at their ends; without quotes full-width ones are blanks too.
  func content(of node: NodeTree.Node) -> Range<Int> {
    var range = scalars.trimmed(tree.range(node))
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
