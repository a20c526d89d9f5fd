import Diagnostics

/// An HTML comment of a body. It is never published; it may silence a warning.
public struct MarkdownComment: Sendable, Hashable {
  /// Where `<!--` stands.
  public let place: SourcePlace
  /// The line on which the comment ends.
  public let endLine: Int
  /// What stands between `<!--` and `-->`, without the white space around it.
  public let text: String

  public init(place: SourcePlace, endLine: Int, text: String) {
    self.place = place
    self.endLine = endLine
    self.text = text
  }
}
