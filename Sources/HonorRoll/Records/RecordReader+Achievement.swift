import Diagnostics
import FrontMatter

extension RecordReader {
  func achievement(_ document: Document, into diagnostics: inout [Diagnostic]) -> Achievement? {
    let values = document.values
    guard let name = values.text("name") else { return nil }
    let achievement = Achievement(document, name: name, catalogue: settings.catalogue, into: &diagnostics)
    AwardRule(catalogue: settings.catalogue, asOf: asOf).check(
      achievement.awards, of: .achievement, into: &diagnostics)
    PortraitRule(asOf: asOf).check(achievement.portrait, into: &diagnostics)
    FutureDateRule(asOf: asOf).check(values.date("year"), into: &diagnostics)
    ClearanceRule(settings: settings).check(
      units: [achievement.unit].compactMap { $0 }, industry: achievement.industry, clearance: values.map("clearance"),
      common: achievement.common, into: &diagnostics)
    AchievementRule(settings: settings).check(achievement, values: values, into: &diagnostics)
    return achievement
  }
}
