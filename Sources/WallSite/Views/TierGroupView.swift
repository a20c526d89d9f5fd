import StringTemplates

/// What templates see as `tierGroup`.
struct TierGroupView: Sendable {
  let title: String
  let color: String
  let summary: String?
  let anchor: String
  let count: String
  let url: SiteURL?
  let people: ViewSelection

  static let schema = ViewSchema<Self>(
    "tierGroup", "墙上的一级",
    [
      .text("title", "名称") { $0.title },
      .text("color", "gold、silver、bronze、steel 或 none") { $0.color },
      .text("summary", "说明") { $0.summary },
      .text("anchor", "页内锚点") { $0.anchor },
      .text("count", "人数") { $0.count },
      .url("url", "该级的页面") { $0.url },
      .records("people", "人物卡片", PersonCardView.schema) { $0.people },
    ])
}
