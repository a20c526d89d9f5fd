import Diagnostics

/// The signs that begin the items of a block list.
extension RepairScanner {
  /// What begins an item: a dash, or what a writer put in its place.
  struct Bullet {
    /// In bytes.
    let length: Int
    /// In characters.
    let width: Int

    static let dash = Bullet(length: 1, width: 1)
  }

  /// A list's dash with its text right behind it: `-焊接`. YAML would read it as a text. Negative numbers are left alone.
  func isTightDash(at offset: Int, indent: Int) -> Bool {
    guard text[offset] == UInt8(ascii: "-"), offset + 1 < text.count else { return false }
    let next = text[offset + 1]
    guard !next.isBlank, !next.isDigit, next != .lineFeed, next != UInt8(ascii: "-") else { return false }
    return expectsItem(at: indent)
  }

  func isDash(at offset: Int) -> Bool {
    text[offset] == UInt8(ascii: "-")
      && (offset + 1 == text.count || text[offset + 1].isBlank || text[offset + 1] == .lineFeed)
  }

  /// What stands where a list's dash belongs: a longer dash or a dot, as input methods and Word give them, or a number:
  /// `－ 焊接`, `• 焊接`, `1. 焊接`, `（1）焊接`.
  func otherBullet(at offset: Int, indent: Int) -> Bullet? {
    guard Self.mayBeBullet(text[offset]), expectsItem(at: indent) else { return nil }
    if LongDash.begins(text, at: offset) { return longDashes(at: offset) }
    let beginning = text.text(offset..<min(text.lineEnd(from: offset), offset + Self.longestBullet))
    let scalars = Array(beginning.unicodeScalars)
    Work.step(scalars.count)
    guard let width = Self.bulletWidth(scalars) else { return nil }
    return Bullet(length: scalars[..<width].reduce(0) { $0 + UTF8.width($1) }, width: width)
  }

  /// One or two of them; a whole line means the end of the fields.
  private func longDashes(at start: Int) -> Bullet? {
    var end = start
    while LongDash.begins(text, at: end) { end += LongDash.byteCount }
    Work.step(end - start)
    let width = (end - start) / LongDash.byteCount
    return width <= 2 && end < text.lineEnd(from: start) ? Bullet(length: end - start, width: width) : nil
  }

  /// Whether a line that begins with this byte may begin with such a sign.
  @inline(__always)
  static func mayBeBullet(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "("), 0xC2, 0xE2, 0xEF: true
    default: byte.isDigit
    }
  }

  /// Puts a dash and blanks in the place of another sign.
  mutating func repair(_ bullet: Bullet, at start: Int) {
    let end = start + bullet.length
    let isSeparated = end < text.count && (text[end].isBlank || text[end] == .lineFeed)
    var offset = start
    while offset < end {
      let length = text.characterLength(at: offset)
      let isFirst = offset == start
      repairs.append(
        Repair(
          offset: offset, length: length, replacement: isFirst ? UInt8(ascii: "-") : .space,
          addsBlank: bullet.width == 1 && !isSeparated, kind: isFirst ? .bullet(bullet) : .silent))
      offset += length
    }
  }

  /// Bytes of a line's beginning in which its sign and what follows it are found.
  private static let longestBullet = 24

  /// The characters of a sign at the beginning of a line.
  private static func bulletWidth(_ line: [Unicode.Scalar]) -> Int? {
    guard let first = line.first else { return nil }
    switch first {
    case "*", "+": return line.count > 1 && isBlank(line[1]) ? 1 : nil
    case "\u{2460}"..."\u{2473}", "·", "•", "●", "○", "■", "□", "◆", "◇", "＊": return 1
    default: return numberWidth(line)
    }
  }

  /// The characters of `1.`, `1、`, `1)` or `（1）`, of at most two digits.
  private static func numberWidth(_ line: [Unicode.Scalar]) -> Int? {
    let isOpened = line[0] == "(" || line[0] == "（"
    let start = isOpened ? 1 : 0
    let digits = line[start...].prefix { ("0"..."9").contains($0) || ("０"..."９").contains($0) }.count
    let closer = start + digits
    guard (1...2).contains(digits), closer < line.count else { return nil }
    switch line[closer] {
    case ")", "）": return closer + 1
    case "、", "．": return isOpened ? nil : closer + 1
    // `1.5` is a number.
    case "." where !isOpened && closer + 1 < line.count && !("0"..."9").contains(line[closer + 1]): return closer + 1
    default: return nil
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{3000}"
  }
}
