import Diagnostics
import FrontMatter

/// What a wall's rules say of its studios on a day: whose naming is to be reviewed, who has not reported for the year,
/// and who is put up for what. For the office; the site shows none of it.
///
/// Only studios that are in being (在册, 限期整改, 通报) and on the wall are looked at.
public struct StudioReviews: Sendable {
  /// A naming that is to be reviewed again.
  public struct Due: Sendable {
    /// Position in the roll's `studios`.
    public let studio: Int
    /// The year of the naming, or of the last review.
    public let since: Int
    /// The year in which it is, or was, to be reviewed.
    public let year: Int
    public let place: SourcePlace
  }

  /// A studio whose reports or results fall short of a rule.
  public struct Proposal: Sendable {
    public enum Ground: String, Sendable {
      case failedReviews = "failed-reviews"
      case noResults = "no-results"
    }

    /// Position in the roll's `studios`.
    public let studio: Int
    public let ground: Ground
    /// The years that speak against it, the earliest first.
    public let years: [Int]
    public let measure: StudioMeasure
    public let place: SourcePlace
  }

  /// The year of the day that is asked for.
  public let year: Int
  /// Those that were to be reviewed in this year or before and have not been.
  public let due: [Due]
  /// Studios without a review in the year, in the order of the wall.
  public let unreported: [Int]
  public let proposals: [Proposal]

  public init(_ roll: Roll) {
    let (studios, achievements, rules, asOf) = (roll.studios, roll.achievements, roll.settings.studioRules, roll.asOf)
    year = asOf.year
    var due: [Due] = []
    var unreported: [Int] = []
    var proposals: [Proposal] = []
    for (position, studio) in studios.enumerated() where studio.profile.state.isActive {
      if let review = Self.due(studio, position, rules), review.year <= asOf.year { due.append(review) }
      if Self.isUnreported(studio, in: asOf.year, rules) { unreported.append(position) }
      if let proposal = Self.failure(studio, position, rules) { proposals.append(proposal) }
      let results = studio.achievements.lazy.map { achievements[$0] }.filter(\.isCounted).compactMap(\.profile.year)
      if let proposal = Self.barrenness(studio, position, results: results, rules, in: asOf.year) {
        proposals.append(proposal)
      }
    }
    self.due = due
    self.unreported = unreported
    self.proposals = proposals.filter { !$0.measure.isTaken(in: studios[$0.studio].profile.state) }
  }

  /// From the latest naming in force, or the latest time somebody upheld one.
  private static func due(_ studio: RollStudio, _ position: Int, _ rules: StudioRules) -> Due? {
    guard let cycle = rules.reviewCycle else { return nil }
    let named = studio.namings.filter { $0.year != nil }.max { ($0.year ?? 0) < ($1.year ?? 0) }
    guard let named, let year = named.year else { return nil }
    let reviewed = studio.profile.reviews.filter(\.upholds).map(\.year).max()
    let since = max(year, reviewed ?? year)
    return Due(studio: position, since: since, year: since + cycle, place: named.place)
  }

  private static func isUnreported(_ studio: RollStudio, in year: Int, _ rules: StudioRules) -> Bool {
    if let since = since(studio), since > year || rules.sparesFirstYear && since == year { return false }
    return !studio.profile.reviews.contains { $0.year == year && $0.result != .absent }
  }

  private static func failure(_ studio: RollStudio, _ position: Int, _ rules: StudioRules) -> Proposal? {
    guard let limit = rules.failedYears else { return nil }
    let years = Dictionary(grouping: studio.profile.reviews.filter { $0.result != nil }, by: \.year)
    guard var year = years.keys.max() else { return nil }
    var failed: [Review] = []
    // A year without any review ends the row; one that was spared neither counts nor ends it.
    while let last = years[year].flatMap(latest), let result = last.result {
      if result == .failed || result == .absent && rules.absenceFails {
        failed.append(last)
      } else if result.isOutcome {
        break
      }
      year -= 1
    }
    guard failed.count >= limit, let last = failed.first else { return nil }
    return Proposal(
      studio: position, ground: .failedReviews, years: failed.map(\.year).reversed(), measure: rules.failedMeasure,
      place: last.place)
  }

  /// The last word of a year: the latest by date, of one date the last written.
  private static func latest(_ reviews: [Review]) -> Review? {
    reviews.indices.max { left, right in
      let (a, b) = (reviews[left].date, reviews[right].date)
      return a == b ? left < right : a < b
    }.map { reviews[$0] }
  }

  /// Whole years after the one of the naming, without a result in them or since.
  private static func barrenness(
    _ studio: RollStudio, _ position: Int, results: some Sequence<Int>, _ rules: StudioRules, in year: Int
  ) -> Proposal? {
    guard let limit = rules.barrenYears, let since = since(studio), since < year - limit,
      !results.contains(where: { $0 >= year - limit })
    else { return nil }
    return Proposal(
      studio: position, ground: .noResults, years: Array(year - limit..<year), measure: rules.barrenMeasure,
      place: studio.profile.common.place)
  }

  /// The year it was first named, else founded; `nil` where neither is written.
  private static func since(_ studio: RollStudio) -> Int? {
    studio.namings.compactMap(\.year).min() ?? studio.profile.founded?.year
  }
}

extension Review {
  /// Whether somebody looked at whether the naming is deserved.
  fileprivate var upholds: Bool { (kind == .renewal || kind == .acceptance) && result?.isOutcome == true }
}
