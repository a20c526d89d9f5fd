import FrontMatter

/// A number somebody published, shown as stated and never added to counted ones.
public struct StatedFigure: Sendable, Hashable {
  public let name: String
  public let value: String
  public let unit: String?
  public let source: String?

  init?(_ values: FieldValues) {
    guard let name = values.string("name"), let value = values.string("value") else { return nil }
    self.name = name
    self.value = value
    unit = values.string("unit")
    source = values.string("source")
  }
}
