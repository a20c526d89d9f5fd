import Diagnostics
import FrontMatter

/// Keeps records off the wall whose own words would name somebody who may not be named: leaving the name out of a list
/// is not enough where the title, the summary or the address has it too.
struct HiddenNames {
  /// Those whom a record lists and who are nowhere on the wall.
  private var people: [Craftsman] = []

  var isEmpty: Bool { people.isEmpty }

  mutating func add(_ found: [Craftsman]) { people += found }

  /// - Parameters:
  ///   - texts: All that would be published of the record besides its list of people.
  /// - Returns: Whether the record may be shown; where it may not, that is reported.
  func accept(_ common: RecordCommon, _ texts: [String?], into diagnostics: inout [Diagnostic]) -> Bool {
    guard !people.isEmpty else { return true }
    let texts =
      texts.compactMap { $0 } + [common.stem] + common.sources
      + common.extras.flatMap { [$0.name.value, $0.text.value] }
    let body = String(decoding: common.body, as: UTF8.self)
    let slugs = [common.slug].compactMap { $0 } + common.aliases.map(\.value)
    for person in people {
      let name = person.name.text
      // A link to somebody's file leaves its text alone, so the name of the file is no mention.
      let isNamed =
        texts.contains { $0.contains(name) }
        || body.contains(name) && body.replacing("\(name).md", with: "").contains(name)
      guard isNamed || person.common.slug.map({ slug in slugs.contains { Self.isPart(slug, of: $0) } }) ?? false else {
        continue
      }
      diagnostics.append(
        Diagnostic(
          .hiddenName, at: common.place,
          .init(
            "文中或网址里有不展示的“\(name)”,这一页不展示", "It names “\(name)”, who is not shown; this page is not shown either"),
          hint: .init(
            "名单里会自动略去;名称、摘要、正文和网址里的请改掉,这一页就会恢复",
            "A list leaves the name out by itself; remove it from the title, the texts and the address to show the page"
          )))
      return false
    }
    return true
  }

  /// Whether a slug is among the words of another.
  private static func isPart(_ slug: String, of other: String) -> Bool { "-\(other)-".contains("-\(slug)-") }
}
