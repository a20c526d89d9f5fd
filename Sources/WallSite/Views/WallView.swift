import StringTemplates

/// What templates see as `wall`.
struct WallView: Sendable {
  let title: String
  let isFirst: Bool
  let intro: String?
  let figures: [FigureView]
  let groups: [TierGroupView]
  let basis: String
  let pagination: PaginationView?

  static let schema = ViewSchema<Self>(
    "wall", "墙(wall.mustache)",
    [
      .text("title", "标题") { $0.title },
      .flag("isFirst", "是否首页") { $0.isFirst },
      .text("intro", "简介") { $0.intro },
      .list("figures", "数字概览", FigureView.schema) { $0.figures },
      .list("groups", "各级", TierGroupView.schema) { $0.groups },
      .text("basis", "排序依据") { $0.basis },
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
