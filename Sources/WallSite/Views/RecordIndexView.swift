import StringTemplates

/// What templates see as `recordIndex`.
struct RecordIndexView: Sendable {
  let title: String
  let intro: String
  let terms: [TermLinkView]
  let pagination: PaginationView?

  static let schema = ViewSchema<Self>(
    "recordIndex", "成果、竞赛、活动或专家的目录:按类别、年份、人……(record-index.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .list("terms", "各项", TermLinkView.schema) { $0.terms },
      .flag("isTree", "是否有下级") { $0.terms.contains { !$0.children.isEmpty } },
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
