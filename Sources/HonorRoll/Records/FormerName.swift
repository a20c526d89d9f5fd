import FrontMatter

/// A name that a studio gave up (曾用名).
public struct FormerName: Sendable, Hashable {
  public let name: String
  /// When the name was changed.
  public let until: PartialDate?

  init?(_ values: FieldValues) {
    guard let name = values.string("name") else { return nil }
    self.name = name
    until = values.date("until")?.value
  }
}
