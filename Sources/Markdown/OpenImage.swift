/// A picture whose alternative text is being written.
struct OpenImage {
  /// Where it begins in the HTML.
  let start: Int
  let isKept: Bool
  /// The text and the line break the picture follows, for when nothing of it is kept.
  let textBefore: CText
  let breakBefore: (offset: Int, before: LineBreakRule.Side)?
}
