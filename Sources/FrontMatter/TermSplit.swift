/// A scalar that stands for a list of terms: `焊接、钳工，铆工；电工`. Separators inside parentheses are part of a term.
struct TermSplit {
  /// The terms, without blanks around them; empty ones are left out. None of a text that holds no separator, as most do.
  private(set) var ranges: [Range<Int>] = []
  /// Whether something else than a half-width comma separates some of them.
  private(set) var hasOtherSeparator = false

  init(_ text: Bytes, _ content: Range<Int>) {
    var start = content.lowerBound
    var offset = start
    var parentheses = 0
    while offset < content.upperBound {
      let byte = text[offset]
      // Nearly all Han characters.
      if byte >= 0xE4, byte <= 0xE9 {
        offset += 3
        continue
      }
      let wide = byte == 0xE3 || byte == 0xEF ? WideCharacter(text, at: offset) : nil
      let length = wide == nil ? 1 : WideCharacter.byteCount
      if byte == UInt8(ascii: "(") || wide == .openingParenthesis {
        parentheses += 1
      } else if byte == UInt8(ascii: ")") || wide == .closingParenthesis {
        parentheses -= 1
      } else if parentheses <= 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || wide?.isSeparator == true {
        if byte != UInt8(ascii: ",") { hasOtherSeparator = true }
        add(text.trimmed(start..<offset))
        start = offset + length
      }
      offset += length
    }
    if start > content.lowerBound { add(text.trimmed(start..<content.upperBound)) }
  }

  private mutating func add(_ range: Range<Int>) {
    if !range.isEmpty { ranges.append(range) }
  }
}
