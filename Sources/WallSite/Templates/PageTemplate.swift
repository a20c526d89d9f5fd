import StringTemplates

/// The templates a wall must have, each with the view it shows inside the frame.
enum PageTemplate: String, CaseIterable, Sendable {
  case wall, craftsman, studio, alliance, teams, terms, term, rolls, roll, page, redirect, neutral
  case campaign, campaigns, notice
  case ladder, promotions
  case records, achievement, competition, event, courses, points
  case statistics, lineage
  case recordIndex = "record-index"
  case data
  case notFound = "404"

  /// The view of the page itself.
  var view: AnyViewSchema {
    switch self {
    case .wall: WallView.schema.erased
    case .craftsman: CraftsmanView.schema.erased
    case .studio: StudioView.schema.erased
    case .alliance: AllianceView.schema.erased
    case .teams: TeamsView.schema.erased
    case .terms: TermsView.schema.erased
    case .term: TermView.schema.erased
    case .rolls: RollsView.schema.erased
    case .roll: RollView.schema.erased
    case .records: RecordListView.schema.erased
    case .recordIndex: RecordIndexView.schema.erased
    case .achievement: AchievementView.schema.erased
    case .competition: CompetitionView.schema.erased
    case .event: EventView.schema.erased
    case .courses: CourseMenuView.schema.erased
    case .points: PointsView.schema.erased
    case .statistics: StatisticsView.schema.erased
    case .lineage: LineageView.schema.erased
    case .page: FreePageView.schema.erased
    case .ladder: LadderView.schema.erased
    case .promotions: LadderMovesView.schema.erased
    case .campaign: CampaignView.schema.erased
    case .campaigns: CampaignsView.schema.erased
    case .notice: NoticeView.schema.erased
    case .data: DataView.schema.erased
    case .redirect: RedirectView.schema.erased
    case .neutral: NeutralView.schema.erased
    case .notFound: NotFoundView.schema.erased
    }
  }
}
