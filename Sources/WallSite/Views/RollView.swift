import StringTemplates

/// What templates see as `roll`.
struct RollView: Sendable {
  let title: String
  let year: String
  let sentence: String
  let holderKind: String
  let count: String
  let basis: String
  let groups: [RollGroupView]
  let document: String?
  let incomplete: String
  let isTeams: Bool

  static let schema = ViewSchema<Self>(
    "roll", "一张光荣榜(roll.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("year", "年份") { $0.year },
      .text("sentence", "一句话:何年由谁授予") { $0.sentence },
      .text("holderKind", "个人、工作室……") { $0.holderKind },
      .text("count", "人数") { $0.count },
      .text("basis", "排序依据") { $0.basis },
      .list("groups", "名单,按等次", RollGroupView.schema) { $0.groups },
      .text("document", "文号") { $0.document },
      .text("incomplete", "说明名单只含本墙收录的") { $0.incomplete },
      .flag("isTeams", "是否工作室的榜") { $0.isTeams },
    ])
}
