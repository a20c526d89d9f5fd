import Diagnostics
import FrontMatter
import HanText

/// Turns a read document into a typed record and checks what can be checked without any other file.
public struct RecordReader: Sendable {
  let settings: WallSettings
  /// The day the wall is built for.
  let asOf: PartialDate

  public init(settings: WallSettings, asOf: PartialDate) {
    self.settings = settings
    self.asOf = asOf
  }

  /// The table a kind of file is read against.
  public static func fields(of kind: RecordKind) -> FieldSet {
    switch kind {
    case .craftsman: CraftsmanFields.all
    case .studio: StudioFields.all
    case .alliance: AllianceFields.all
    case .campaign: CampaignFields.all
    case .achievement: AchievementFields.all
    case .competition: CompetitionFields.all
    case .event: EventFields.all
    case .page: PageFields.all
    }
  }

  /// - Returns: `nil` where the record has no name (reported already).
  public func record(
    _ document: Document, kind: RecordKind, into diagnostics: inout [Diagnostic]
  ) -> Record? {
    switch kind {
    case .craftsman: craftsman(document, into: &diagnostics).map(Record.craftsman)
    case .studio: studio(document, into: &diagnostics).map(Record.studio)
    case .alliance: alliance(document, into: &diagnostics).map(Record.alliance)
    case .campaign: campaign(document, into: &diagnostics).map(Record.campaign)
    case .achievement: achievement(document, into: &diagnostics).map(Record.achievement)
    case .competition: competition(document, into: &diagnostics).map(Record.competition)
    case .event: event(document, into: &diagnostics).map(Record.event)
    case .page: page(document, into: &diagnostics).map(Record.page)
    }
  }

  private func craftsman(_ document: Document, into diagnostics: inout [Diagnostic]) -> Craftsman? {
    let values = document.values
    guard let written = values.text("name") else { return nil }
    let craftsman = Craftsman(document, name: written, settings: settings, into: &diagnostics)
    NameRule(written: written, isVerbatim: values.isVerbatim("name")).check(craftsman, into: &diagnostics)
    AwardRule(catalogue: settings.catalogue, asOf: asOf).check(craftsman.awards, of: .person, into: &diagnostics)
    PortraitRule(asOf: asOf).check(craftsman.portrait, into: &diagnostics)
    ClearanceRule(settings: settings).check(
      units: ([craftsman.unit] + craftsman.awards.map(\.unitThenWritten)).compactMap { $0 },
      industry: craftsman.industry, clearance: values.map("clearance"), common: craftsman.common, into: &diagnostics)
    PersonRule(settings: settings, asOf: asOf).check(craftsman, values: values, into: &diagnostics)
    ApprenticeshipRule(settings: settings, asOf: asOf).check(values: values, into: &diagnostics)
    return craftsman
  }

  private func alliance(_ document: Document, into diagnostics: inout [Diagnostic]) -> Alliance? {
    let values = document.values
    guard let name = values.text("name") else { return nil }
    let alliance = Alliance(document, name: name, into: &diagnostics)
    PortraitRule(asOf: asOf).check(alliance.portrait, into: &diagnostics)
    AllianceRule(asOf: asOf).check(values, into: &diagnostics)
    return alliance
  }

  private func page(_ document: Document, into diagnostics: inout [Diagnostic]) -> FreePage? {
    guard let title = document.values.text("title") else { return nil }
    return FreePage(document, title: title, into: &diagnostics)
  }
}
