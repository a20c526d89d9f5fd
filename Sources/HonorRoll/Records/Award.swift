import Diagnostics
import FrontMatter

/// A holding of an honor: a person's award or a studio's naming. A class, because it never changes and is handed on
/// often.
public final class Award: Sendable {
  // What all awards of a wall are asked for, again and again, stands together in memory.
  /// Position in the catalogue, where the honor is there.
  public let honor: Int?
  public let year: Int?
  /// The year, or the month or day where the file is more exact.
  public let date: PartialDate?
  public let level: HonorLevel?
  public let status: AwardStatus
  public let place: SourcePlace
  /// As the catalogue calls it, or as written where the catalogue doesn't have it.
  public let title: String
  let levelPlace: SourcePlace
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
  public let revocation: Revocation?

  public var isInForce: Bool { status.isInForce }

  /// The awards of a list.
  ///
  /// - Parameter values: Of the record.
  static func all(_ key: FieldKey, of values: FieldValues, catalogue: HonorCatalogue) -> [Award] {
    var awards: [Award] = []
    values.forEachMap(key) { entry, count in
      if awards.isEmpty { awards.reserveCapacity(count) }
      if let award = Award(entry, catalogue: catalogue) { awards.append(award) }
    }
    return awards
  }

  /// - Parameter values: Decoded by `CraftsmanFields.award` or `StudioFields.naming`.
  init?(_ values: FieldValues, catalogue: HonorCatalogue) {
    guard let title = values.string("title") else { return nil }
    let index = catalogue.index(of: title)
    let honor = index.map { catalogue.honors[$0] }
    let place = values.place(of: "title") ?? values.place
    self.place = place
    levelPlace = values.place(of: "level") ?? place
    yearPlace = values.place(of: "year") ?? place
    self.honor = index
    self.title = honor?.title ?? title
    level = values.string("level").flatMap(HonorLevel.init(name:)) ?? honor?.level
    date = values.date("year")?.value
    let year = date?.year
    self.year = year
    session = values.string("session")
    grade = values.string("grade")
    let stated = values.strings("issuers")
    issuers = stated.isEmpty ? honor?.issuers(in: year) ?? [] : stated
    verb = values.string("verb") ?? honor?.verb
    document = values.string("document")
    unitThenWritten = values.text("unitThen")
    postThen = values.string("postThen")
    status = values.string("status").flatMap(AwardStatus.init(rawValue:)) ?? .valid
    revocation = values.map("revocation").map(Revocation.init)
  }
}
