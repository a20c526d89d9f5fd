import Diagnostics
import FrontMatter

/// An entry the wall made for an industry, a trade or a unit.
public struct TermEntry: Sendable, Hashable {
  public let name: String
  /// Where the wall lists it.
  public let place: SourcePlace
  public let short: String?
  public let aliases: [String]
  public let slug: String?

  init?(_ values: FieldValues) {
    guard let name = values.text("name")?.value else { return nil }
    self.name = name
    place = values.place(of: "name") ?? values.place
    short = values.text("short")?.value
    aliases = values.texts("aliases").map(\.value)
    slug = values.text("slug")?.value
  }
}
