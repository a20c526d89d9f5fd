/// Counts of one kind of thing by one criterion. Each thing is counted in exactly one row, so that the rows add up to
/// the total.
public struct StatisticsTable: Sendable, Hashable {
  /// What is counted by what. The raw value is the table's name for other programs.
  public enum Subject: String, Sendable, CaseIterable {
    case peopleByTier = "people.tier"
    case peopleByIndustry = "people.industry"
    case peopleByRegion = "people.region"
    /// By the year of the first award.
    case peopleByYear = "people.year"
    case peopleByGender = "people.gender"
    case awardsByYear = "awards.year"
    /// By the level of the highest naming.
    case studiosByLevel = "studios.level"
    case achievementsByKind = "achievements.kind"
    case achievementsByYear = "achievements.year"

    /// What each row counts apart.
    public var columns: [Column] {
      switch self {
      case .peopleByTier, .peopleByIndustry, .peopleByRegion, .peopleByYear, .peopleByGender: [.people]
      case .awardsByYear: [.person, .team, .achievement]
      case .studiosByLevel: [.active, .forming, .ended]
      case .achievementsByKind, .achievementsByYear: [.counted, .uncounted]
      }
    }
  }

  public enum Column: String, Sendable {
    case people
    /// Awards of people, of studios, and of achievements.
    case person, team, achievement
    /// Studios in being, not yet named, and over without fault.
    case active, forming, ended
    /// Achievements that count, and patents that are only applied for or lapsed.
    case counted, uncounted
  }

  /// What a row counts. Positions are those in the roll or in the wall's settings.
  public enum Entry: Sendable, Hashable {
    case tier(Int)
    /// People on no step.
    case noTier
    case industry(Int)
    case region(Int)
    case year(Int)
    case men, women
    case level(HonorLevel)
    case achievementKind(Int)
    /// The files don't tell.
    case unstated
    /// The last entries together, where there are too many for a table; so many of them.
    case rest(Int)
  }

  public struct Row: Sendable, Hashable {
    public let entry: Entry
    /// One for each column.
    public let counts: [Int]

    public var sum: Int { counts.reduce(0, +) }
  }

  public let subject: Subject
  public let rows: [Row]

  /// The sums of the columns.
  public var totals: [Int] {
    subject.columns.indices.map { column in rows.reduce(0) { $0 + $1.counts[column] } }
  }

  /// Everything counted.
  public var total: Int { totals.reduce(0, +) }
}

extension StatisticsTable.Entry {
  /// The row's name for other programs; those that are no names begin with `*`.
  public func key(in roll: Roll) -> String {
    switch self {
    case .tier(let position): roll.settings.tiers[position].name
    case .noTier: "*none"
    case .industry(let position): roll.terms[.industry]?[position].name ?? ""
    case .region(let position): Self.path(of: position, in: roll.terms[.region] ?? []).joined(separator: "/")
    case .year(let year): String(year)
    case .men: "男"
    case .women: "女"
    case .level(let level): level.rawValue
    case .achievementKind(let position): roll.achievementKinds[position].name
    case .unstated: "*unstated"
    case .rest: "*rest"
    }
  }

  /// A region's name after those of the regions above it.
  private static func path(of position: Int, in regions: [Term]) -> [String] {
    var names: [String] = []
    var next: Int? = position
    while let region = next {
      names.append(regions[region].name)
      next = regions[region].parent
    }
    return names.reversed()
  }
}
