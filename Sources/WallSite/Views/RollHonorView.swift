import StringTemplates

/// What templates see as `rollHonor`.
struct RollHonorView: Sendable {
  let title: String
  let kind: String
  let rolls: [RollLinkView]

  static let schema = ViewSchema<Self>(
    "rollHonor", "光荣榜目录里的一项荣誉",
    [
      .text("title", "荣誉") { $0.title },
      .text("kind", "个人、工作室……") { $0.kind },
      .list("rolls", "各年", RollLinkView.schema) { $0.rolls },
    ])
}
