import StringTemplates

/// A page of the site before it is rendered: where it goes and what it shows. A class, because it never changes and is
/// handed on often.
final class PlannedPage: Sendable {
  /// From the site's root.
  let path: String
  let kind: PageKind

  init(path: String, kind: PageKind) {
    self.path = path
    self.kind = kind
  }

  /// Levels below the site's root.
  var depth: Int {
    var path = path
    return path.withUTF8 { utf8 in utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) } }
  }
}
