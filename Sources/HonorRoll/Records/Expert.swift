import Diagnostics
import FrontMatter

/// What somebody offers as an expert (工匠人才专家库).
public struct Expert: Sendable {
  public let place: SourcePlace
  public let fields: [String]
  public let services: [Located<String>]
  /// The union's, or the unit's; never a private one. Without it the wall's own is shown.
  public let contact: Located<String>?

  init(_ values: FieldValues, at place: SourcePlace) {
    self.place = place
    var seen: Set<String> = []
    fields = values.strings("fields").filter { seen.insert($0).inserted }
    services = values.texts("services").filter { seen.insert("\n" + $0.value).inserted }
    contact = values.text("contact")
  }
}
