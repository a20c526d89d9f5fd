/// A template as it was read.
public struct TemplateSource: Sendable, Hashable {
  /// The path from the templates' folder without its ending: `person`, `partials/card`.
  public let name: String
  /// The path diagnostics show.
  public let file: String
  public let text: String

  public init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }
}
