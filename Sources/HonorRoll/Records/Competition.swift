import Diagnostics
import FrontMatter

/// A contest, as its file says. A class, because it never changes and is handed on often.
public final class Competition: Sendable {
  public let common: RecordCommon
  public let name: String
  public let category: Located<String>?
  public let level: Located<String>?
  /// When it was held, as exactly as is written.
  public let date: PartialDate?
  public let organizers: [String]
  public let trades: [Located<String>]
  /// As published.
  public let entrants: Int?
  public let results: [CompetitionResult]
  public let certificates: [CompetitionCertificate]
  public let portrait: Portrait?
  public let summary: String?
  public let weight: Double?

  /// - Parameter name: As written.
  init(_ document: Document, name: Located<String>, into diagnostics: inout [Diagnostic]) {
    let values = document.values
    common = RecordCommon(document, kind: .competition, name: name, slugReading: .text, into: &diagnostics)
    self.name = name.value
    category = values.text("category")
    level = values.text("level")
    date = values.date("year")?.value
    organizers = values.strings("organizers")
    trades = values.texts("trades")
    entrants = Self.entrants(values.number("entrants"), into: &diagnostics)
    results = values.maps("results").map(CompetitionResult.init)
    certificates = values.maps("certificates").compactMap(CompetitionCertificate.init)
    portrait = values.map("photo").flatMap(Portrait.init)
    summary = values.string("summary")
    weight = values.number("weight")?.value
  }

  private static func entrants(_ written: Located<Double>?, into diagnostics: inout [Diagnostic]) -> Int? {
    guard let written else { return nil }
    if let count = Int(exactly: written.value), (0...100_000_000).contains(count) { return count }
    diagnostics.append(
      Diagnostic(
        .invalidNumber, at: written.place, .init("“参赛人数”应是人数,不是这个数", "“参赛人数” is a number of people"),
        hint: .init("只写整数,如“320”", "Write a whole number, such as “320”")))
    return nil
  }
}
