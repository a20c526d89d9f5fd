import StringTemplates

extension TextBuffer {
  /// Appends text, safe in HTML: in element content and inside quoted attribute values alike.
  mutating func append(escaping text: String) {
    let isWritten = text.utf8.withContiguousStorageIfAvailable { utf8 in
      guard PlainText.isCertain(utf8) else { return false }
      append(utf8)
      return true
    }
    if isWritten != true { append(HTMLEscape.escaped(text)) }
  }
}
