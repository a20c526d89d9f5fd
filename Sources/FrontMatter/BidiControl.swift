import Diagnostics

/// The directional embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (U+202A–202E,
/// U+2066–2069). Chinese text has no use for them; they come along with text copied from a file's properties, and can
/// show a name other than the one that is written. The marks U+200E and U+200F turn nothing around and are let be.
enum BidiControl {
  /// The code point of the control that begins at `offset`, if one does.
  static func codePoint(_ text: Bytes, at offset: Int) -> UInt32? {
    guard text[offset] == 0xE2, offset + 2 < text.count else { return nil }
    switch (text[offset + 1], text[offset + 2]) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9):
      return 0x2000 + UInt32(text[offset + 1] & 0x3F) << 6 + UInt32(text[offset + 2] & 0x3F)
    default: return nil
    }
  }

  /// Reports the first control of each line.
  static func report(in text: Bytes, file: String, into diagnostics: inout [Diagnostic]) {
    var (line, column, reportedLine) = (1, 1, 0)
    for offset in 0..<text.count {
      Work.step()
      let byte = text[offset]
      if byte == .lineFeed {
        (line, column) = (line + 1, 1)
        continue
      }
      guard !byte.isContinuation else { continue }
      if byte == 0xE2, line != reportedLine, let codePoint = codePoint(text, at: offset) {
        diagnostics.append(
          diagnostic(codePoint, at: SourcePlace(file: file, line: line, column: column), isFixable: true))
        reportedLine = line
      }
      column += 1
    }
  }

  /// Reports the values that have one written as an escape, such as `"\u202E"`.
  static func report(in tree: NodeTree, file: String, into diagnostics: inout [Diagnostic]) {
    guard tree.scalars.contains(0xE2) else { return }
    let reported = Set(diagnostics.lazy.filter { $0.rule == .bidiControl && $0.place.file == file }.map(\.place.line))
    tree.scalars.withUnsafeBufferPointer { scalars in
      for node in tree.nodes where node.kind == .scalar && !node.isPlain && !node.isBlockScalar {
        let text = scalars.slice(tree.range(node))
        Work.step(text.count)
        guard node.isOnOneLine, !reported.contains(Int(node.line)),
          let codePoint = text.indices.lazy.compactMap({ codePoint(text, at: $0) }).first
        else { continue }
        let place = SourcePlace(file: file, line: Int(node.line), column: Int(node.column))
        diagnostics.append(diagnostic(codePoint, at: place, isFixable: false))
      }
    }
  }

  private static func diagnostic(_ codePoint: UInt32, at place: SourcePlace, isFixable: Bool) -> Diagnostic {
    let name = "U+" + String(codePoint, radix: 16, uppercase: true)
    return Diagnostic(
      .bidiControl, at: place,
      Message(
        "这里有看不见的书写方向控制符(\(name)),会让文字显示得和写的不一样",
        "There is an invisible bidirectional control here (\(name)): it can show text other than what is written"),
      hint: Message("请删去它,或把这一行重新打一遍", "Delete it, or type the line anew"),
      fix: isFixable ? TextEdit(place: place, length: 1, replacement: "") : nil)
  }
}
