import StringTemplates

/// What templates see as `ladderStep`.
struct LadderStepView: Sendable {
  let title: String
  let color: String
  let anchor: String
  let url: SiteURL?
  let count: String
  let summary: String?
  let honors: [String]
  let promotion: String?
  let people: [LinkView]
  let hasMore: Bool

  static let schema = ViewSchema<Self>(
    "ladderStep", "层级总页的一级",
    [
      .text("title", "名称") { $0.title },
      .text("color", "gold、silver、bronze 或 steel") { $0.color },
      .text("anchor", "页内的标识") { $0.anchor },
      .url("url", "这一级的页面;没有人时没有") { $0.url },
      .text("count", "人数") { $0.count },
      .text("summary", "说明") { $0.summary },
      .texts("honors", "获得其中一项即到这一级的荣誉,或荣誉的级别") { $0.honors },
      .flag("hasFacts", "有没有进入荣誉或晋升办法") { !$0.honors.isEmpty || !($0.promotion ?? "").isEmpty },
      .flag("hasHonors", "有没有这样的荣誉") { !$0.honors.isEmpty },
      .text("promotion", "怎样上到这一级") { $0.promotion },
      .list("people", "前若干位", LinkView.schema) { $0.people },
      .flag("hasPeople", "有没有人") { !$0.people.isEmpty },
      .flag("hasMore", "这里是否没有列全") { $0.hasMore },
    ])
}
