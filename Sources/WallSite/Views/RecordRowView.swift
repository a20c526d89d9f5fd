import StringTemplates

/// What templates see as `recordRow`.
struct RecordRowView: Sendable {
  let date: String?
  var day: String?
  let title: String
  let url: SiteURL
  let kind: String?
  let state: String?
  let people: String?
  let unit: String?
  let note: String?

  static let schema = ViewSchema<Self>(
    "recordRow", "列表里的一项成果、竞赛、活动,或一位专家",
    [
      .text("date", "年份", writing: { $1.append($0.date) }),
      .text("day", "月日", writing: { $1.append($0.day) }),
      .text("title", "名称", writing: { $1.append($0.title) }),
      .url("url", "页面") { $0.url },
      .text("kind", "类别", writing: { $1.append($0.kind) }),
      .text("state", "须注明的状态,如专利申请中", writing: { $1.append($0.state) }),
      .flag("hasAbout", "有没有类别、状态或奖") { $0.kind != nil || $0.state != nil || $0.note != nil },
      .text("people", "完成人、主讲等", writing: { $1.append($0.people) }),
      .text("unit", "单位或主办", writing: { $1.append($0.unit) }),
      .text("note", "最高的一项奖等", writing: { $1.append($0.note) }),
    ])
}
