import StringTemplates

/// What templates see as `data`.
struct DataView: Sendable {
  let title: String
  let intro: String
  let entries: [DataEntryView]
  let note: String
  let index: LinkView

  static let schema = ViewSchema<Self>(
    "data", "供下载的数据(data.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .list("entries", "各类数据", DataEntryView.schema) { $0.entries },
      .text("note", "使用说明") { $0.note },
      .view("index", "目录文件", LinkView.schema) { $0.index },
    ])
}
