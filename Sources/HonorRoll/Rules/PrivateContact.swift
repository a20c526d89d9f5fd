/// What in a text would let strangers reach somebody in private.
enum PrivateContact: Hashable {
  /// A resident's ID number (GB 11643): 17 digits with a date of birth, and a digit or an X.
  case idNumber
  /// A mobile number of mainland China: 11 digits from 13 to 19, in one piece or as 138 0000 0000.
  case mobile
  /// A mailbox of a service for everybody.
  case mailbox

  private static let services: Set<String> = [
    "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "sina.com", "sina.cn", "sohu.com", "139.com", "189.cn",
    "wo.cn", "aliyun.com", "tom.com", "21cn.com", "88.com", "gmail.com", "hotmail.com", "outlook.com", "live.com",
    "msn.com", "icloud.com", "yahoo.com", "yahoo.com.cn",
  ]

  /// The gravest that the text holds; `nil` where it holds none.
  init?(in text: String) {
    let characters = text.unicodeScalars.map(Self.halfWidth)
    if Self.hasIDNumber(characters) {
      self = .idNumber
    } else if Self.hasMobile(characters) {
      self = .mobile
    } else if Self.hasMailbox(characters) {
      self = .mailbox
    } else {
      return nil
    }
  }

  /// Full-width digits, letters and signs are read as half-width ones.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
  }

  private static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

  private static func hasIDNumber(_ characters: [Unicode.Scalar]) -> Bool {
    runs(of: characters).contains { run in
      guard (17...18).contains(run.digits.count) else { return false }
      let hasMark = run.end < characters.count && (characters[run.end] == "X" || characters[run.end] == "x")
      guard run.digits.count == 18 || hasMark else { return false }
      let digits = run.digits
      return (1900...2099).contains(number(digits[6..<10])) && (1...12).contains(number(digits[10..<12]))
        && (1...31).contains(number(digits[12..<14]))
    }
  }

  private static func hasMobile(_ characters: [Unicode.Scalar]) -> Bool {
    let runs = runs(of: characters)
    for (index, run) in runs.enumerated() {
      var digits = run.digits
      // 8613800000000, in one piece.
      if digits.count == 13, digits[0] == 8, digits[1] == 6 { digits = Array(digits.dropFirst(2)) }
      if digits.count == 11, isMobile(digits) { return true }
      guard digits.count == 3, index + 2 < runs.count else { continue }
      let (middle, last) = (runs[index + 1], runs[index + 2])
      if middle.digits.count == 4, last.digits.count == 4, isGap(run.end, middle.start, characters),
        isGap(middle.end, last.start, characters), isMobile(digits)
      {
        return true
      }
    }
    return false
  }

  private static func isMobile(_ digits: [Int]) -> Bool { digits[0] == 1 && digits[1] >= 3 }

  private static func isGap(_ end: Int, _ start: Int, _ characters: [Unicode.Scalar]) -> Bool {
    start == end + 1 && (characters[end] == " " || characters[end] == "-")
  }

  /// All runs of digits, with their ends as positions among the characters.
  private static func runs(of characters: [Unicode.Scalar]) -> [(digits: [Int], start: Int, end: Int)] {
    var runs: [(digits: [Int], start: Int, end: Int)] = []
    for (position, character) in characters.enumerated() {
      guard let digit = digit(character) else { continue }
      if let last = runs.indices.last, runs[last].end == position {
        runs[last].digits.append(digit)
        runs[last].end = position + 1
      } else {
        runs.append(([digit], position, position + 1))
      }
    }
    return runs
  }

  private static func hasMailbox(_ characters: [Unicode.Scalar]) -> Bool {
    for (position, character) in characters.enumerated() where character == "@" {
      let host = characters[(position + 1)...].prefix {
        $0 == "." || $0 == "-" || $0.isASCII && $0.properties.isAlphabetic || digit($0) != nil
      }
      let parts = String(String.UnicodeScalarView(host)).lowercased().split(separator: ".")
      // vip.qq.com is one of qq.com's.
      if (0..<parts.count).contains(where: { services.contains(parts[$0...].joined(separator: ".")) }) { return true }
    }
    return false
  }
}
