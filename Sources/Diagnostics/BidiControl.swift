/// The directional embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (U+202A–202E,
/// U+2066–2069). Chinese text has no use for them; they come along with text copied from a file's properties, and can
/// show a name other than the one that is written. The marks U+200E and U+200F turn nothing around and are let be.
public enum BidiControl {
  /// The code point of the control that begins at `offset` of a UTF-8 text, if one does.
  public static func codePoint(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32? {
    guard text[offset] == 0xE2, offset + 2 < text.count else { return nil }
    switch (text[offset + 1], text[offset + 2]) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9):
      return 0x2000 + UInt32(text[offset + 1] & 0x3F) << 6 + UInt32(text[offset + 2] & 0x3F)
    default: return nil
    }
  }

  /// Whether a UTF-8 text holds any.
  public static func occurs(in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in text.indices.contains { codePoint(text, at: $0) != nil } }
  }

  /// The code point of the control that an HTML reference at `offset` stands for, such as `&#x202E;`. None of them has
  /// a name in HTML.
  public static func referenced(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32? {
    guard offset + 2 < text.count, text[offset] == UInt8(ascii: "&"), text[offset + 1] == UInt8(ascii: "#") else {
      return nil
    }
    let isHexadecimal = text[offset + 2] | 0x20 == UInt8(ascii: "x")
    let start = offset + (isHexadecimal ? 3 : 2)
    var value: UInt32 = 0
    // More zeros in front than any reader takes are not followed.
    for index in start..<min(start + 16, text.count) {
      guard let digit = Character(Unicode.Scalar(text[index])).hexDigitValue, isHexadecimal || digit < 10 else { break }
      value = value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit)
    }
    return (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) ? value : nil
  }

  /// - Parameter isFixable: Whether the control itself stands at the place, and not what stands for it.
  public static func diagnostic(_ codePoint: UInt32, at place: SourcePlace, isFixable: Bool) -> Diagnostic {
    let name = "U+" + String(codePoint, radix: 16, uppercase: true)
    return Diagnostic(
      .bidiControl, at: place,
      Message(
        "这里有看不见的书写方向控制符(\(name)),会让文字显示得和写的不一样",
        "There is an invisible bidirectional control here (\(name)): it can show text other than what is written"),
      hint: Message("请删去它,或把这一行重新打一遍", "Delete it, or type the line anew"),
      fix: isFixable ? TextEdit(place: place, length: 1, replacement: "") : nil)
  }

  /// Reports the first control of each line of a UTF-8 text.
  ///
  /// - Parameter includesReferences: Whether HTML references count as what they stand for.
  public static func report(
    in text: UnsafeBufferPointer<UInt8>, file: String, includesReferences: Bool = false,
    into diagnostics: inout [Diagnostic]
  ) {
    let occurs = text.indices.contains { offset in
      codePoint(text, at: offset) != nil || includesReferences && referenced(text, at: offset) != nil
    }
    guard occurs else { return }
    var (line, column, reportedLine) = (1, 1, 0)
    for offset in 0..<text.count {
      Work.step()
      let byte = text[offset]
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
        continue
      }
      guard byte & 0xC0 != 0x80 else { continue }
      if line != reportedLine {
        let written = codePoint(text, at: offset)
        let place = SourcePlace(file: file, line: line, column: column)
        if let found = written ?? (includesReferences ? referenced(text, at: offset) : nil) {
          diagnostics.append(diagnostic(found, at: place, isFixable: written != nil))
          reportedLine = line
        }
      }
      column += 1
    }
  }
}
