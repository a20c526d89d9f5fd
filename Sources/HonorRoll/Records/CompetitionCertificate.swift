import FrontMatter

/// A certificate that people won by a competition, as its file says.
public struct CompetitionCertificate: Sendable {
  public let title: String
  public let people: [Located<String>]
  public let issuer: String?

  init?(_ values: FieldValues) {
    guard let title = values.string("title") else { return nil }
    self.title = title
    people = values.texts("people")
    issuer = values.string("issuer")
  }
}
