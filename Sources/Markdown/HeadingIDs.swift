import Diagnostics

/// Gives each heading of a body an id of its own.
///
/// An id is made as GitHub makes it: lower case, letters, digits and `_` kept in every script, white space and `-`
/// become `-` except at the ends, all else is left out; at most 64 characters. An id of ASCII alone gets `h-` in
/// front, and a page's own ids are ASCII and never begin with `h-`, so that the two never meet. A heading without a
/// letter is `h-section`. The second heading of the same id gets `-1`, the third `-2`.
struct HeadingIDs {
  static let longest = 64
  /// What stands before an id of ASCII alone.
  static let prefix = "h-"

  /// A name that is the same as another where its bytes are.
  private struct Name: Hashable {
    let text: String

    static func == (left: Name, right: Name) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  /// As many ids as most bodies have are looked through one by one.
  private static let mostFirst = 8

  private var first: [Name] = []
  private var others: Set<Name> = []
  private var copies: [Name: Int] = [:]
  /// The id in the making, in memory that is used for one after another.
  private var base: [UInt8] = []

  func contains(_ id: String) -> Bool { contains(Name(text: id)) }

  private func contains(_ id: Name) -> Bool { first.contains(id) || !others.isEmpty && others.contains(id) }

  /// - Returns: Whether nothing had the id.
  private mutating func insert(_ id: Name) -> Bool {
    guard !contains(id) else { return false }
    if first.isEmpty { first.reserveCapacity(Self.mostFirst) }
    if first.count < Self.mostFirst { first.append(id) } else { others.insert(id) }
    return true
  }

  /// - Parameters:
  ///   - text: The heading's words, UTF-8.
  ///   - string: The same as a string.
  mutating func next(for text: UnsafeBufferPointer<UInt8>, _ string: String) -> String {
    let base = Self.isWhole(text) ? Name(text: string) : Name(text: madeID(for: text))
    var id = base
    while !insert(id) {
      Work.step()
      copies[base, default: 0] += 1
      id = Name(text: base.text + "-\(copies[base, default: 0])")
    }
    return id.text
  }

  /// The same of an array's bytes.
  mutating func next(for text: [UInt8], _ string: String) -> String {
    text.withUnsafeBufferPointer { next(for: $0, string) }
  }

  /// Whether a heading's words are an id as they are: Han characters alone, as those of most are.
  private static func isWhole(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !text.isEmpty, text.count <= 3 * longest else { return false }
    Work.step(text.count)
    var index = 0
    while index < text.count {
      // U+4E00 to U+9FFF
      guard text[index] >= 0xE5 || text[index] == 0xE4 && text[index + 1] >= 0xB8, text[index] <= 0xE9 else {
        return false
      }
      index += 3
    }
    return true
  }

  private mutating func madeID(for text: UnsafeBufferPointer<UInt8>) -> String {
    makeBase(for: text)
    return base.withUnsafeBufferPointer { String(knownUTF8: $0) }
  }

  private mutating func makeBase(for text: UnsafeBufferPointer<UInt8>) {
    let dash = UInt8(ascii: "-")
    base.removeAll(keepingCapacity: true)
    if base.capacity == 0 { base.reserveCapacity(Self.longest) }
    var count = 0
    var isASCII = true
    var isBlank = true
    var index = 0
    while index < text.count, count < Self.longest {
      Work.step()
      let (scalar, length) = text.scalar(at: index)
      defer { index += length }
      if Self.isHan(scalar) {
        for offset in 0..<length { base.append(text[index + offset]) }
        isBlank = false
        isASCII = false
      } else if CharacterClass.isSpace(scalar) || scalar == "-" {
        // None in front: what was left out there is no part of the name.
        if isBlank { continue }
        base.append(dash)
      } else if Self.isKept(scalar) {
        if scalar.properties.isCased {
          base.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else {
          base.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<index + length]))
        }
        isBlank = false
        isASCII = isASCII && scalar.isASCII
      } else {
        continue
      }
      count += 1
    }
    if isBlank {
      base = Array((Self.prefix + "section").utf8)
      return
    }
    while base.last == dash { base.removeLast() }
    if isASCII { base.insert(contentsOf: Self.prefix.utf8, at: 0) }
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default:
      return false
    }
  }

  /// The characters nearly every heading is made of, known without asking for their properties.
  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
}
