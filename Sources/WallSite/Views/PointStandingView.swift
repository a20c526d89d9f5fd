import HonorRoll
import StringTemplates

/// What templates see as `pointStanding`.
struct PointStandingView: Sendable {
  let page: PointsView
  let standing: PointStanding

  private var pages: PointPages { page.pages }
  private var board: PointBoard { page.board }

  static let schema = ViewSchema<Self>(
    "pointStanding", "积分榜上的一行",
    [
      .text("rank", "位次", writing: { $1.append($0.standing.rank) }),
      .view("name", "姓名或名称", LinkView.schema) { view in
        LinkView(
          title: view.board.name(of: view.standing), url: view.pages.url(of: view.standing, on: view.board.scope))
      },
      .text("total", "总分", writing: { $0.pages.writeAmount($0.standing.total, into: &$1) }),
      .text(
        "count", "由几条相加",
        writing: { $0.pages.writeCount($0.board.lines(of: $0.standing).count, into: &$1) }),
      .list(
        "lines", "各条", PointLineView.schema,
        writing: { $0.pages.add($0.board.lines(of: $0.standing), to: &$1) }),
    ])
}
