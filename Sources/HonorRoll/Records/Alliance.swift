import Diagnostics
import FrontMatter

/// An alliance of studios and units, as its profile says.
public struct Alliance: Sendable {
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
}
