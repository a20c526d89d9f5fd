import Diagnostics
import FrontMatter

extension RecordReader {
  func campaign(_ document: Document, into diagnostics: inout [Diagnostic]) -> Campaign? {
    let values = document.values
    guard let name = values.text("name") else { return nil }
    let isStrict = values.flag("strict")?.value ?? false
    let honor = values.text("honor")
    let index = honor.flatMap { settings.catalogue.index(of: $0.value) }
    let campaign = Campaign(
      common: RecordCommon(document, kind: .campaign, name: name, slugReading: .text, into: &diagnostics),
      name: name.value,
      organizer: values.text("organizer")?.value,
      year: values.date("year")?.value.year,
      honorTitle: index.map { settings.catalogue.honors[$0].title } ?? honor?.value,
      honor: index,
      quota: quota(values.text("quota"), isBinding: isStrict, into: &diagnostics),
      industryQuotas: values.maps("quotas").compactMap { entry in
        guard let industry = entry.text("industry"),
          let quota = quota(
            entry.text("quota"), isBinding: entry.flag("strict")?.value ?? isStrict, into: &diagnostics)
        else { return nil }
        return IndustryQuota(industry: industry, quota: quota)
      },
      stages: CampaignStage.stages(values.maps("stages")),
      notices: values.maps("notices").compactMap(PublicNotice.init),
      exceptions: Set(values.texts("exceptions").compactMap { CampaignException(rawValue: $0.value) }),
      summary: values.text("summary")?.value)
    if let honor, index == nil {
      diagnostics.append(
        DefaultVocabulary.notHonors.contains(honor.value)
          ? .notAnHonor(honor) : .unknownHonor(honor, catalogue: settings.catalogue))
    }
    CampaignRule(settings: settings).check(campaign, values: values, into: &diagnostics)
    NoticeRule(settings: settings).check(campaign.notices, into: &diagnostics)
    return campaign
  }

  private func quota(
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
