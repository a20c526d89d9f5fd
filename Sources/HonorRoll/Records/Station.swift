import FrontMatter

/// A work station of an alliance (工作站).
public struct Station: Sendable, Hashable {
  public let name: String
  /// Where it is housed.
  public let unit: String?
  public let place: String?
  public let founded: PartialDate?

  init?(_ values: FieldValues) {
    guard let name = values.text("name")?.value else { return nil }
    self.name = name
    unit = values.text("unit")?.value
    place = values.text("place")?.value
    founded = values.date("founded")?.value
  }
}
