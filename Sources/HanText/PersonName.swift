internal import CHanText

/// A person's name as it was written, put into the form the wall uses, with its surname found.
///
/// White space around the name is dropped silently. Two things are put right and said in `repairs`: blanks typed between
/// Han characters to stretch a name (`张　伟`), and other dots in the place of the separator `·` (U+00B7) of minority
/// names. A name with `·` has no surname part. Latin names stay as they are, their blanks single.
public struct PersonName: Sendable, Hashable {
  /// Something put right in a name; each kind is told once, at its first place.
  public struct Repair: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// Blanks or invisible characters were removed.
      case blanks
      /// This scalar stood in the place of `·`.
      case separator(Unicode.Scalar)
    }

    public let kind: Kind
    /// Unicode scalars before the place in the text as written, from 0.
    public let offset: Int
  }

  /// U+00B7, between the parts of a minority or foreign name in Han characters.
  public static let separator: Unicode.Scalar = "\u{B7}"

  /// The name in its right form.
  public let text: String
  public let repairs: [Repair]
  /// Characters of the surname: 1 or 2; 0 for a name with `·` and for one that does not begin with a Han character.
  public let surnameLength: Int
  /// Whether the name has the separator `·`. Such a name is never padded and never broken across lines.
  public let hasSeparator: Bool
  /// Whether the name is two Han characters, which rolls stretch to the width of three.
  public let isTwoCharacters: Bool
  /// Whether the given name, after a surname, is one Han character (单名).
  public let hasShortGivenName: Bool

  public init(_ written: String) {
    if let length = Self.lengthOfHan(written) {
      (text, repairs, hasSeparator) = (written, [], false)
      surnameLength = Self.surnameLength(of: written.unicodeScalars[...], count: length)
      isTwoCharacters = length == 2
      hasShortGivenName = surnameLength > 0 && length == surnameLength + 1
      return
    }
    if Self.isPlain(written) {
      (text, repairs) = (written, [])
    } else {
      (text, repairs) = Self.repaired(written)
    }
    let scalars = text.unicodeScalars
    hasSeparator = scalars.contains(Self.separator)
    let leading = scalars.prefix(while: CharacterWidth.isHan)
    let length = leading.count
    let isWhole = leading.endIndex == scalars.endIndex
    surnameLength = hasSeparator ? 0 : Self.surnameLength(of: leading, count: length)
    isTwoCharacters = isWhole && length == 2
    hasShortGivenName = isWhole && surnameLength > 0 && length == surnameLength + 1
  }

  /// `nil` for a name with `·` and for one that does not begin with a Han character.
  public var surname: String? {
    surnameLength == 0 ? nil : String(text.unicodeScalars.prefix(surnameLength))
  }

  /// What follows the surname; the whole name where there is none.
  public var givenName: String { String(text.unicodeScalars.dropFirst(surnameLength)) }

  /// A name of two characters is one and one even where both make a compound surname: nobody is without a given name.
  private static func surnameLength(of leading: Substring.UnicodeScalarView, count: Int) -> Int {
    guard count >= 3 else { return min(count, 1) }
    let second = leading.index(after: leading.startIndex)
    let index = han_compound_index(leading[leading.startIndex].value, leading[second].value)
    guard index >= 0 else { return 1 }
    return count >= 4 || han_compound(index).only_in_long_names == 0 ? 2 : 1
  }
}

extension PersonName {
  /// How many characters a name has that is made of U+5000 to U+9FFF alone, as most are; `nil` for any other.
  private static func lengthOfHan(_ written: String) -> Int? {
    let bytes = written.utf8
    var count = 0
    for byte in bytes {
      switch byte {
      case 0xE5...0xE9: count += 1
      case 0x80...0xBF: break
      default: return nil
      }
    }
    return count == 0 ? nil : count
  }

  /// Whether there is certainly nothing to put right: neither blanks nor dots.
  private static func isPlain(_ written: String) -> Bool {
    !written.unicodeScalars.contains { isBlank($0) || isLookalike($0) }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Dots of any script that keyboards and old documents put where `·` belongs. Full stops only count between Han
  /// characters, so `J. Smith` keeps his.
  private static func isLookalike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E, 0x0387, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x25CF, 0x26AB, 0x2E31, 0x2E33: true
    case 0x30FB, 0xFE52, 0xFF0E, 0xFF65: true
    default: false
    }
  }

  private static func repaired(_ written: String) -> (text: String, repairs: [Repair]) {
    let scalars = Array(written.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return ("", []) }
    var result = String.UnicodeScalarView()
    var blanks: Repair?
    var separator: Repair?
    var position = first
    while position <= last {
      let scalar = scalars[position]
      guard isBlank(scalar) || isLookalike(scalar) || scalar == Self.separator else {
        result.append(scalar)
        position += 1
        continue
      }
      // Blanks and dots in a row are one gap, and what stands on both sides decides what it means.
      let start = position
      while position < last, isBlank(scalars[position]) || isDot(scalars[position]) { position += 1 }
      let gap = scalars[start..<position]
      let firstBlank = gap.firstIndex(where: isBlank)
      let between = start > first && CharacterWidth.isHan(scalars[start - 1]) && CharacterWidth.isHan(scalars[position])
      if gap.isEmpty {
        result.append(scalar)
        position += 1
      } else if between {
        if let firstBlank, blanks == nil { blanks = Repair(kind: .blanks, offset: firstBlank) }
        guard let dot = gap.firstIndex(where: isDot) else { continue }
        if gap[dot] != Self.separator, separator == nil {
          separator = Repair(kind: .separator(gap[dot]), offset: dot)
        }
        result.append(Self.separator)
      } else {
        result.append(contentsOf: gap.filter(isDot))
        if firstBlank != nil { result.append(" ") }
      }
    }
    let repairs = [blanks, separator].compactMap { $0 }.sorted { $0.offset < $1.offset }
    return (String(result), repairs)
  }

  private static func isDot(_ scalar: Unicode.Scalar) -> Bool { scalar == separator || isLookalike(scalar) }
}
