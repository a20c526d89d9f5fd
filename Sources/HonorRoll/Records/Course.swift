import FrontMatter

/// A course given at an event, as its file says.
public struct Course: Sendable {
  public let title: String
  /// Empty where it is the event's speakers.
  public let speakers: [Located<String>]
  public let form: Located<String>?
  public let duration: String?
  public let audience: String?
  public let summary: String?

  init?(_ values: FieldValues) {
    guard let title = values.text("title")?.value else { return nil }
    self.title = title
    speakers = values.texts("speakers")
    form = values.text("form")
    duration = values.text("duration")?.value
    audience = values.text("audience")?.value
    summary = values.text("summary")?.value
  }
}
