import HonorRoll
import StringTemplates

/// What templates see as `points`. An object, because each of its lines asks for it.
final class PointsView: Sendable {
  let title: String
  let intro: String
  let count: String
  /// Of `MenuItemView`, like `years`.
  let scopes: ViewGroup
  let years: ViewGroup
  let pages: PointPages
  let board: PointBoard
  /// Those on the page.
  let standings: ArraySlice<PointStanding>
  let pagination: PaginationView?

  init(
    title: String, intro: String, count: String, scopes: ViewGroup, years: ViewGroup, pages: PointPages,
    board: PointBoard, standings: ArraySlice<PointStanding>, pagination: PaginationView?
  ) {
    self.title = title
    self.intro = intro
    self.count = count
    self.scopes = scopes
    self.years = years
    self.pages = pages
    self.board = board
    self.standings = standings
    self.pagination = pagination
  }

  static let schema = ViewSchema<PointsView>(
    "points", "积分榜(points.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .text("count", "共有几个") { $0.count },
      .group("scopes", "个人、工作室、单位", MenuItemView.schema) { $0.scopes },
      .group("years", "历年合计和各年", MenuItemView.schema) { $0.years },
      .list(
        "standings", "各行", PointStandingView.schema,
        writing: { view, list in
          for standing in view.standings { list.append(PointStandingView(page: view, standing: standing)) }
        }),
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
