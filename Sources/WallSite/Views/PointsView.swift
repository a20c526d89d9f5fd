import HonorRoll
import StringTemplates

/// What templates see as `points`.
struct PointsView: Sendable {
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

  static let schema = ViewSchema<Self>(
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
          for standing in view.standings {
            list.append(PointStandingView(pages: view.pages, board: view.board, standing: standing))
          }
        }),
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
