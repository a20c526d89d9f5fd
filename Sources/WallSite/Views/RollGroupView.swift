import StringTemplates

/// What templates see as `rollGroup`.
struct RollGroupView: Sendable {
  let title: String?
  /// Adds the lines of the group.
  let addEntries: @Sendable (inout ViewList<RollEntryView>) -> Void

  static let schema = ViewSchema<Self>(
    "rollGroup", "光荣榜上的一个等次",
    [
      .text("title", "等次") { $0.title },
      .list("entries", "名单", RollEntryView.schema, writing: { $0.addEntries(&$1) }),
    ])
}
