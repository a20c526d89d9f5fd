import Diagnostics
import FrontMatter

extension RecordReader {
  func studio(_ document: Document, into diagnostics: inout [Diagnostic]) -> Studio? {
    let values = document.values
    guard let name = values.text("name") else { return nil }
    let studio = Studio(document, name: name, catalogue: settings.catalogue, into: &diagnostics)
    AwardRule(catalogue: settings.catalogue, asOf: asOf).check(studio.namings, of: .studio, into: &diagnostics)
    PortraitRule(asOf: asOf).check(studio.portrait, into: &diagnostics)
    ClearanceRule(settings: settings).check(
      units: [studio.unit].compactMap { $0 }, industry: studio.industry, clearance: values.map("clearance"),
      common: studio.common, into: &diagnostics)
    StudioRule(asOf: asOf).check(studio, values: values, into: &diagnostics)
    return studio
  }
}
