import Diagnostics
import FrontMatter

/// A patent, an operating method, an innovation …, as its file says. A class, because it never changes and is handed on
/// often.
public final class Achievement: Sendable {
  public let common: RecordCommon
  public let name: String
  public let kind: Located<String>?
  /// In the order of the certificate.
  public let people: [Located<String>]
  public let studios: [Located<String>]
  public let unit: Located<String>?
  public let industry: Located<String>?
  public let year: Int?
  /// As written; the roll takes that of the highest award where nothing is.
  let writtenLevel: HonorLevel?
  public let benefit: Benefit?
  public let patent: Patent?
  public let awards: [Award]
  public let portrait: Portrait?
  public let summary: String?
  public let weight: Double?

  /// - Parameter name: As written.
  init(_ document: Document, name: Located<String>, catalogue: HonorCatalogue, into diagnostics: inout [Diagnostic]) {
    let values = document.values
    common = RecordCommon(document, kind: .achievement, name: name, slugReading: .text, into: &diagnostics)
    self.name = name.value
    kind = values.text("kind")
    people = values.texts("people")
    studios = values.texts("studio")
    unit = values.text("unit")
    industry = values.text("industry")
    year = values.date("year")?.value.year
    writtenLevel = values.string("level").flatMap(HonorLevel.init(name:))
    benefit = values.map("benefit").flatMap { Benefit($0, into: &diagnostics) }
    patent = values.map("patent").map(Patent.init)
    awards = Award.all("awards", of: values, catalogue: catalogue)
    portrait = values.map("photo").flatMap(Portrait.init)
    summary = values.string("summary")
    weight = values.number("weight")?.value
  }
}
