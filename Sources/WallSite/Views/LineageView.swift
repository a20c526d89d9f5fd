import StringTemplates

/// What templates see as `lineage`.
struct LineageView: Sendable {
  let title: String
  let intro: String
  let count: String
  let basis: String
  let trees: [LineageTreeView]
  let outline: [LineageNodeView]
  let pagination: PaginationView?

  static let schema = ViewSchema<Self>(
    "lineage", "师承(lineage.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .text("count", "共有几人") { $0.count },
      .text("basis", "排列的依据") { $0.basis },
      .list("trees", "师承图", LineageTreeView.schema) { $0.trees },
      .list("outline", "同样的内容,写成分层的名单", LineageNodeView.schema) { $0.outline },
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
