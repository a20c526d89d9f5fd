import StringTemplates

/// What templates see as `statistics`.
struct StatisticsView: Sendable {
  let title: String
  let intro: String
  let figures: [FigureView]
  let tables: [StatisticsTableView]
  let stated: [StatedTotalView]

  static let schema = ViewSchema<Self>(
    "statistics", "统计(statistics.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明:数的是什么") { $0.intro },
      .list("figures", "几个总数", FigureView.schema) { $0.figures },
      .list("tables", "各表", StatisticsTableView.schema) { $0.tables },
      .list("stated", "别处公布的数字", StatedTotalView.schema) { $0.stated },
      .flag("hasStated", "有没有公布的数字") { !$0.stated.isEmpty },
    ])
}
