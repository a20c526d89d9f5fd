/// Whether a run of `*` or `_` may open and close emphasis.
struct Flanking: Equatable {
  var canOpen: Bool
  var canClose: Bool
}

/// The rules for left- and right-flanking delimiter runs: CommonMark's own, and the CJK-friendly amendment's
/// (github.com/tats-u/markdown-cjk-friendly, specification.md).
enum FlankingRule {
  /// What the amendment wants of a run between two characters that are not white space.
  static func amended(_ delimiter: UInt8, between before: DelimiterNeighbor, and after: DelimiterNeighbor) -> Flanking {
    let narrowAfter =
      after.base == after.scalar
      ? after.isNarrowPunctuation : DelimiterNeighbor(scalar: after.scalar).isNarrowPunctuation
    let left = !narrowAfter || before.isNarrowPunctuation || before.isCJK
    let right = !before.isNarrowPunctuation || narrowAfter || CharacterClass.isCJK(after.scalar)
    return flanking(
      delimiter, left: left, right: right, punctuationBefore: before.isPunctuation,
      punctuationAfter: after.isPunctuation)
  }

  /// What CommonMark gives a run between two characters that are not white space.
  static func plain(_ delimiter: UInt8, punctuationBefore: Bool, punctuationAfter: Bool) -> Flanking {
    flanking(
      delimiter, left: !punctuationAfter || punctuationBefore, right: !punctuationBefore || punctuationAfter,
      punctuationBefore: punctuationBefore, punctuationAfter: punctuationAfter)
  }

  private static func flanking(
    _ delimiter: UInt8, left: Bool, right: Bool, punctuationBefore: Bool, punctuationAfter: Bool
  ) -> Flanking {
    guard delimiter == UInt8(ascii: "_") else { return Flanking(canOpen: left, canClose: right) }
    return Flanking(
      canOpen: left && (!right || punctuationBefore), canClose: right && (!left || punctuationAfter))
  }
}
