import Diagnostics

/// Numbers, dates, flags and words of a closed set.
extension FieldDecoder {
  mutating func decodeNumber(_ node: NodeTree.Node, _ content: Range<Int>, _ name: String) -> Double? {
    let numerals = PlainNumerals(scalars, content)
    let text = numerals.text
    if Self.isDecimal(text), let number = Double(text), number.isFinite {
      if numerals.isChanged { reportWideNumerals(node, text) }
      return number
    }
    let hasSeparator = text.unicodeScalars.contains { $0 == "," || $0 == "，" }
    let digits = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "," && $0 != "，" }))
    diagnostics.append(
      Diagnostic(
        .invalidNumber, at: place(node),
        Message(
          "“\(name)”应为数字,“\(scalars.text(content).shortened)”不是",
          "“\(name)” is a number; “\(scalars.text(content).shortened)” is not"),
        hint: hasSeparator && Self.isDecimal(digits)
          ? Message("去掉千分位逗号,写“\(digits)”", "Leave out the separators of thousands: “\(digits)”")
          : Message("只写数字,不带单位,如“12”或“3.5”", "Write digits only, without a unit, such as “12” or “3.5”")))
    return nil
  }

  /// Digits with at most one sign before and one point between them.
  private static func isDecimal(_ text: String) -> Bool {
    var digits = 0
    var points = 0
    for (index, byte) in text.utf8.enumerated() {
      if byte.isDigit {
        digits += 1
      } else if byte == UInt8(ascii: "."), points == 0, digits > 0 {
        points = 1
        digits = 0
      } else if !(index == 0 && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"))) {
        return false
      }
    }
    return digits > 0
  }

  mutating func decodeDate(_ node: NodeTree.Node, _ content: Range<Int>, _ name: String) -> PartialDate? {
    guard content.count <= 64 else {
      reportInvalidDate(node, content, name, why: nil)
      return nil
    }
    if let date = PartialDate(iso: scalars.slice(content)) { return date }
    let numerals = PlainNumerals(scalars, content)
    switch numerals.withBytes(DateReading.init) {
    case .date(let date):
      if numerals.isChanged { reportWideNumerals(node, date.iso) }
      return date
    case .impossible(let year, let month, let day):
      reportInvalidDate(node, content, name, why: Self.whyImpossible(year, month, day))
    case .unseparated:
      reportInvalidDate(
        node, content, name, why: Message("年月日之间要分开,如“2015-03-01”", "Separate year, month and day: “2015-03-01”"))
    case .unreadable:
      reportInvalidDate(node, content, name, why: nil)
    }
    return nil
  }

  private static func whyImpossible(_ year: Int, _ month: Int?, _ day: Int?) -> Message? {
    guard year > 0 else { return Message("没有 0 年", "There is no year 0") }
    guard let month else { return nil }
    guard (1...12).contains(month) else { return Message("没有 \(month) 月", "There is no month \(month)") }
    guard let day else { return nil }
    guard day > 0 else { return Message("没有 0 日", "There is no day 0") }
    let last = PartialDate.days(in: month, of: year)
    return Message("\(year) 年 \(month) 月只有 \(last) 天", "Month \(month) of \(year) has \(last) days only")
  }

  private mutating func reportInvalidDate(
    _ node: NodeTree.Node, _ content: Range<Int>, _ name: String, why: Message?
  ) {
    let written = scalars.text(content).shortened
    diagnostics.append(
      Diagnostic(
        .invalidDate, at: place(node),
        Message("“\(name)”应为日期,“\(written)”不是", "“\(name)” is a date; “\(written)” is not"),
        hint: why ?? Message("写“2015”、“2015-03”或“2015-03-01”", "Write “2015”, “2015-03” or “2015-03-01”")))
  }

  mutating func decodeFlag(_ node: NodeTree.Node, _ content: Range<Int>, _ name: String) -> Bool? {
    guard content.count <= 8 else {
      reportWrongType(node, .flag, name)
      return nil
    }
    switch scalars.text(content).lowercased() {
    case "是", "有", "true", "yes": return true
    case "否", "无", "false", "no": return false
    default:
      reportWrongType(node, .flag, name)
      return nil
    }
  }

  /// Whether a value is one of a closed set of words. What else it is is reported.
  mutating func isOne(_ content: Range<Int>, of words: [String], _ node: NodeTree.Node, _ name: String) -> Bool {
    let bytes = scalars.slice(content)
    for word in words where bytes.isText(word) { return true }
    let written = scalars.text(content)
    let nearest = NearMiss.nearest(to: written, among: words)
    let all = words.joined(separator: "、")
    diagnostics.append(
      Diagnostic(
        .unknownValue, at: place(node),
        Message("“\(name)”不能是“\(written.shortened)”", "“\(name)” can't be “\(written.shortened)”").proposing(nearest),
        hint: Message("可以写：\(all)", "One of: \(words.joined(separator: ", "))"),
        fix: onlyNearMiss(to: written, among: words.map { [$0] }).flatMap { replacing(node, by: $0) }))
    return false
  }
}
