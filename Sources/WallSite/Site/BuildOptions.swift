import FrontMatter
import HonorRoll

/// How a wall is built or checked.
public struct BuildOptions: Sendable {
  /// The day the wall is built for; today in the wall's time zone where left out.
  public var asOf: PartialDate?
  /// Seconds since 1970-01-01 UTC: the only clock there is.
  public var now: Int
  public var includesDrafts: Bool
  /// Tasks at a time.
  public var jobs: Int
  /// The site's address, instead of the one in `wall.yml`.
  public var baseURL: String?
  /// Publish nothing where there is a warning.
  public var isStrict: Bool
  /// A site of so many files is a large one.
  public static let fewestFilesOfLargeSite = 2_000
  /// Where a site has so many files, a second tree of links to them is left in the cache, so that new words need not have
  /// all of them linked.
  public var fewestFilesForSpare = fewestFilesOfLargeSite
  /// Where a site has so many files, a build that finds nothing else changed asks its folders what they look like and not
  /// each of its files. Files that came, went or got other names show in their folders; one that somebody has overwritten
  /// shows only to a build that has something to publish, or one on another day.
  public var fewestFilesTrusted = fewestFilesOfLargeSite

  public init(
    asOf: PartialDate? = nil, now: Int, includesDrafts: Bool = false, jobs: Int = 1, baseURL: String? = nil,
    isStrict: Bool = false
  ) {
    self.asOf = asOf
    self.now = now
    self.includesDrafts = includesDrafts
    self.jobs = max(1, jobs)
    self.baseURL = baseURL
    self.isStrict = isStrict
  }

  /// The site's address, as it was asked for or written in `wall.yml`; `nil` where it has none.
  func siteAddress(_ settings: WallSettings) -> String? { baseURL ?? settings.siteURL?.value }

  /// The day to build for: the one that was asked for, or today.
  ///
  /// - Parameter timeZoneOffset: Of the wall, in minutes.
  func day(timeZoneOffset: Int) -> PartialDate {
    if let asOf { return asOf }
    let seconds = now + timeZoneOffset * 60
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return PartialDate(daysSince1970: days) ?? .epoch
  }
}
