import Diagnostics
import FrontMatter

/// A studio, as its profile says. A class, because profiles are large, never change and are handed on often.
public final class Studio: Sendable {
  public let common: RecordCommon
  public let name: String
  public let formerNames: [FormerName]
  public let kind: String?
  public let lead: Located<String>?
  /// Since when the present lead leads.
  public let leadSince: PartialDate?
  public let formerLeads: [FormerLead]
  public let members: [Located<String>]
  public let unit: Located<String>?
  public let region: Located<String>?
  public let industry: Located<String>?
  public let founded: PartialDate?
  public let namings: [Award]
  /// Highest first.
  let namingsInForce: [Award]
  /// In the order written.
  public let reviews: [Review]
  public let state: StudioState
  public let statePlace: SourcePlace
  /// Until when a studio under 限期整改 has to be in order.
  public let correctionDeadline: Located<PartialDate>?
  public let alliances: [Located<String>]
  public let achievements: [Located<String>]
  public let portrait: Portrait?
  public let summary: String?
  public let clearance: Located<String>?
  public let weight: Double?

  /// - Parameter name: As written.
  init(_ document: Document, name: Located<String>, catalogue: HonorCatalogue, into diagnostics: inout [Diagnostic]) {
    let values = document.values
    common = RecordCommon(document, kind: .studio, name: name, slugReading: .text, into: &diagnostics)
    self.name = name.value
    formerNames = values.maps("formerNames").compactMap(FormerName.init)
    kind = values.string("kind")
    lead = values.text("lead")
    leadSince = values.date("leadSince")?.value
    formerLeads = values.maps("formerLeads").compactMap(FormerLead.init)
    members = values.texts("members")
    unit = values.text("unit")
    region = values.text("region")
    industry = values.text("industry")
    founded = values.date("founded")?.value
    namings = Award.all("namings", of: values, catalogue: catalogue)
    namingsInForce = AwardOrder(catalogue: catalogue).inForce(namings)
    reviews = values.maps("reviews").compactMap(Review.init)
    state = values.string("state").flatMap(StudioState.init(rawValue:)) ?? .listed
    statePlace = values.place(of: "state") ?? name.place
    correctionDeadline = values.date("correctionDeadline")
    alliances = values.texts("alliances")
    achievements = values.texts("achievements")
    portrait = values.map("photo").flatMap(Portrait.init)
    summary = values.string("summary")
    clearance = values.map("clearance")?.text("result")
    weight = values.number("weight")?.value
  }
}
