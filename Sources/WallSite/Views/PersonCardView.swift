import HonorRoll
import StringTemplates

/// What templates see as `personCard`. It is read from the roll while it is laid out.
struct PersonCardView: Sendable {
  let context: SiteContext
  /// Among the roll's people.
  let position: Int
  let person: RollPerson

  private var profile: Craftsman { person.profile }

  static let schema = ViewSchema<Self>(
    "personCard", "一张人物卡片",
    [
      .text("name", "姓名", writing: { $1.append($0.profile.name.text) }),
      .flag("isShort", "两个字,排版时对齐到三个字") { $0.profile.name.isTwoCharacters },
      .flag("isLong", "七个字以上,字号收小") { $0.profile.name.isLong },
      .text("note", "附注,如 (已故)") { $0.profile.isDeceased ? "(\($0.context.text[.deceased]))" : nil },
      .url("url", "个人页面") { $0.context.personURLs[$0.position] },
      .view("seal", "印章", SealView.schema) { SealView(profile: $0.profile) },
      .text("tierTitle", "层级") { card in card.person.tier.map { card.context.roll.settings.tiers[$0].name } },
      .text("tierColor", "gold、silver、bronze、steel 或 none") { $0.context.tierColor($0.person.tier) },
      .text("unit", "单位", writing: { $1.append($0.profile.unit?.value) }),
      .text("trade", "工种", writing: { $1.append($0.profile.trade?.value) }),
      .text("honor", "最高的一项荣誉") { card in card.person.awards.first.map(card.context.shortTitle) },
    ])
}
