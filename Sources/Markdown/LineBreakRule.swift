/// Whether a line break inside a paragraph stands for a space.
///
/// Between two Chinese (or Japanese) characters, their punctuation included, it stands for nothing. Characters as wide
/// as their neighbours, such as `“ ” — … ·`, count as Chinese where a neighbour is: either the character across the
/// break, or the nearest one on their own side. Korean separates words by spaces and keeps its break. (After CSS Text
/// Level 3, 4.1.3, segment break transformation rules.)
enum LineBreakRule {
  enum Side: Equatable {
    case chinese
    /// Of ambiguous width, and whether its nearest unambiguous neighbour is Chinese.
    case ambiguous(besideChinese: Bool)
    case other
  }

  static func vanishes(between before: Side, and after: Side) -> Bool {
    switch (before, after) {
    case (.other, _), (_, .other): false
    case (.chinese, _), (_, .chinese): true
    case (.ambiguous(let before), .ambiguous(let after)): before || after
    }
  }

  /// What a text ends with.
  static func side(endOf text: UnsafeBufferPointer<UInt8>, ignoring markers: EmphasisMarkers?) -> Side {
    var index = text.count
    return side(ignoring: markers) {
      guard index > 0 else { return nil }
      let (scalar, start) = text.scalar(before: index)
      index = start
      return scalar
    }
  }

  /// What a text begins with.
  static func side(startOf text: UnsafeBufferPointer<UInt8>, ignoring markers: EmphasisMarkers?) -> Side {
    var index = 0
    return side(ignoring: markers) {
      guard index < text.count else { return nil }
      let (scalar, length) = text.scalar(at: index)
      index += length
      return scalar
    }
  }

  /// How many ambiguous characters in a row are looked past.
  private static let farthestLook = 16

  /// - Parameter next: The characters, the one at the break first.
  private static func side(ignoring markers: EmphasisMarkers?, next: () -> Unicode.Scalar?) -> Side {
    var isAmbiguous = false
    var looks = 0
    while looks < farthestLook, let scalar = next() {
      looks += 1
      if isInvisible(scalar) || scalar == markers?.letter || scalar == markers?.punctuation { continue }
      if CharacterClass.isAmbiguous(scalar) || scalar.properties.isEmojiPresentation {
        isAmbiguous = true
        continue
      }
      let isChinese = CharacterClass.isCJK(scalar) && !CharacterClass.isHangul(scalar)
      if isAmbiguous { return .ambiguous(besideChinese: isChinese) }
      return isChinese ? .chinese : .other
    }
    return isAmbiguous ? .ambiguous(besideChinese: false) : .other
  }

  /// Variation selectors and the zero-width joiner belong to the character before them.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isVariationSelector(scalar) || CharacterClass.isIdeographicSelector(scalar)
      || scalar.value == 0xFE0F || scalar.value == 0x200D
  }
}
