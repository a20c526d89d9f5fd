import Diagnostics
import FrontMatter

/// A selection round (评选): what it names, how many, in which stages and with which public notices. A class,
/// because it never changes and is handed on often.
public final class Campaign: Sendable {
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

  /// - Parameter name: As written.
  init(_ document: Document, name: Located<String>, catalogue: HonorCatalogue, into diagnostics: inout [Diagnostic]) {
    let values = document.values
    let isStrict = values.flag("strict")?.value ?? false
    let written = values.text("honor")
    let index = written.flatMap { catalogue.index(of: $0.value) }
    common = RecordCommon(document, kind: .campaign, name: name, slugReading: .text, into: &diagnostics)
    self.name = name.value
    organizer = values.text("organizer")?.value
    year = values.date("year")?.value.year
    honorTitle = index.map { catalogue.honors[$0].title } ?? written?.value
    honor = index
    quota = Self.quota(values.text("quota"), isBinding: isStrict, into: &diagnostics)
    industryQuotas = values.maps("quotas").compactMap { entry in
      guard let industry = entry.text("industry"),
        let quota = Self.quota(
          entry.text("quota"), isBinding: entry.flag("strict")?.value ?? isStrict, into: &diagnostics)
      else { return nil }
      return IndustryQuota(industry: industry, quota: quota)
    }
    stages = CampaignStage.stages(values.maps("stages"))
    notices = values.maps("notices").compactMap(PublicNotice.init)
    exceptions = Set(values.texts("exceptions").compactMap { CampaignException(rawValue: $0.value) })
    summary = values.text("summary")?.value
  }

  private static func quota(
    _ written: Located<String>?, isBinding: Bool, into diagnostics: inout [Diagnostic]
  ) -> Quota? {
    guard let written else { return nil }
    let quota = Quota(written, isBinding: isBinding)
    if quota == nil {
      diagnostics.append(
        Diagnostic(
          .invalidNumber, at: written.place,
          .init("名额里要有阿拉伯数字,这里是“\(written.value)”", "A quota holds a number; this is “\(written.value)”"),
          hint: .init(
            "写成 100名、100名左右、80至100名;没有定名额就不写", "Write 100名, 100名左右 or 80至100名; leave it out where there is none")))
    }
    return quota
  }
}
