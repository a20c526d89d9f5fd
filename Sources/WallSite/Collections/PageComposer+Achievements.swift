import Diagnostics
import HonorRoll
import StringTemplates

extension PageComposer {
  func achievement(
    _ position: Int, _ page: PlannedPage, _ url: SiteURL?, into diagnostics: inout [Diagnostic]
  ) -> Composition {
    let achievement = roll.achievements[position]
    let profile = achievement.profile
    let body = article(profile.common, page, into: &diagnostics)
    let collection = context.collections[.achievement]
    let kind = achievement.kind.map { kind in
      LinkView(
        title: roll.achievementKinds[kind].name,
        url: collection?.sectionURL(in: "kinds", slug: roll.slug(ofAchievementKind: kind)))
    }
    let view = AchievementView(
      title: profile.name, kind: kind, state: text.state(of: achievement), summary: profile.summary,
      facts: facts(achievement), awards: achievement.awards.map { honorRow($0, holder: .achievement) },
      people: achievement.people.map { person($0.reference) },
      studios: achievement.studios.map {
        LinkView(title: roll.studios[$0].profile.name, url: context.studioURLs[$0])
      }, article: body.parts)
    let list = LinkView(title: text[.achievements], url: collection?.url)
    let head = Head(
      title: title(profile.name), description: profile.summary ?? body.summary(or: title(profile.name).text),
      kind: "article", section: .records(.achievement),
      trail: [list] + [kind].compactMap { $0 } + [LinkView(title: profile.name, url: nil)],
      data: StructuredData.achievement(achievement, url: url, context: context),
      previous: neighbour(position - 1), next: neighbour(position + 1))
    return Composition(head: head, AchievementView.schema, view, comments: body.comments)
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
    return [
      profile.year.map { listFact(.year, text(.yearTitle, ["year": String($0)]), in: "years", String($0)) },
      achievement.level.map { listFact(.level, roll.settings.display($0), in: "levels", $0.slug) },
      achievement.terms.unit.flatMap { roll.terms[.unit]?[$0] }.map {
        listFact(.unit, $0.name, in: "units", $0.slug)
      },
      achievement.terms.industry.flatMap { roll.terms[.industry]?[$0] }.map {
        listFact(.industry, $0.name, in: "industries", $0.slug)
      },
      fact(.patentNumber, profile.patent?.number?.value),
      fact(.patentState, profile.patent?.state?.rawValue),
    ].compactMap { $0 } + benefitFacts(profile.benefit)
  }

  /// A fact that leads to the list of all achievements it is true of.
  private func listFact(_ key: TextKey, _ value: String, in folder: String, _ slug: String) -> Fact {
    let url = context.collections[.achievement]?.sectionURL(in: folder, slug: slug)
    return fact(key, [LinkView(title: value, url: url)])
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
