import StringTemplates

/// What templates see as `rolls`.
struct RollsView: Sendable {
  let title: String
  let intro: String?
  let levels: [RollLevelView]

  static let schema = ViewSchema<Self>(
    "rolls", "光荣榜目录(rolls.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .list("levels", "各级别", RollLevelView.schema) { $0.levels },
    ])
}
