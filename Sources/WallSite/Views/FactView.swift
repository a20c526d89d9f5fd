import StringTemplates

/// What templates see as `fact`.
struct FactView: Sendable {
  let label: String
  let value: String?
  let links: [LinkView]

  static let schema = ViewSchema<Self>(
    "fact", "一项资料:名目和内容",
    [
      .text("label", "名目,如 单位") { $0.label },
      .text("value", "内容") { $0.value },
      .flag("hasLinks", "内容是否是链接") { !$0.links.isEmpty },
      .list("links", "内容是链接时", LinkView.schema) { $0.links },
    ])
}
