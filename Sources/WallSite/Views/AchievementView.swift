import StringTemplates

/// What templates see as `achievement`.
struct AchievementView: Sendable {
  let title: String
  let kind: LinkView?
  let state: String?
  let summary: String?
  let facts: [Fact]
  let awards: [HonorRowView]
  let people: [MemberRowView]
  let studios: [LinkView]
  let article: ArticleParts

  static let schema = ViewSchema<Self>(
    "achievement", "成果(achievement.mustache)",
    [
      .text("title", "名称") { $0.title },
      .view("kind", "类别", LinkView.schema) { $0.kind },
      .text("state", "没有授权的专利,注明状态") { $0.state },
      .text("summary", "摘要", mark: { _ in RecordProse.Mark.summary.rawValue }, { $0.summary }),
      .list("facts", "资料", FactView.schema, writing: { $1.append($0.facts) }),
      .flag("hasFacts", "有没有资料") { !$0.facts.isEmpty },
      .list("awards", "获奖", HonorRowView.schema) { $0.awards },
      .flag("hasAwards", "有没有获奖") { !$0.awards.isEmpty },
      .list("people", "完成人,按证书上的次序", MemberRowView.schema) { $0.people },
      .flag("hasPeople", "有没有完成人") { !$0.people.isEmpty },
      .list("studios", "完成的工作室", LinkView.schema) { $0.studios },
      .flag("hasStudios", "有没有工作室") { !$0.studios.isEmpty },
    ] + ArticleParts.slots { $0.article })
}
