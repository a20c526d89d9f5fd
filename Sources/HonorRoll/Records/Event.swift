import Diagnostics
import FrontMatter

/// An event of outreach, as its file says. A class, because it never changes and is handed on often.
public final class Event: Sendable {
  public let common: RecordCommon
  public let name: String
  public let date: PartialDate
  /// The last day, of an event of several days.
  public let end: PartialDate?
  public let types: [Located<String>]
  public let place: String?
  public let organizers: [String]
  public let speakers: [Located<String>]
  public let studios: [Located<String>]
  public let alliances: [Located<String>]
  public let courses: [Course]
  public let portrait: Portrait?
  public let summary: String?

  /// - Parameter name: As written.
  init(_ document: Document, name: Located<String>, date: PartialDate, into diagnostics: inout [Diagnostic]) {
    let values = document.values
    common = RecordCommon(document, kind: .event, name: name, slugReading: .text, into: &diagnostics)
    self.name = name.value
    self.date = date
    end = values.date("end")?.value
    types = values.texts("types")
    place = values.string("place")
    organizers = values.strings("organizers")
    speakers = values.texts("speakers")
    studios = values.texts("studio")
    alliances = values.texts("alliances")
    courses = values.maps("courses").compactMap(Course.init)
    portrait = values.map("photo").flatMap(Portrait.init)
    summary = values.string("summary")
  }

  /// The last day on which it may still take place; the event is past on the day after.
  public var lastDay: PartialDate { (end ?? date).lastDay }
}
