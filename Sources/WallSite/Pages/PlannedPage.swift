import StringTemplates

/// A page of the site before it is rendered: where it goes and what it shows.
struct PlannedPage: Sendable, Hashable {
  /// From the site's root.
  let path: String
  let kind: PageKind

  /// Levels below the site's root.
  var depth: Int {
    var path = path
    return path.withUTF8 { utf8 in utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) } }
  }
}
