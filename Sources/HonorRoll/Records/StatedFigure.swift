import FrontMatter

/// A number somebody published, shown as stated and never added to counted ones.
public struct StatedFigure: Sendable, Hashable {
  public let name: String
  public let value: String
  public let unit: String?
  public let source: String?

  init?(_ values: FieldValues) {
    guard let name = values.text("name")?.value, let value = values.text("value")?.value else { return nil }
    self.name = name
    self.value = value
    unit = values.text("unit")?.value
    source = values.text("source")?.value
  }
}
