import FrontMatter
import StringTemplates

/// Writes a table as RFC 4180 has it, so that the usual spreadsheets open it by a double click: in UTF-8 with a byte
/// order mark, lines ended by CR LF.
///
/// What a spreadsheet would take for something else is kept from it, by two marks that `Docs/数据.md` tells of: a text
/// that looks like a formula begins with `'` (OWASP ASVS 5.0, 1.2.10), and a text that looks like a number or a date
/// ends with a tab, without which leading zeros and all beyond the fifteenth digit would be lost.
struct CSVText {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var isRowStart = true

  /// What stands between the texts of one cell.
  static let separator = "；"

  mutating func empty() { separate() }

  mutating func text(_ text: String) {
    separate()
    guard !text.isEmpty else { return }
    append(SoundText.of(text))
  }

  mutating func texts(_ texts: [String]) { text(texts.joined(separator: Self.separator)) }

  /// - Parameter text: Digits and a point.
  mutating func number(_ text: String) {
    separate()
    bytes += text.utf8
  }

  /// A day is a spreadsheet's date, and a year its number; a month is neither.
  mutating func date(_ date: PartialDate) {
    if date.isDay || date.month == nil { number(date.iso) } else { text(date.iso) }
  }

  mutating func flag(_ flag: Bool) { text(flag ? "是" : "否") }

  mutating func endRow() {
    bytes += "\r\n".utf8
    isRowStart = true
  }

  private mutating func separate() {
    if !isRowStart { bytes.append(UInt8(ascii: ",")) }
    isRowStart = false
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { text in
      let isFormula = Self.looksLikeFormula(text)
      let isNumber = !isFormula && Self.looksLikeNumber(text)
      let isQuoted = isNumber || text.contains(where: Self.asksForQuotes)
      if isQuoted { bytes.append(Self.quote) }
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      for byte in text {
        if byte == Self.quote { bytes.append(Self.quote) }
        bytes.append(byte)
      }
      if isNumber { bytes.append(UInt8(ascii: "\t")) }
      if isQuoted { bytes.append(Self.quote) }
    }
  }

  private static let quote = UInt8(ascii: "\"")

  private static func asksForQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case quote, UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "\t"): true
    default: false
    }
  }

  /// Whether a spreadsheet may take a text for a formula; full-width signs are signs to some.
  private static func looksLikeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    case 0xEF: ["＝", "＋", "－", "＠"].contains { (sign: String) in text.starts(with: sign.utf8) }
    default: false
    }
  }

  /// Whether a text is made of nothing but what numbers, times and dates are made of.
  private static func looksLikeNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Self.isDigit(text[0]) || text[0] == UInt8(ascii: ".") else { return false }
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        guard isDigit(byte) || Self.signsOfNumbers.contains(byte) else { return false }
        index += 1
      } else {
        // Letters of dates, three bytes each.
        guard index + 3 <= text.count,
          Self.lettersOfDates.contains(where: { $0.elementsEqual(text[index..<index + 3]) })
        else { return false }
        index += 3
      }
    }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static let signsOfNumbers = Array(" ,.:/%+-eE".utf8)
  private static let lettersOfDates = ["年", "月", "日", "时", "分", "秒"].map { Array($0.utf8) }
}
