import Markdown
import StringTemplates

/// Where a page is put together: its views, and what goes into them before they are laid out. A task keeps some and uses
/// them again and again, so that their memory is.
final class PageSheet {
  let views = ViewSheet()
  /// Empty between two pages.
  var json = JSONText()
  /// The page's body, where it was rendered ahead.
  var body: RenderedMarkdown?

  /// The body, once.
  func takeBody() -> RenderedMarkdown? {
    defer { body = nil }
    return body
  }
}
