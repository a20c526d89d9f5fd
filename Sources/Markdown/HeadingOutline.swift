/// Gives the headings of a body their levels on the page, whose title is the only h1.
///
/// A heading is one level below the nearest heading before it that is written at a higher level, and h2 where there is
/// none: writers begin with `#` or `##`, as they like, and no level is ever skipped.
struct HeadingOutline {
  /// The written levels of the headings around the next one: a bit each.
  private var open: UInt8 = 0

  /// - Parameter written: 1 for `#` to 6.
  /// - Returns: 2 to 6.
  mutating func level(ofWritten written: Int) -> Int {
    open &= (1 << written) - 1
    open |= 1 << written
    return min(open.nonzeroBitCount + 1, 6)
  }
}
