import StringTemplates

/// What templates see as `statisticsRow`.
struct StatisticsRowView: Sendable {
  let key: String
  let title: String
  let url: SiteURL?
  let counts: [StatisticsCountView]

  static let schema = ViewSchema<Self>(
    "statisticsRow", "统计表的一行",
    [
      .text("key", "行的标识;合计是 *total") { $0.key },
      .text("title", "名目") { $0.title },
      .url("url", "列出这些人的页面") { $0.url },
      .list("counts", "各栏的数", StatisticsCountView.schema) { $0.counts },
    ])
}
