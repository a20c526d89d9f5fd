import HonorRoll
import StringTemplates

/// What templates see as `promotions`.
struct LadderMovesView: Sendable {
  let title: String
  let intro: String
  let moves: ArraySlice<LadderMove>
  let pagination: PaginationView?
  let context: SiteContext

  static let schema = ViewSchema<Self>(
    "promotions", "历年晋升(promotions.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .list(
        "moves", "晋升,新的在前", LadderMoveView.schema,
        writing: { view, list in
          for move in view.moves { list.append(LadderMoveView(context: view.context, move: move)) }
        }),
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
