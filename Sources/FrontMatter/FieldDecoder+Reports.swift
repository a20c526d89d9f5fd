import Diagnostics

/// What is said about values that are not what the table asks for.
extension FieldDecoder {
  /// - Parameter isWritten: For each field of the set, whether it was met.
  /// - Returns: The ordinal of the field that was probably meant.
  mutating func reportUnknown(_ key: NodeTree.Node, _ set: FieldSet, isWritten: [Bool]) -> Int? {
    let written = scalars.text(scalars.trimmed(key.range))
    if written == "<<", key.isPlain {
      diagnostics.append(
        Diagnostic(
          .yamlAlias, at: place(key), Message("不能用 YAML 合并键“<<”", "The YAML merge key “<<” is not used here"),
          hint: Message("把内容照写一遍", "Write the content out")))
      return nil
    }
    // `荣誊：…` inside a text: the key is what stands before the colon.
    let isWord = written.unicodeScalars.firstIndex { $0 == "：" || $0 == ":" }
    let name = isWord.map { String(written.unicodeScalars[..<$0]) } ?? written
    // No field has blanks in its name: `单  为` is set apart like a name on a list.
    let word = name.filter { !$0.isWhitespace }
    let nearest = name.utf8.count <= 96 ? set.likelySpelling(of: word, isWritten: isWritten) : nil
    let meant = nearest.flatMap { set.ordinal(of: $0) }
    let isFree = meant.map { !isWritten[$0] } ?? false
    let spelling = isFree ? onlyNearMiss(to: written, among: set.fields.map { [$0.name, $0.key] + $0.also }) : nil
    diagnostics.append(
      Diagnostic(
        .unknownField, at: place(key),
        Message("未知字段“\(name.shortened)”", "Unknown field “\(name.shortened)”").proposing(nearest),
        hint: nearest == nil ? Self.whereElse(set) : nil, fix: spelling.flatMap { replacing(key, by: $0) }))
    return meant
  }

  /// Where a writer's own field may go instead.
  private static func whereElse(_ set: FieldSet) -> Message? {
    let extras = set.fields.first { if case .extras = $0.shape { true } else { false } }
    if let extras {
      return Message("自拟的项目写在“\(extras.name)”下面", "Put items of your own under “\(extras.key)”")
    }
    guard set.fields.count <= 12 else { return nil }
    return Message(
      "“\(set.title.chinese)”可以写：" + set.fields.map(\.name).joined(separator: "、"),
      "Known fields: " + set.fields.map(\.key).joined(separator: ", "))
  }

  mutating func reportSpaced(_ key: NodeTree.Node) {
    let name = scalars.text(key.range).filter { !$0.isWhitespace }
    diagnostics.append(
      Diagnostic(
        .spacedName, at: place(key),
        Message("字段名里不用空格:写“\(name)”", "A field's name has no blanks in it: write “\(name)”"),
        fix: replacing(key, by: name)))
  }

  mutating func reportDuplicate(_ key: NodeTree.Node, of field: Field, firstLine: Int32) {
    let written = scalars.text(scalars.trimmed(key.range))
    reportDuplicate(key, spelling: written, firstLine: firstLine, first: field)
  }

  /// - Parameter field: The field that both keys name, where it is known to the table.
  mutating func reportDuplicate(_ key: NodeTree.Node, spelling: String, firstLine: Int32, first field: Field?) {
    let isSame = field == nil || field?.name == spelling
    diagnostics.append(
      Diagnostic(
        .duplicateKey, at: place(key),
        isSame
          ? Message(
            "“\(spelling.shortened)”写了两次,第一次在第 \(firstLine) 行",
            "“\(spelling.shortened)” is written twice, first on line \(firstLine)")
          : Message(
            "“\(spelling)”就是“\(field?.name ?? spelling)”,写了两次,第一次在第 \(firstLine) 行",
            "“\(spelling)” is the field “\(field?.name ?? spelling)”, written twice, first on line \(firstLine)"),
        hint: Message("留一个；有几项就写成列表", "Keep one; write several values as a list")))
  }

  mutating func reportComplexKey(_ key: NodeTree.Node) {
    diagnostics.append(
      Diagnostic(
        .wrongType, at: place(key), Message("字段名应为文字", "The name of a field is text"),
        hint: Message("字段名不带括号；整个值是文字时用引号括起来", "Keys have no brackets; quote the value if all of it is text")))
  }

  mutating func reportMissing(_ field: Field, _ set: FieldSet, at place: SourcePlace) {
    diagnostics.append(
      Diagnostic(
        .missingField, at: place,
        Message("“\(set.title.chinese)”缺必填的“\(field.name)”", "“\(field.key)” is required in “\(set.title.english)”"),
        hint: Message("写一行“\(field.shape.example(field.name))”", "Write “\(field.shape.example(field.key))”")))
  }

  mutating func reportWrongType(_ node: NodeTree.Node, _ shape: FieldShape, _ name: String) {
    let found =
      switch node.kind {
      case .list: Message("列表", "a list")
      case .map: Message("一组字段", "a map")
      case .scalar, .broken:
        Message("“\(scalars.text(node.range).shortened)”", "“\(scalars.text(node.range).shortened)”")
      }
    let expected = shape.expectation
    diagnostics.append(
      Diagnostic(
        .wrongType, at: place(node),
        Message(
          "“\(name)”应为\(expected.chinese),这里是\(found.chinese)",
          "“\(name)” is \(expected.english); this is \(found.english)"),
        hint: Message("例如“\(shape.example(name))”", "For example “\(shape.example(name))”")))
  }

  mutating func reportWideNumerals(_ node: NodeTree.Node, _ replacement: String) {
    diagnostics.append(
      Diagnostic(
        .fullWidthPunctuation, at: place(node),
        Message("数字和日期应为半角,写“\(replacement)”", "Numbers and dates are half-width: “\(replacement)”"),
        fix: replacing(node, by: replacement)))
  }

  mutating func reportSeparators(_ node: NodeTree.Node, _ split: TermSplit) {
    let terms = split.ranges.map { scalars.text($0) }
    // Characters that mean something inside brackets would need quotes.
    let isCertain = terms.allSatisfy { term in
      !term.utf8.contains { "[]{},:#&*!|>'\"%@`?".utf8.contains($0) } && !term.hasPrefix("-")
    }
    let list = "[" + terms.joined(separator: ", ") + "]"
    diagnostics.append(
      Diagnostic(
        .fullWidthPunctuation, at: place(node),
        Message("列表各项应用半角逗号分开,外加方括号", "The items of a list stand in brackets, with half-width commas between them"),
        hint: Message("写成“\(list.shortened)”", "Write “\(list.shortened)”"),
        fix: isCertain ? replacing(node, by: list) : nil))
  }

  /// An edit that replaces a scalar; only where its text stands in the file just as it was read.
  func replacing(_ node: NodeTree.Node, by replacement: String) -> TextEdit? {
    guard node.isVerbatim else { return nil }
    return TextEdit(place: place(node), length: scalars.scalarCount(node.range), replacement: replacement)
  }

  /// The one spelling that is a single slip away, if there is just one such thing.
  func onlyNearMiss(to written: String, among things: [[String]]) -> String? {
    guard written.utf8.count <= 96 else { return nil }
    let scalars = Array(written.unicodeScalars)
    guard scalars.count > 1 else { return nil }
    var found: String?
    for spellings in things {
      guard let near = spellings.first(where: { NearMiss.distance(scalars, Array($0.unicodeScalars)) == 1 }) else {
        continue
      }
      guard found == nil else { return nil }
      found = near
    }
    return found
  }
}
