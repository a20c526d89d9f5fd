import Diagnostics
import FrontMatter

/// One review of a studio. Kept for the office; its year, kind and result are shown only where the wall publishes them.
public struct Review: Sendable {
  public let place: SourcePlace
  /// The year, or the month or day where the file is more exact.
  public let date: PartialDate
  public let kind: ReviewKind?
  /// `nil` while it is not decided.
  public let result: ReviewResult?
  /// Never shown.
  public let note: String?

  public var year: Int { date.year }

  init?(_ values: FieldValues) {
    guard let date = values.date("year") else { return nil }
    place = date.place
    self.date = date.value
    kind = values.string("kind").flatMap(ReviewKind.init(rawValue:))
    result = values.string("result").flatMap(ReviewResult.init(rawValue:))
    note = values.string("note")
  }
}
