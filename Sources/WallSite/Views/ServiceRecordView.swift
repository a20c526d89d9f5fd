import StringTemplates

/// What templates see as `serviceRecord`.
struct ServiceRecordView: Sendable {
  let title: String
  let date: String
  let figures: [StatedFigureView]
  let source: String

  static let schema = ViewSchema<Self>(
    "serviceRecord", "公布过的一次助企服务的合计",
    [
      .text("title", "名称") { $0.title },
      .text("date", "年份") { $0.date },
      .list("figures", "各项合计", StatedFigureView.schema) { $0.figures },
      .text("source", "出处") { $0.source },
    ])
}
