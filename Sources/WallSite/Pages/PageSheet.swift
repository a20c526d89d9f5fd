import StringTemplates

/// Where a page is put together: its views, and the structured data that one of them shows. A task keeps some and uses
/// them again and again, so that their memory is.
final class PageSheet {
  let views = ViewSheet()
  /// Empty between two pages.
  var json = JSONText()
}
