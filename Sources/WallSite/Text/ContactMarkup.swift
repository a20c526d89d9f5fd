import StringTemplates

/// A contact as written, with its telephone numbers as links that dial them and never break across lines.
enum ContactMarkup {
  /// Subscribers' numbers with their area code or without; shorter ones may be rooms and years.
  private static let digits = 7...15
  /// What sets a number in pieces apart from a date: a piece so long, or the first digit of area codes, of mobile and
  /// of service numbers.
  private static let longPiece = 7
  private static let firstDigits = Array("0148".utf8)

  /// - Parameter contact: A department, an address, a number: one line of text.
  /// - Returns: HTML that may stand where text may.
  static func html(_ contact: String) -> [UInt8] {
    let bytes = Array(contact.utf8)
    var html: [UInt8] = []
    var written = 0
    var index = 0
    while index < bytes.count {
      guard let end = endOfNumber(in: bytes, from: index) else {
        index += 1
        continue
      }
      append(bytes[written..<index], to: &html)
      let number = bytes[index..<end]
      html += Array("<a class=\"tel\" href=\"tel:".utf8)
      html += number.filter(isDigit)
      html += Array("\">".utf8)
      append(number, to: &html)
      html += Array("</a>".utf8)
      written = end
      index = end
    }
    append(bytes[written...], to: &html)
    return html
  }

  /// Where a telephone number that begins here ends: digits, in groups joined by single hyphens or spaces, that nothing
  /// joins to a word, an address or a mailbox.
  private static func endOfNumber(in bytes: [UInt8], from start: Int) -> Int? {
    guard isDigit(bytes[start]), start == 0 || !isWord(bytes[start - 1]) else { return nil }
    var end = start
    var (count, piece, longestPiece) = (0, 0, 0)
    while end < bytes.count {
      if isDigit(bytes[end]) {
        count += 1
        piece += 1
        longestPiece = max(longestPiece, piece)
      } else if isJoint(bytes[end]), end + 1 < bytes.count, isDigit(bytes[end + 1]) {
        piece = 0
      } else {
        break
      }
      end += 1
    }
    guard digits.contains(count), longestPiece >= longPiece || firstDigits.contains(bytes[start]),
      end == bytes.count || !isWord(bytes[end])
    else { return nil }
    return end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") }

  /// Letters, and what joins the parts of addresses and mailboxes.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "@"),
      UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: isDigit(byte)
    }
  }

  private static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
    text.withUnsafeBufferPointer { HTMLEscape.append($0, to: &html) }
  }
}
