/// A body as HTML, with what a page needs to know about it.
public struct RenderedMarkdown: Sendable, Hashable {
  /// UTF-8, ending in a line feed unless empty.
  public let html: [UInt8]
  /// In document order.
  public let headings: [Heading]
  /// In document order.
  public let comments: [MarkdownComment]
  /// The first 120 Unicode scalars of the paragraphs' text, without markup, ending in `…` where it was cut; `nil`
  /// where it was not asked for.
  public let summary: String?
  /// Links to `#…` that meet no heading of this body; the page may have such an id of its own.
  public let unmetFragments: [FragmentLink]

  public init(
    html: [UInt8], headings: [Heading], comments: [MarkdownComment], summary: String?, unmetFragments: [FragmentLink]
  ) {
    self.html = html
    self.headings = headings
    self.comments = comments
    self.summary = summary
    self.unmetFragments = unmetFragments
  }
}
