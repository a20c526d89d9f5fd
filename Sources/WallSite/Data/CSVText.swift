import FrontMatter
import HonorRoll

/// Writes a table as RFC 4180 has it, so that the usual spreadsheets open it by a double click: in UTF-8 with a byte
/// order mark, lines ended by CR LF.
///
/// What a spreadsheet would take for something else is kept from it, by two marks that `Docs/数据.md` tells of: a text
/// that looks like a formula begins with `'` (OWASP ASVS 5.0, 1.2.10), and a text that looks like a number or a date
/// ends with a tab, without which leading zeros and all beyond the fifteenth digit would be lost.
struct CSVText: ~Copyable {
  private var buffer = TextBuffer()
  private var isRowStart = true
  private var rowStart = 0
  /// Where the cell begins that is under way, and what was seen in it.
  private var cellStart = 0
  private var cellMarks: MarkedText.Marks = []
  private var isCellStart = true
  /// Where the cell's last text begins, and what was seen in it.
  private var itemStart = 0
  private(set) var itemMarks: MarkedText.Marks = []

  init() { buffer.append(Self.byteOrderMark) }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { buffer.withBytes(body) }

  /// Begins anew, with a row of heads.
  mutating func removeAll(heads: [String]) {
    buffer.removeAll()
    buffer.append(Self.byteOrderMark)
    isRowStart = true
    for head in heads { head.withMarks { text($0) } }
    endRow()
  }

  // MARK: Cells

  /// - Parameter count: The number of cells.
  mutating func empty(_ count: Int = 1) { for _ in 0..<count { separate() } }

  @inline(__always)
  mutating func text(_ text: MarkedText) {
    if let first = text.bytes.first, text.marks.contains(.quoted) || Self.asksForLook(first) {
      separate()
      appendUnusual(text.bytes, text.marks)
    } else {
      buffer.append(cell: text.bytes, isFirst: isRowStart)
      isRowStart = false
    }
  }

  /// A cell that reads like some of the JSON: a number, or a text that no spreadsheet takes for something else.
  @inline(__always)
  mutating func cell(_ range: Range<Int>, of json: borrowing DataJSON) {
    separate()
    json.copy(range, to: &buffer)
  }

  /// Begins a cell of several texts.
  mutating func beginList() {
    separate()
    cellStart = buffer.count
    cellMarks = []
    isCellStart = true
  }

  /// The next text of the cell that was begun.
  @inline(__always)
  mutating func item(_ text: MarkedText) {
    beginItem(text.marks)
    buffer.append(text.bytes)
  }

  /// The next text of the cell that was begun, from another buffer.
  mutating func item(_ range: Range<Int>, of other: borrowing TextBuffer, _ marks: MarkedText.Marks) {
    beginItem(marks)
    buffer.append(range, of: other)
  }

  /// Copies the last text of the cell under way.
  func copyItem(to other: inout TextBuffer) { other.append(itemStart..<buffer.count, of: buffer) }

  @inline(__always)
  private mutating func beginItem(_ marks: MarkedText.Marks) {
    if !isCellStart { buffer.append(Self.separator) }
    isCellStart = false
    itemStart = buffer.count
    itemMarks = marks
    cellMarks.formUnion(marks)
  }

  /// The next text of the cell that was begun: what it calls, and its year in brackets where it is known.
  mutating func item(_ title: String, year: Int?) {
    title.withMarks { item($0) }
    guard let year else { return }
    buffer.append(UInt8(ascii: "("))
    buffer.append(decimal: year)
    buffer.append(UInt8(ascii: ")"))
  }

  mutating func endList() {
    guard buffer.count > cellStart, mayBeUnusual(cellMarks) else { return }
    let cell = buffer.withBytes { Array($0[cellStart...]) }
    buffer.truncate(to: cellStart)
    cell.withUnsafeBufferPointer { appendUnusual($0, cellMarks) }
  }

  mutating func flag(_ flag: Bool) {
    separate()
    buffer.append(flag ? "是" : "否" as StaticString)
  }

  /// A day is a spreadsheet's date, and a year its number; a month is neither, and so a text that looks like a date.
  mutating func date(_ date: PartialDate) {
    separate()
    let isText = date.month != nil && date.day == nil
    if isText { buffer.append(Self.quote) }
    buffer.append(date)
    if isText { buffer.append("\t\"" as StaticString) }
  }

  // MARK: Rows

  mutating func endRow() {
    buffer.append("\r\n" as StaticString)
    isRowStart = true
    rowStart = buffer.count
  }

  /// Where the cells are that were written into the row so far.
  var rowSoFar: Range<Int> { rowStart..<buffer.count }

  /// Begins a row with cells of another table.
  mutating func beginRow(_ cells: Range<Int>, of table: borrowing CSVText) {
    buffer.append(cells, of: table.buffer)
    isRowStart = cells.isEmpty
  }

  /// Cells as they stand, from another buffer, which go on with the row.
  mutating func append(_ range: Range<Int>, of other: borrowing TextBuffer) {
    buffer.append(range, of: other)
    isRowStart = false
  }

  /// Copies what was written at some positions of what was not handed on yet.
  func copy(_ range: Range<Int>, to other: inout TextBuffer) { other.append(range, of: buffer) }

  /// Hands on the rows so far, and goes on without them.
  mutating func drain(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    buffer.withBytes(body)
    buffer.removeAll()
    rowStart = 0
  }

  /// The size of what was not handed on yet, in bytes.
  var count: Int { buffer.count }

  /// Takes back all that was written into the row after the first `count` bytes.
  mutating func truncate(to count: Int) { buffer.truncate(to: count) }

  // MARK: Bytes

  @inline(__always)
  private mutating func separate() {
    if !isRowStart { buffer.append(UInt8(ascii: ",")) }
    isRowStart = false
  }

  /// Whether the cell under way may need more than its bytes.
  private func mayBeUnusual(_ marks: MarkedText.Marks) -> Bool {
    marks.contains(.quoted) || buffer.withBytes { Self.asksForLook($0[cellStart]) }
  }

  /// Whether formulas, numbers or dates begin with a byte: digits and signs come before the letters.
  @inline(__always)
  private static func asksForLook(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: "@") || byte == 0xEF }

  @inline(never)
  private mutating func appendUnusual(_ text: UnsafeBufferPointer<UInt8>, _ marks: MarkedText.Marks) {
    let isFormula = Self.looksLikeFormula(text)
    let isNumber = !isFormula && Self.looksLikeNumber(text)
    let isQuoted = isNumber || marks.contains(.quoted)
    if isQuoted { buffer.append(Self.quote) }
    if isFormula { buffer.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == Self.quote { buffer.append(Self.quote) }
      buffer.append(byte)
    }
    if isNumber { buffer.append(UInt8(ascii: "\t")) }
    if isQuoted { buffer.append(Self.quote) }
  }

  private static let byteOrderMark: StaticString = "\u{FEFF}"
  /// What stands between the texts of one cell.
  private static let separator: StaticString = "；"
  private static let quote = UInt8(ascii: "\"")

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
        guard isDigit(byte) || Self.isSignOfNumbers(byte) else { return false }
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

  private static func isSignOfNumbers(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private static let lettersOfDates = ["年", "月", "日", "时", "分", "秒"].map { Array($0.utf8) }
}
