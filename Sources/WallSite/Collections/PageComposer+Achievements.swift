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
    let kind = achievement.kind.map { achievementFacts.kinds[$0] }
    let view = AchievementView(
      title: profile.name, kind: kind, state: text.state(of: achievement), summary: profile.summary,
      facts: facts(achievement), awards: achievement.awards.map { honorRow($0, holder: .achievement) },
      people: achievement.people.map { person($0.reference) },
      studios: achievement.studios.map {
        LinkView(title: roll.studios[$0].profile.name, url: context.studioURLs[$0])
      }, article: body.parts)
    let list = LinkView(title: text[.achievements], url: context.collections[.achievement]?.url)
    let head = Head(
      title: title(profile.name), description: profile.summary ?? body.summary(or: title(profile.name).text),
      kind: "article", section: .records(.achievement),
      trail: [list] + [kind].compactMap { $0 } + [LinkView(title: profile.name, url: nil)],
      data: StructuredData.achievement(achievement, url: url, context: context, on: sheet),
      isDescribedBySummary: profile.summary != nil,
      previous: neighbour(position - 1), next: neighbour(position + 1))
    return Composition(
      on: sheet, head: head, AchievementView.schema, view, comments: body.comments,
      prose: body.prose(of: profile.common, position, OwnWords(profile)))
  }

  /// A name, linked where it is one of the wall.
  func person(_ reference: PersonReference) -> MemberRowView {
    switch reference {
    case .member(let position):
      let profile = roll.people[position].profile
      return MemberRowView(
        name: profile.name.text, isShort: profile.name.isTwoCharacters, isLong: profile.name.isLong,
        note: deceasedNote(profile), url: context.personURLs[position], role: nil)
    case .outsider(let name):
      let parsed = OutsiderName(name)
      return MemberRowView(
        name: name, isShort: parsed.isShort, isLong: parsed.isLong, note: nil, url: nil, role: nil)
    }
  }

  private func facts(_ achievement: RollAchievement) -> [Fact] {
    let profile = achievement.profile
    var facts = achievementFacts.facts(of: achievement)
    if let patent = profile.patent {
      facts += [fact(.patentNumber, patent.number?.value), fact(.patentState, patent.state?.rawValue)].compactMap { $0 }
    }
    return facts + benefitFacts(profile.benefit)
  }

  private func benefitFacts(_ benefit: Benefit?) -> [Fact] {
    guard let benefit, !benefit.isPrivate else { return [] }
    let amount = text(
      .benefitAmount, ["basis": benefit.basis?.value ?? text[.benefitUnstated], "amount": benefit.amount.text])
    let doubt = benefit.isCertified ? "" : noteText([text[.benefitUncertified]]) ?? ""
    return [fact(.benefit, amount + doubt), fact(.certifier, benefit.certifier)].compactMap { $0 }
  }

  private func neighbour(_ position: Int) -> LinkView? {
    guard roll.achievements.indices.contains(position) else { return nil }
    return LinkView(
      title: roll.achievements[position].profile.name, url: context.collections[.achievement]?.urls[position])
  }
}
