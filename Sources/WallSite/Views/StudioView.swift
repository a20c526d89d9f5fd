import HonorRoll
import StringTemplates

/// What templates see as `studio`.
struct StudioView: Sendable {
  let state: String?
  let lead: LinkView?
  let leads: [StudioLeadView]
  let facts: [Fact]
  let composer: PageComposer
  let studio: RollStudio
  let reviews: [ReviewView]
  let related: [RelatedRecordsView]
  let article: ArticleParts

  static let schema = ViewSchema<Self>(
    "studio", "工作室(studio.mustache)",
    [
      .text("title", "名称", writing: { $1.append($0.studio.profile.name) }),
      .text("kind", "类型", writing: { $1.append($0.studio.profile.kind) }),
      .text("summary", "摘要", mark: { _ in RecordProse.Mark.summary.rawValue }, { $0.studio.profile.summary }),
      .text("state", "在册之外的状态", writing: { $1.append($0.state) }),
      .view("lead", "领衔人", LinkView.schema) { $0.lead },
      .list("leads", "历任领衔人,近的在前,现任在内", StudioLeadView.schema) { $0.leads },
      .flag("hasLeads", "有没有历任领衔人", over: "leads"),
      .list("facts", "资料", FactView.schema, writing: { $1.append($0.facts) }),
      .flag("hasFacts", "有没有领衔人或资料") { !$0.facts.isEmpty || $0.lead != nil },
      .list(
        "namings", "命名", HonorRowView.schema,
        writing: { view, list in
          for naming in view.studio.namings { view.composer.addHonorRow(naming, holder: .studio, to: &list) }
        }),
      .flag("hasNamings", "有没有命名", over: "namings"),
      .list(
        "members", "成员", MemberRowView.schema,
        writing: { view, list in for member in view.studio.members { list.append(view.composer.memberRow(member)) } }),
      .flag("hasMembers", "有没有成员", over: "members"),
      .list(
        "alliances", "联盟", LinkView.schema,
        writing: { view, list in
          for alliance in view.studio.alliances { list.append(view.composer.context.link(toAlliance: alliance)) }
        }),
      .flag("hasAlliances", "有没有联盟", over: "alliances"),
      .list("reviews", "历年考核,墙公开时才有", ReviewView.schema) { $0.reviews },
      .flag("hasReviews", "有没有考核", over: "reviews"),
      .list("related", "成果等", RelatedRecordsView.schema) { $0.related },
    ] + ArticleParts.slots { $0.article })
}
