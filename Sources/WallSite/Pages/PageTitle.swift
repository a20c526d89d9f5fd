import StringTemplates

/// What the window of a page is called: what the page says of itself, and the wall's name, put together where it is
/// laid out.
struct PageTitle: Sendable {
  let title: String
  /// Where the wall's name is added; `nil` where the title is that name.
  let pattern: TextPattern?

  var text: String { pattern?.filled("title", with: title) ?? title }

  func append(to writer: inout ViewWriter) {
    if let pattern { pattern.write("title", into: &writer) { $0.append(title) } } else { writer.append(title) }
  }
}
