import StringTemplates

/// What templates see as `candidate`.
struct CandidateView: Sendable {
  let name: String
  let isShort: Bool
  let isLong: Bool
  let note: RollNote?
  let url: SiteURL?
  let affiliation: String?
  let unit: String?
  let post: String?
  let summary: String?

  static let schema = ViewSchema<Self>(
    "candidate", "公示的一位人选",
    [
      .text("name", "姓名") { $0.name },
      .flag("isShort", "两个字") { $0.isShort },
      .flag("isLong", "七个字以上,字号收小") { $0.isLong },
      .text("note", "附注,如 (女,回族)", writing: { $0.note?.write(into: &$1) }),
      .url("url", "页面;只有已经在墙上的人有") { $0.url },
      .text("affiliation", "政治面貌,墙的设置允许时") { $0.affiliation },
      .text("unit", "单位") { $0.unit },
      .text("post", "职务或工种") { $0.post },
      .text("summary", "简要事迹") { $0.summary },
    ])
}
