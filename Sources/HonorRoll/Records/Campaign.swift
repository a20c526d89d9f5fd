import Diagnostics
import FrontMatter

/// A selection round (评选): what it names, how many, in which stages and with which public notices.
public struct Campaign: Sendable {
  public let common: RecordCommon
  public let name: String
  public let organizer: String?
  public let year: Int?
  /// As the catalogue calls it, or as written where the catalogue doesn't have it.
  public let honorTitle: String?
  /// Position in the catalogue.
  public let honor: Int?
  public let quota: Quota?
  public let industryQuotas: [IndustryQuota]
  /// In the order written.
  public let stages: [CampaignStage]
  public let notices: [PublicNotice]
  public let exceptions: Set<CampaignException>
  public let summary: String?

  /// Puts the latest first.
  var weight: Double? { year.map { Double(-$0) } }

  /// The first day of the naming, where a stage says it.
  public var namingDay: PartialDate? { stages.first { $0.kind == .naming }?.firstDay }
}
