import Diagnostics
import FrontMatter

/// The whole wall as linked records: rules applied, everything ordered, nothing hidden left in it. A class, because it is
/// large, never changes and is handed on to whatever looks at the wall.
public final class Roll: Sendable {
  public let settings: WallSettings
  /// The day the wall is built for.
  public let asOf: PartialDate
  /// In the order of the wall: by tier, then by strokes.
  public let people: [RollPerson]
  /// Positions in `people`.
  public let peopleByStrokes: [Int]
  public let studios: [RollStudio]
  public let alliances: [RollAlliance]
  /// The latest first.
  public let campaigns: [RollCampaign]
  /// By year, the latest first; within a year by `排序`, then by level.
  public let achievements: [RollAchievement]
  /// The wall's kinds, then those that files name besides.
  public let achievementKinds: [AchievementKind]
  /// What the achievements add to totals.
  let achievementFigures: AchievementFigures
  /// By date, the latest first.
  public let competitions: [RollCompetition]
  /// Those to come, the next first; then those past, the latest first.
  public let events: [RollEvent]
  public let courseMenu: CourseMenu
  public let pages: [FreePage]
  public let tierGroups: [TierGroup]
  /// By level, the catalogue's rank and, newest first, the year.
  public let officialRolls: [OfficialRoll]
  /// Of people, by position.
  public let personAwards: AwardYears
  /// The namings of studios, by position.
  public let studioAwards: AwardYears
  /// Who rose to which step of the ladder when, the latest first.
  public let ladderMoves: [LadderMove]
  /// Who learned from whom.
  public let lineage: Lineage
  /// By kind: those the wall lists in its order; the others, but for regions, by number of holders and then by slug.
  public let terms: [TermKind: [Term]]
  public let neutralAddresses: [NeutralAddress]
  /// `nil` where nothing changes by itself.
  public let nextChange: UpcomingChange?

  init(
    settings: WallSettings, asOf: PartialDate, people: [RollPerson], peopleByStrokes: [Int], studios: [RollStudio],
    alliances: [RollAlliance],
    campaigns: [RollCampaign], achievements: [RollAchievement], achievementKinds: [AchievementKind],
    competitions: [RollCompetition], events: [RollEvent], courseMenu: CourseMenu, pages: [FreePage],
    tierGroups: [TierGroup], officialRolls: [OfficialRoll], personAwards: AwardYears, studioAwards: AwardYears,
    ladderMoves: [LadderMove], lineage: Lineage,
    terms: [TermKind: [Term]], neutralAddresses: [NeutralAddress], nextChange: UpcomingChange?
  ) {
    self.settings = settings
    self.asOf = asOf
    self.people = people
    self.peopleByStrokes = peopleByStrokes
    self.studios = studios
    self.alliances = alliances
    self.campaigns = campaigns
    self.achievements = achievements
    self.achievementKinds = achievementKinds
    achievementFigures = AchievementFigures(achievements, kinds: achievementKinds, order: settings.benefitBases)
    self.competitions = competitions
    self.events = events
    self.courseMenu = courseMenu
    self.pages = pages
    self.tierGroups = tierGroups
    self.officialRolls = officialRolls
    self.personAwards = personAwards
    self.studioAwards = studioAwards
    self.ladderMoves = ladderMoves
    self.lineage = lineage
    self.terms = terms
    self.neutralAddresses = neutralAddresses
    self.nextChange = nextChange
  }

  /// The basis of lists that are ordered by strokes.
  public var strokeBasis: OrderBasis { settings.strokeRule == .fullName ? .strokesOfName : .strokesOfSurname }
}
