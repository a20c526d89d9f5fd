import HonorRoll
import StringTemplates

/// What templates see as `achievement`. Most of it is read from the roll while it is laid out.
struct AchievementView: Sendable {
  let composer: PageComposer
  let achievement: RollAchievement
  let article: ArticleParts

  static let schema = ViewSchema<Self>(
    "achievement", "成果(achievement.mustache)",
    [
      .text("title", "名称", writing: { $1.append($0.achievement.profile.name) }),
      .view("kind", "类别", LinkView.schema) { $0.composer.kindLink(of: $0.achievement) },
      .text("state", "没有授权的专利,注明状态") { $0.composer.text.state(of: $0.achievement) },
      .text(
        "summary", "摘要", mark: { _ in RecordProse.Mark.summary.rawValue }, { $0.achievement.profile.summary }),
      .list(
        "facts", "资料", FactView.schema, writing: { $0.composer.addFacts(of: $0.achievement, to: &$1) }),
      .flag("hasFacts", "有没有资料", over: "facts"),
      .list(
        "awards", "获奖", HonorRowView.schema,
        writing: { view, list in
          for award in view.achievement.awards { view.composer.addHonorRow(award, holder: .achievement, to: &list) }
        }),
      .flag("hasAwards", "有没有获奖", over: "awards"),
      .list(
        "people", "完成人,按证书上的次序", MemberRowView.schema,
        writing: { view, list in
          for contributor in view.achievement.people { list.append(view.composer.memberRow(contributor.reference)) }
        }),
      .flag("hasPeople", "有没有完成人", over: "people"),
      .list(
        "studios", "完成的工作室", LinkView.schema,
        writing: { view, list in
          for studio in view.achievement.studios { list.append(view.composer.context.link(toStudio: studio)) }
        }),
      .flag("hasStudios", "有没有工作室", over: "studios"),
    ] + ArticleParts.slots { $0.article })
}
