/// Where a marked value stands on a page.
public struct MarkedRange: Sendable, Hashable {
  /// The mark of its slot.
  public let mark: UInt8
  /// In the page's bytes.
  public let range: Range<Int>
  /// Whether it was escaped when it was written.
  public let isEscaped: Bool

  public init(mark: UInt8, range: Range<Int>, isEscaped: Bool) {
    self.mark = mark
    self.range = range
    self.isEscaped = isEscaped
  }
}
