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
    guard let title = values.string("title") else { return nil }
    self.title = title
    speakers = values.texts("speakers")
    form = values.text("form")
    duration = values.string("duration")
    audience = values.string("audience")
    summary = values.string("summary")
  }
}
