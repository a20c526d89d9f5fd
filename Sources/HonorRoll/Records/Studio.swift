import Diagnostics
import FrontMatter

/// A studio, as its profile says.
public struct Studio: Sendable {
  public let common: RecordCommon
  public let name: String
  public let kind: String?
  public let lead: Located<String>?
  public let members: [Located<String>]
  public let unit: Located<String>?
  public let region: Located<String>?
  public let industry: Located<String>?
  public let founded: PartialDate?
  public let namings: [Award]
  public let reviews: [Review]
  public let state: StudioState
  public let statePlace: SourcePlace
  public let alliances: [Located<String>]
  public let achievements: [Located<String>]
  public let portrait: Portrait?
  public let summary: String?
  public let clearance: Located<String>?
  public let weight: Double?
}
