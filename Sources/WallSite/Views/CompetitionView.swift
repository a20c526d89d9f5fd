import StringTemplates

/// What templates see as `competition`.
struct CompetitionView: Sendable {
  let title: String
  let category: LinkView?
  let summary: String?
  let facts: [Fact]
  let groups: [CompetitionGroupView]
  let certificates: [CertificateView]
  let article: ArticleParts

  static let schema = ViewSchema<Self>(
    "competition", "竞赛(competition.mustache)",
    [
      .text("title", "名称") { $0.title },
      .view("category", "类别", LinkView.schema) { $0.category },
      .text("summary", "摘要") { $0.summary },
      .list("facts", "资料", FactView.schema, writing: { $1.append($0.facts) }),
      .flag("hasFacts", "有没有资料") { !$0.facts.isEmpty },
      .list("groups", "成绩,按工种和组别", CompetitionGroupView.schema) { $0.groups },
      .flag("hasResults", "有没有成绩") { !$0.groups.isEmpty },
      .list("certificates", "晋级和证书", CertificateView.schema) { $0.certificates },
      .flag("hasCertificates", "有没有证书") { !$0.certificates.isEmpty },
    ] + ArticleParts.slots { $0.article })
}
