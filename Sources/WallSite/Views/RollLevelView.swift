import StringTemplates

/// What templates see as `rollLevel`.
struct RollLevelView: Sendable {
  let title: String
  let honors: [RollHonorView]

  static let schema = ViewSchema<Self>(
    "rollLevel", "光荣榜目录里的一个级别",
    [
      .text("title", "级别") { $0.title },
      .list("honors", "荣誉", RollHonorView.schema) { $0.honors },
    ])
}
