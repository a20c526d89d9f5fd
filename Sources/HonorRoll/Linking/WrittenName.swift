/// A person as files refer to them: `张伟`, `张伟(某公司)` to pick among namesakes, `外:张伟` who is never linked.
/// A unit may have parentheses of its own: `张伟(某集团(北方)公司)`.
struct WrittenName: Hashable {
  let name: String
  /// The unit in parentheses.
  let unit: String?
  let isOutsider: Bool
  /// As written, without the mark of an outsider; what a unit is called that leads an alliance.
  let text: String

  init(_ text: String) {
    var scalars = Substring(text).unicodeScalars
    var isOutsider = false
    if scalars.first == "外", let second = scalars.dropFirst().first, second == ":" || second == "：" {
      isOutsider = true
      scalars = scalars.dropFirst(2)
    }
    self.isOutsider = isOutsider
    self.text = Self.trimmed(scalars)
    if let last = scalars.last, last == ")" || last == "）",
      let open = scalars.firstIndex(where: { $0 == "(" || $0 == "（" }), open > scalars.startIndex
    {
      name = Self.trimmed(scalars[..<open])
      unit = Self.trimmed(scalars[scalars.index(after: open)...].dropLast())
    } else {
      name = Self.trimmed(scalars)
      unit = nil
    }
  }

  /// Whether a text is characters of U+4000 to U+9FFF alone, as most names are: there is nothing to take apart in it.
  static func isBare(_ text: String) -> Bool {
    // A string of another system's own kind is looked at more closely.
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { byte in (0x80...0xBF).contains(byte) || (0xE4...0xE9).contains(byte) }
    } ?? false
  }

  private static func trimmed(_ scalars: Substring.UnicodeScalarView) -> String {
    var scalars = scalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
