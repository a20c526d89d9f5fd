import Diagnostics
import FrontMatter

/// What somebody offers as an expert (工匠人才专家库). A class, because most people are none and it never changes.
public final class Expert: Sendable {
  public let place: SourcePlace
  public let fields: [String]
  public let services: [Located<String>]
  /// The union's, or the unit's; never a private one. Without it the wall's own is shown.
  public let contact: Located<String>?

  init(_ values: FieldValues, at place: SourcePlace) {
    self.place = place
    fields = Self.once(values.strings("fields"), \.self)
    services = Self.once(values.texts("services"), \.value)
    contact = values.text("contact")
  }

  /// Of items with the same text, the first.
  private static func once<Item>(_ items: [Item], _ text: (Item) -> String) -> [Item] {
    guard items.count > 1 else { return items }
    var seen = Set<String>(minimumCapacity: items.count)
    return items.filter { seen.insert(text($0)).inserted }
  }
}
