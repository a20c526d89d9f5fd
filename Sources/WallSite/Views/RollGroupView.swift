import StringTemplates

/// What templates see as `rollGroup`.
struct RollGroupView: Sendable {
  let title: String?
  let entries: [RollEntryView]

  static let schema = ViewSchema<Self>(
    "rollGroup", "光荣榜上的一个等次",
    [
      .text("title", "等次") { $0.title },
      .list("entries", "名单", RollEntryView.schema) { $0.entries },
    ])
}
