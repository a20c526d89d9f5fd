import StringTemplates

/// What templates see as `statisticsTable`.
struct StatisticsTableView: Sendable {
  let id: String
  let anchor: String
  let title: String
  let note: String
  let rowTitle: String
  let columns: [String]
  let chart: [UInt8]
  let chartNote: String?
  let rows: [StatisticsRowView]
  let total: StatisticsRowView

  static let schema = ViewSchema<Self>(
    "statisticsTable", "统计的一张表和它的图",
    [
      .text("id", "表的标识,如 people.tier") { $0.id },
      .text("anchor", "页内锚点") { $0.anchor },
      .text("title", "标题") { $0.title },
      .text("note", "怎样数的") { $0.note },
      .text("rowTitle", "首栏的名目") { $0.rowTitle },
      .texts("columns", "其余各栏的名目") { $0.columns },
      .html("chart", "图,一个 svg 元素;同样的数在表里") { $0.chart },
      .text("chartNote", "图里没有画全时的说明") { $0.chartNote },
      .list("rows", "各行", StatisticsRowView.schema) { $0.rows },
      .view("total", "合计", StatisticsRowView.schema) { $0.total },
    ])
}
