import HonorRoll
import StringTemplates

/// What templates see as `rollEntry`. It is read from the roll while it is laid out.
struct RollEntryView: Sendable {
  /// Who or what is on the roll, and the position among the roll's people, studios or achievements.
  enum Holder: Sendable {
    case person(Craftsman, Int)
    case studio(RollStudio, Int)
    case achievement(RollAchievement, Int)
  }

  let holder: Holder
  /// What a person is on the roll for; `nil` for a list that isn't of one honor.
  let award: Award?
  let context: SiteContext

  init(person position: Int, _ context: SiteContext) {
    holder = .person(context.roll.people[position].profile, position)
    award = nil
    self.context = context
  }

  init(studio position: Int, _ context: SiteContext) {
    holder = .studio(context.roll.studios[position], position)
    award = nil
    self.context = context
  }

  init(_ entry: RollEntry, of kind: HolderKind, _ context: SiteContext) {
    holder =
      switch kind {
      case .person, .unit, .team: .person(context.roll.people[entry.holder].profile, entry.holder)
      case .studio: .studio(context.roll.studios[entry.holder], entry.holder)
      case .achievement: .achievement(context.roll.achievements[entry.holder], entry.holder)
      }
    award = entry.award
    self.context = context
  }

  static let schema = ViewSchema<Self>(
    "rollEntry", "光荣榜上的一行",
    [
      .text("name", "姓名或名称") { $0.name },
      .flag("isShort", "两个字") { $0.person?.name.isTwoCharacters == true },
      .flag("isLong", "七个字以上,字号收小") { $0.person?.name.isLong == true },
      .text(
        "note", "附注,如 (女,回族)",
        writing: { view, writer in
          guard let person = view.person else { return }
          RollNote(profile: person, text: view.context.text).write(into: &writer)
        }),
      .url("url", "页面") { $0.url },
      .text("unit", "获奖时单位") { $0.unit },
      .text("post", "获奖时职务或工种", writing: { $0.writePost(into: &$1) }),
    ])

  private var person: Craftsman? { if case .person(let profile, _) = holder { profile } else { nil } }

  private var name: String {
    switch holder {
    case .person(let profile, _): profile.name.text
    case .studio(let studio, _): studio.profile.name
    case .achievement(let achievement, _): achievement.profile.name
    }
  }

  private var url: SiteURL? {
    switch holder {
    case .person(_, let position): context.personURLs[position]
    case .studio(_, let position): context.studioURLs[position]
    case .achievement(_, let position): context.achievementURLs[position]
    }
  }

  private var unit: String? {
    switch holder {
    case .person(let profile, _): award?.unitThen ?? profile.unit?.value
    case .studio(let studio, _): studio.profile.unit?.value
    case .achievement(let achievement, _): achievement.terms.unit.flatMap { context.roll.terms[.unit]?[$0].name }
    }
  }

  private func writePost(into writer: inout ViewWriter) {
    switch holder {
    case .person(let profile, _):
      if let post = award?.postThen ?? profile.trade?.value { writer.append(post) }
    case .studio: break
    case .achievement(let achievement, _):
      for (index, contributor) in achievement.people.enumerated() {
        if index > 0 { writer.append(context.text[.separator]) }
        writer.append(context.name(contributor.reference))
      }
    }
  }
}
