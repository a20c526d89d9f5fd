import StringTemplates

/// What templates see as `dataEntry`.
struct DataEntryView: Sendable {
  let title: String
  let anchor: String
  let count: String
  let files: [LinkView]

  static let schema = ViewSchema<Self>(
    "dataEntry", "一类数据",
    [
      .text("title", "名称") { $0.title },
      .text("anchor", "在本页的位置") { $0.anchor },
      .text("count", "数量") { $0.count },
      .list("files", "文件", LinkView.schema) { $0.files },
    ])
}
