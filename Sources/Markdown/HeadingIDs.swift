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

  private var used: Set<String> = []
  private var copies: [String: Int] = [:]

  func contains(_ id: String) -> Bool { used.contains(id) }

  mutating func next(for text: String) -> String {
    let base = Self.base(for: text)
    var id = base
    while !used.insert(id).inserted {
      Work.step()
      copies[base, default: 0] += 1
      id = "\(base)-\(copies[base, default: 0])"
    }
    return id
  }

  private static func base(for text: String) -> String {
    var base = String.UnicodeScalarView()
    var count = 0
    var isASCII = true
    var isBlank = true
    for scalar in text.unicodeScalars {
      Work.step()
      guard count < longest else { break }
      if CharacterClass.isSpace(scalar) || scalar == "-" {
        // None in front: what was left out there is no part of the name.
        if isBlank { continue }
        base.append("-")
      } else if isKept(scalar) {
        if !isHan(scalar), scalar.properties.isCased {
          base.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        } else {
          base.append(scalar)
        }
        isBlank = false
        isASCII = isASCII && scalar.isASCII
      } else {
        continue
      }
      count += 1
    }
    if isBlank { return prefix + "section" }
    while base.last == "-" { base.removeLast() }
    return isASCII ? prefix + String(base) : String(base)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" || isHan(scalar) { return true }
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
