import Markdown
import StringTemplates

/// Where links between records lead, as far as the last build's index of words knows.
///
/// It is asked only where the wall's records are those of that build, and all of them shown.
struct RecordPages {
  let index: ProseIndex
  /// By the record's file; made when the first link asks.
  private var pages: [String: String]?

  init(index: ProseIndex) { self.index = index }

  /// - Parameter entry: Of the record in whose body the link stands.
  /// - Returns: `nil` for whatever is not simply a record's page.
  mutating func url(of link: LinkReference, in entry: ProseIndex.Entry) -> String? {
    let (path, fragment) = ContentLinks.split(link.destination)
    guard fragment == nil, !path.isEmpty, !path.hasPrefix("//"),
      let target = ContentLinks.resolve(path, from: entry.file)
    else { return nil }
    let known = pages ?? index.pages() ?? [:]
    pages = known
    let depth = entry.page.utf8.count { $0 == UInt8(ascii: "/") }
    return known[target].map { SiteURL(page: $0).text(base: .depth(depth)) }
  }
}
