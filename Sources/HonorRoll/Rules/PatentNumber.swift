import Diagnostics

/// The numbers of Chinese patents, by the standard ZC 0006-2003: four digits of the year, one of the kind, seven of the
/// serial number, and after a dot a check digit; before 2003-10 two digits of the year, one of the kind, five of the
/// serial number. A granted patent's number begins with `ZL`.
enum PatentNumber {
  /// Why it can't be the number of a patent of this kind; `nil` where nothing speaks against it. Numbers of other
  /// countries are not judged.
  static func problem(of text: String, kind: String?) -> Message? {
    var number = isPlain(text) ? text : text.filter { $0 != " " }.uppercased()
    switch number.withUTF8(reading) {
    case .foreign:
      return nil
    case .malformed:
      return .init("“\(text)”不像专利号:应是 12 位数字加校验位", "“\(text)” is no patent number: twelve digits and a check digit")
    case .wrongCheckDigit:
      return .init("专利号“\(text)”的校验位不对", "The check digit of the patent number “\(text)” is wrong")
    case .kind(let found):
      guard let kind, let known = kinds.number(amongAllForms: kind), !kindDigits[known].contains(found) else {
        return nil
      }
      return .init("专利号“\(text)”不是\(kind)的号", "“\(text)” is not the number of a patent of the kind “\(kind)”")
    }
  }

  /// What a number's bytes say.
  private enum Reading {
    /// Not of a Chinese patent.
    case foreign
    case malformed
    case wrongCheckDigit
    /// The digit of the kind.
    case kind(Int)
  }

  /// - Parameter number: Without blanks, in capital letters.
  private static func reading(_ number: UnsafeBufferPointer<UInt8>) -> Reading {
    var rest = number[...]
    for prefix in ["CN", "ZL"] where rest.starts(with: prefix.utf8) { rest = rest.dropFirst(prefix.utf8.count) }
    guard let first = rest.first, isDigit(first) else { return .foreign }
    let digits = rest.prefix { $0 != UInt8(ascii: ".") }
    // Behind the dot.
    let check = rest[digits.endIndex...].dropFirst()
    guard digits.count == 12 || digits.count == 8, digits.allSatisfy(isDigit), !check.contains(UInt8(ascii: ".")) else {
      return .malformed
    }
    if digits.endIndex < rest.endIndex, check.count != 1 || check.first != checkDigit(of: digits) {
      return .wrongCheckDigit
    }
    return .kind(Int(digits[digits.startIndex + (digits.count == 12 ? 4 : 2)] - UInt8(ascii: "0")))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// Whether a number has neither blanks nor small letters, but capital letters, digits and dots alone.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): true
      default: false
      }
    }
  }

  private static let kinds: TextTable = {
    var kinds = TextTable()
    for kind in ["发明专利", "实用新型专利", "外观设计专利"] { _ = kinds.insert(kind) }
    kinds.distinguishForms()
    return kinds
  }()

  /// The digits of each kind: 1 and, by way of the Patent Cooperation Treaty, 8 for inventions, 2 and 9 for utility models,
  /// 3 for designs.
  private static let kindDigits = [[1, 8], [2, 9], [3]]

  private static func checkDigit(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
    let sum = digits.enumerated().reduce(0) { $0 + Int($1.element - UInt8(ascii: "0")) * (2 + $1.offset % 8) }
    return sum % 11 == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(sum % 11)
  }
}
