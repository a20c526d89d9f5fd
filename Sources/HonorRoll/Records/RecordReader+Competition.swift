import Diagnostics
import FrontMatter

extension RecordReader {
  func competition(_ document: Document, into diagnostics: inout [Diagnostic]) -> Competition? {
    let values = document.values
    guard let name = values.text("name") else { return nil }
    let competition = Competition(document, name: name, into: &diagnostics)
    PortraitRule(asOf: asOf).check(competition.portrait, into: &diagnostics)
    CompetitionRule(settings: settings, asOf: asOf).check(competition, values: values, into: &diagnostics)
    return competition
  }
}
