import Diagnostics
import FrontMatter

/// One entry of the honor catalogue. A class, because it never changes and is asked for with every award.
public final class Honor: Sendable {
  public let title: String
  public let short: String?
  public let aliases: [String]
  public let level: HonorLevel
  /// Order within the level, smaller first.
  public let rank: Int
  public let holders: [HolderKind]
  private let issuers: [String]
  /// The first year in which `issuers` gave it; earlier ones must be stated with the award.
  private let issuersSince: Int?
  /// The decree's verb: 授予, 命名, 认定, 推选 …
  public let verb: String
  public let grades: [String]
  /// The first year it was given, where known.
  public let since: Int?
  /// The only years it was given in; empty where there is no such limit.
  public let years: [Int]
  /// False for benefits (待遇), which are listed on the person's page but have no roll.
  public let isOnRolls: Bool
  /// The address written for it, where there is one.
  public let slug: String?
  /// Where the wall lists it; of the program's own catalogue no file.
  public let place: SourcePlace

  /// - Parameter values: Decoded by `WallFields.honor`; without a title or a level there is no honor.
  init?(_ values: FieldValues, in location: Location) {
    guard let title = values.text("title").flatMap({ location.fill($0.value) }),
      let level = values.text("level").flatMap({ HonorLevel(name: $0.value) })
    else { return nil }
    self.title = title
    short = values.text("short").flatMap { location.fill($0.value) }
    aliases = values.texts("aliases").compactMap { location.fill($0.value) }
    self.level = level
    rank = values.number("rank").map { Self.rank($0.value) } ?? Self.unrankedRank
    let holders = values.texts("holders").compactMap { HolderKind(rawValue: $0.value) }
    self.holders = holders.isEmpty ? [.person] : holders
    issuers = values.texts("issuers").compactMap { location.fill($0.value) }
    issuersSince = values.date("issuersSince")?.value.year
    verb = values.text("verb")?.value ?? "授予"
    grades = values.texts("grades").map(\.value)
    since = values.date("since")?.value.year
    years = values.dates("years").map(\.value.year)
    isOnRolls = values.flag("onRolls")?.value ?? true
    slug = values.text("slug")?.value
    place = values.place(of: "title") ?? values.place
  }

  /// Who gave it in a year; empty where that can't be said for certain.
  public func issuers(in year: Int?) -> [String] {
    guard let issuersSince else { return issuers }
    guard let year, year >= issuersSince else { return [] }
    return issuers
  }

  /// The whole number of a rank; one out of all bounds is brought back to them.
  private static func rank(_ written: Double) -> Int { Int(min(max(written, -1e9), 1e9)) }

  /// An honor without a rank stands after all ranked ones of its level.
  private static let unrankedRank = 99
}
