import StringTemplates

/// What templates see as `campaign`.
struct CampaignView: Sendable {
  let title: String
  let summary: String?
  let state: String?
  let remark: String?
  let facts: [Fact]
  let stages: [StageView]
  let notices: [NoticeLinkView]
  let quotas: [QuotaRowView]
  let hasNamed: Bool
  let groups: [RollGroupView]
  let count: String
  let basis: String
  let roll: LinkView?
  let isTeams: Bool
  let article: ArticleParts

  static let schema = ViewSchema<Self>(
    "campaign", "一个评选(campaign.mustache)",
    [
      .text("title", "名称") { $0.title },
      .text("summary", "摘要") { $0.summary },
      .text("state", "生成当天到了哪一步") { $0.state },
      .text("remark", "延期、名额空缺等说明") { $0.remark },
      .list("facts", "资料", FactView.schema, writing: { $1.append($0.facts) }),
      .flag("hasFacts", "有没有资料") { !$0.facts.isEmpty },
      .list("stages", "阶段", StageView.schema) { $0.stages },
      .flag("hasStages", "有没有阶段") { !$0.stages.isEmpty },
      .list("notices", "公示", NoticeLinkView.schema) { $0.notices },
      .flag("hasNotices", "有没有公示") { !$0.notices.isEmpty },
      .list("quotas", "各行业的名额和命名数", QuotaRowView.schema) { $0.quotas },
      .flag("hasQuotas", "有没有行业名额") { !$0.quotas.isEmpty },
      .flag("hasNamed", "有没有命名,或者已经结束") { $0.hasNamed },
      .list("groups", "评选结果,有行业名额的按行业", RollGroupView.schema) { $0.groups },
      .flag("hasResults", "有没有命名") { !$0.groups.isEmpty },
      .text("count", "命名数") { $0.count },
      .text("basis", "排序依据") { $0.basis },
      .view("roll", "这项荣誉当年的光荣榜", LinkView.schema) { $0.roll },
      .flag("isTeams", "命名的是否工作室") { $0.isTeams },
    ] + ArticleParts.slots { $0.article })
}
