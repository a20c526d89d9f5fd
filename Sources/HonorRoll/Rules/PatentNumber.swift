import Diagnostics

/// The numbers of Chinese patents, by the standard ZC 0006-2003: four digits of the year, one of the kind, seven of the
/// serial number, and after a dot a check digit; before 2003-10 two digits of the year, one of the kind, five of the
/// serial number. A granted patent's number begins with `ZL`.
enum PatentNumber {
  /// Why it can't be the number of a patent of this kind; `nil` where nothing speaks against it. Numbers of other
  /// countries are not judged.
  static func problem(of text: String, kind: String?) -> Message? {
    var number = (isPlain(text) ? text : text.filter { $0 != " " }.uppercased()).utf8[...]
    if number.starts(with: "CN".utf8) { number = number.dropFirst(2) }
    if number.starts(with: "ZL".utf8) { number = number.dropFirst(2) }
    guard number.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) ?? false else { return nil }
    let parts = number.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = parts[0].compactMap { $0 >= 0x30 && $0 <= 0x39 ? Int($0) - 0x30 : nil }
    guard digits.count == parts[0].count, digits.count == 12 || digits.count == 8, parts.count <= 2 else {
      return .init("“\(text)”不像专利号:应是 12 位数字加校验位", "“\(text)” is no patent number: twelve digits and a check digit")
    }
    if parts.count == 2, !parts[1].elementsEqual(checkDigit(of: digits).utf8) {
      return .init("专利号“\(text)”的校验位不对", "The check digit of the patent number “\(text)” is wrong")
    }
    guard let kind, let expected = kinds[kind] else { return nil }
    let found = digits[digits.count == 12 ? 4 : 2]
    guard !expected.contains(found) else { return nil }
    return .init("专利号“\(text)”不是\(kind)的号", "“\(text)” is not the number of a patent of the kind “\(kind)”")
  }

  /// Whether a number has neither blanks nor small letters, but capital letters, digits and dots alone.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): true
      default: false
      }
    }
  }

  /// The digit of the kind: 1 and, by way of the Patent Cooperation Treaty, 8 for inventions, 2 and 9 for utility models,
  /// 3 for designs.
  private static let kinds: [String: Set<Int>] = ["发明专利": [1, 8], "实用新型专利": [2, 9], "外观设计专利": [3]]

  private static func checkDigit(of digits: [Int]) -> String {
    let sum = digits.enumerated().reduce(0) { $0 + $1.element * (2 + $1.offset % 8) }
    return sum % 11 == 10 ? "X" : String(sum % 11)
  }
}
