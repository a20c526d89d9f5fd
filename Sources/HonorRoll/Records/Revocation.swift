import FrontMatter

/// The decision that took an honor back. Its reason is never kept.
public struct Revocation: Sendable, Hashable {
  public let date: PartialDate?
  public let document: String?
  public let authority: String?

  init(_ values: FieldValues) {
    date = values.date("date")?.value
    document = values.string("document")
    authority = values.string("authority")
  }
}
