import StringTemplates

/// What templates see as `rollEntry`.
struct RollEntryView: Sendable {
  let name: String
  let isShort: Bool
  let isLong: Bool
  let note: RollNote?
  let url: SiteURL?
  let unit: String?
  let post: String?

  static let schema = ViewSchema<Self>(
    "rollEntry", "光荣榜上的一行",
    [
      .text("name", "姓名或名称") { $0.name },
      .flag("isShort", "两个字") { $0.isShort },
      .flag("isLong", "七个字以上,字号收小") { $0.isLong },
      .text("note", "附注,如 (女,回族)", writing: { $0.note?.write(into: &$1) }),
      .url("url", "页面") { $0.url },
      .text("unit", "获奖时单位") { $0.unit },
      .text("post", "获奖时职务或工种") { $0.post },
    ])
}
