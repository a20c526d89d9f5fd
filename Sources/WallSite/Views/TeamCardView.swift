import StringTemplates

/// What templates see as `teamCard`.
struct TeamCardView: Sendable {
  let title: String
  let url: SiteURL
  let kind: String?
  let lead: String?
  let unit: String?
  let honor: String?
  let state: String?
  let count: String?

  static let schema = ViewSchema<Self>(
    "teamCard", "一张工作室或联盟卡片",
    [
      .text("title", "名称", writing: { $1.append($0.title) }),
      .url("url", "页面") { $0.url },
      .text("kind", "类型", writing: { $1.append($0.kind) }),
      .text("lead", "领衔人或牵头", writing: { $1.append($0.lead) }),
      .text("unit", "单位", writing: { $1.append($0.unit) }),
      .text("honor", "最高的一项命名", writing: { $1.append($0.honor) }),
      .text("state", "在册之外的状态", writing: { $1.append($0.state) }),
      .text("count", "成员数", writing: { $1.append($0.count) }),
    ])
}
