import FrontMatter

/// A work station of an alliance (工作站).
public struct Station: Sendable, Hashable {
  public let name: String
  /// Where it is housed.
  public let unit: String?
  public let place: String?
  public let founded: PartialDate?

  init?(_ values: FieldValues) {
    guard let name = values.string("name") else { return nil }
    self.name = name
    unit = values.string("unit")
    place = values.string("place")
    founded = values.date("founded")?.value
  }
}
