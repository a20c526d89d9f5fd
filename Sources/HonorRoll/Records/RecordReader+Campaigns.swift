import Diagnostics
import FrontMatter

extension RecordReader {
  func campaign(_ document: Document, into diagnostics: inout [Diagnostic]) -> Campaign? {
    let values = document.values
    guard let name = values.text("name") else { return nil }
    let campaign = Campaign(document, name: name, catalogue: settings.catalogue, into: &diagnostics)
    if campaign.honor == nil, let honor = values.text("honor") {
      diagnostics.append(
        DefaultVocabulary.notHonors.contains(honor.value)
          ? .notAnHonor(honor) : .unknownHonor(honor, catalogue: settings.catalogue))
    }
    CampaignRule(settings: settings).check(campaign, values: values, into: &diagnostics)
    NoticeRule(settings: settings).check(campaign.notices, into: &diagnostics)
    return campaign
  }
}
