import FrontMatter

/// The outcome of one review of a studio. Kept for the office; never shown.
public struct Review: Sendable, Hashable {
  public let year: Int
  public let kind: String?
  public let result: String?
  public let note: String?

  init?(_ values: FieldValues) {
    guard let year = values.date("year")?.value.year else { return nil }
    self.year = year
    kind = values.text("kind")?.value
    result = values.text("result")?.value
    note = values.text("note")?.value
  }
}
