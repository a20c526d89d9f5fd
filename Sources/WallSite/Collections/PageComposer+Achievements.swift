import Diagnostics
import HonorRoll
import StringTemplates

extension PageComposer {
  func achievement(
    _ position: Int, _ page: PlannedPage, _ url: WholeURL?, on sheet: PageSheet, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    let achievement = roll.achievements[position]
    let profile = achievement.profile
    let body = article(profile.common, page, on: sheet, into: &diagnostics)
    let view = AchievementView(composer: self, achievement: achievement, article: body.parts)
    let own = LinkView(title: profile.name, url: nil)
    let head = Head(
      title: title(profile.name), description: profile.summary ?? body.summary(or: title(profile.name).text),
      kind: "article", section: .records(.achievement),
      trail: kindLink(of: achievement).map { [achievementsLink, $0, own] } ?? [achievementsLink, own],
      data: StructuredData.achievement(achievement, url: url, context: context, on: sheet),
      isDescribedBySummary: profile.summary != nil,
      previous: neighbour(position - 1), next: neighbour(position + 1))
    return Composition(
      on: sheet, head: head, AchievementView.schema, view, comments: body.comments,
      prose: body.prose(OwnWords(profile), position))
  }

  func kindLink(of achievement: RollAchievement) -> LinkView? {
    achievement.kind.map { achievementFacts.kinds[$0] }
  }

  func addFacts(of achievement: RollAchievement, to list: inout ViewList<FactView>) {
    let profile = achievement.profile
    achievementFacts.add(of: achievement, to: &list)
    if let patent = profile.patent {
      add(.patentNumber, patent.number?.value, to: &list)
      add(.patentState, patent.state?.rawValue, to: &list)
    }
    guard let benefit = profile.benefit, !benefit.isPrivate else { return }
    list.append(FactView(label: text[.benefit], value: .benefit(benefit, text), links: []))
    add(.certifier, benefit.certifier, to: &list)
  }

  private func add(_ key: TextKey, _ value: String?, to list: inout ViewList<FactView>) {
    guard let value, !value.isEmpty else { return }
    list.append(FactView(label: text[key], value: .text(value), links: []))
  }

  private func neighbour(_ position: Int) -> LinkView? {
    guard roll.achievements.indices.contains(position) else { return nil }
    return LinkView(title: roll.achievements[position].profile.name, url: context.achievementURLs[position])
  }
}
