import Diagnostics
import FrontMatter

/// An alliance of studios and units, as its profile says. A class, because profiles are large, never change and are
/// handed on often.
public final class Alliance: Sendable {
  public let common: RecordCommon
  public let name: String
  public let leads: [Located<String>]
  public let founded: PartialDate?
  public let organizer: String?
  public let studios: [Located<String>]
  public let units: [Located<String>]
  public let figures: [StatedFigure]
  public let stations: [Station]
  public let region: Located<String>?
  public let industry: Located<String>?
  public let portrait: Portrait?
  public let summary: String?
  public let weight: Double?

  /// - Parameter name: As written.
  init(_ document: Document, name: Located<String>, into diagnostics: inout [Diagnostic]) {
    let values = document.values
    common = RecordCommon(document, kind: .alliance, name: name, slugReading: .text, into: &diagnostics)
    self.name = name.value
    leads = values.texts("leads")
    founded = values.date("founded")?.value
    organizer = values.text("organizer")?.value
    studios = values.texts("studios")
    units = values.texts("units")
    figures = values.maps("figures").compactMap(StatedFigure.init)
    stations = values.maps("stations").compactMap(Station.init)
    region = values.text("region")
    industry = values.text("industry")
    portrait = values.map("photo").flatMap(Portrait.init)
    summary = values.text("summary")?.value
    weight = values.number("weight")?.value
  }
}
