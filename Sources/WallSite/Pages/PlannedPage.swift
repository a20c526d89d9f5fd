import FrontMatter
import StringTemplates

/// A page of the site before it is rendered: where it goes and what it shows. A class, because it never changes and is
/// handed on often.
final class PlannedPage: Sendable {
  /// From the site's root.
  let path: String
  let kind: PageKind
  /// Where visitors are led: the site's first page is its folder.
  let url: SiteURL
  /// When the record it shows was updated, where the page is one of a record's own and tells.
  let updated: PartialDate?

  /// - Parameter url: Made of the path where it is left out.
  init(path: String, kind: PageKind, url: SiteURL? = nil, updated: PartialDate? = nil) {
    self.path = path
    self.kind = kind
    self.url = url ?? SiteURL(page: path == "index.html" ? "" : path)
    self.updated = updated
  }

  /// Levels below the site's root.
  var depth: Int {
    var path = path
    return path.withUTF8 { utf8 in utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) } }
  }
}
