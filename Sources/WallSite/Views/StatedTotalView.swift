import StringTemplates

/// What templates see as `statedTotal`.
struct StatedTotalView: Sendable {
  let label: String
  let number: String
  let unit: String?
  let scope: String?
  let source: String
  let date: String
  let note: String?

  static let schema = ViewSchema<Self>(
    "statedTotal", "别处公布的一个总数",
    [
      .text("label", "数的是什么") { $0.label },
      .text("number", "数值,照公布的写") { $0.number },
      .text("unit", "单位") { $0.unit },
      .text("scope", "哪里的数") { $0.scope },
      .text("source", "来源") { $0.source },
      .text("date", "公布的日期") { $0.date },
      .text("note", "说明") { $0.note },
    ])
}
