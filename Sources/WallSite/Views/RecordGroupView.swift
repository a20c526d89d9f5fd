import StringTemplates

/// What templates see as `recordGroup`.
struct RecordGroupView: Sendable {
  let title: String?
  let rows: ViewSelection

  static let schema = ViewSchema<Self>(
    "recordGroup", "列表里的一段,如一年",
    [
      .text("title", "小标题") { $0.title },
      .records("rows", "各项", RecordRowView.schema) { $0.rows },
    ])
}
