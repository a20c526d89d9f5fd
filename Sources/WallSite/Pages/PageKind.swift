import HonorRoll

/// One page of the site: what it shows, by position in the roll.
enum PageKind: Sendable, Hashable {
  /// - Parameter number: The page of the wall, from 1.
  case wall(number: Int)
  case craftsman(Int)
  case studio(Int)
  case alliance(Int)
  /// All people and studios of an alliance, where its own page doesn't show them all.
  case allianceMembers(Int, number: Int)
  /// All studios or all alliances.
  case teams(RecordKind, number: Int)
  case index(ListKind)
  case term(ListKind, Int, number: Int)
  case rollIndex
  case roll(Int)
  /// All records of a kind that has lists of its own, the ways to browse them, and what each way leads to.
  case records(RecordKind, number: Int)
  case recordIndex(RecordKind, Int, number: Int)
  case recordSection(RecordKind, Int, Int, number: Int)
  case achievement(Int)
  case competition(Int)
  case event(Int)
  case courses(number: Int)
  /// A standing by points, by position among the boards.
  case points(Int, number: Int)
  case freePage(Int)
  case statistics
  case lineage(number: Int)
  /// Who rose on the ladder when.
  case promotions(number: Int)
  case campaign(Int)
  case campaigns(number: Int)
  /// A public notice: its campaign, and its position among the campaign's notices.
  case notice(Int, Int)
  /// What the wall offers as data.
  case data
  case redirect(to: String, title: String)
  case neutral(Int)
  case notFound

  /// Whether the page lists others.
  var isListing: Bool {
    switch self {
    case .wall, .teams, .allianceMembers, .index, .term, .rollIndex, .roll, .campaigns, .promotions, .records,
      .recordIndex, .recordSection, .courses, .points, .statistics, .lineage, .data:
      true
    case .craftsman, .studio, .alliance, .achievement, .competition, .event, .freePage, .campaign, .notice, .redirect,
      .neutral, .notFound:
      false
    }
  }

  /// Whether search engines and the sitemap may name the page. A notice is gone in a few days, and no search engine is to
  /// remember whom it named.
  var isIndexed: Bool {
    switch self {
    case .redirect, .neutral, .notFound, .notice: false
    default: true
    }
  }

  /// The template that renders it.
  var template: PageTemplate {
    switch self {
    case .wall: .wall
    case .craftsman: .craftsman
    case .studio: .studio
    case .alliance: .alliance
    case .teams: .teams
    case .index(.tier): .ladder
    case .index: .terms
    case .promotions: .promotions
    case .term, .allianceMembers: .term
    case .rollIndex: .rolls
    case .roll: .roll
    case .records, .recordSection: .records
    case .recordIndex: .recordIndex
    case .achievement: .achievement
    case .competition: .competition
    case .event: .event
    case .courses: .courses
    case .points: .points
    case .statistics: .statistics
    case .lineage: .lineage
    case .freePage: .page
    case .campaign: .campaign
    case .campaigns: .campaigns
    case .notice: .notice
    case .data: .data
    case .redirect: .redirect
    case .neutral: .neutral
    case .notFound: .notFound
    }
  }
}
