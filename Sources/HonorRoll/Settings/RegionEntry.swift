import Diagnostics
import FrontMatter

/// A region the wall listed, with the regions below it.
public struct RegionEntry: Sendable, Hashable {
  public let name: String
  /// Where the wall lists it.
  public let place: SourcePlace
  public let aliases: [String]
  public let slug: String?
  public let parts: [RegionEntry]

  init?(_ values: FieldValues) {
    guard let name = values.text("name")?.value else { return nil }
    self.name = name
    place = values.place(of: "name") ?? values.place
    aliases = values.texts("aliases").map(\.value)
    slug = values.text("slug")?.value
    parts = values.maps("parts").compactMap(RegionEntry.init)
  }
}
