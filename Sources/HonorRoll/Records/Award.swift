import Diagnostics
import FrontMatter

/// A holding of an honor: a person's award or a studio's naming. A class, because it never changes and is handed on
/// often.
public final class Award: Sendable {
  public let place: SourcePlace
  /// As the catalogue calls it, or as written where the catalogue doesn't have it.
  public let title: String
  /// Position in the catalogue, where the honor is there.
  public let honor: Int?
  public let level: HonorLevel?
  let levelPlace: SourcePlace
  public let year: Int?
  /// The year, or the month or day where the file is more exact.
  public let date: PartialDate?
  let yearPlace: SourcePlace
  public let session: String?
  public let grade: String?
  /// As stated with the award, else the catalogue's for that year; may be empty.
  public let issuers: [String]
  public let verb: String?
  public let document: String?
  public var unitThen: String? { unitThenWritten?.value }
  let unitThenWritten: Located<String>?
  public let postThen: String?
  public let status: AwardStatus
  public let revocation: Revocation?

  public var isInForce: Bool { status.isInForce }

  /// - Parameter values: Decoded by `CraftsmanFields.award` or `StudioFields.naming`.
  init?(_ values: FieldValues, catalogue: HonorCatalogue) {
    guard let title = values.text("title")?.value else { return nil }
    let index = catalogue.index(of: title)
    let honor = index.map { catalogue.honors[$0] }
    let place = values.place(of: "title") ?? values.place
    self.place = place
    levelPlace = values.place(of: "level") ?? place
    yearPlace = values.place(of: "year") ?? place
    self.honor = index
    self.title = honor?.title ?? title
    level = values.text("level").flatMap { HonorLevel(name: $0.value) } ?? honor?.level
    date = values.date("year")?.value
    let year = date?.year
    self.year = year
    session = values.text("session")?.value
    grade = values.text("grade")?.value
    let stated = values.texts("issuers").map(\.value)
    issuers = stated.isEmpty ? honor?.issuers(in: year) ?? [] : stated
    verb = values.text("verb")?.value ?? honor?.verb
    document = values.text("document")?.value
    unitThenWritten = values.text("unitThen")
    postThen = values.text("postThen")?.value
    status = values.text("status").flatMap { AwardStatus(rawValue: $0.value) } ?? .valid
    revocation = values.map("revocation").map(Revocation.init)
  }
}
