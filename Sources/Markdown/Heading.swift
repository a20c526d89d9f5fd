/// A heading of a body, for a table of contents.
public struct Heading: Sendable, Hashable {
  /// 2 to 6: the page's own title is the only h1.
  public let level: Int
  /// Unique within the body; see `HeadingIDs` for how it is made.
  public let id: String
  /// The heading's words, without any markup.
  public let text: String

  public init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}
