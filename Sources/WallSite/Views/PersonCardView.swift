import StringTemplates

/// What templates see as `personCard`.
struct PersonCardView: Sendable {
  let name: String
  let isShort: Bool
  let isLong: Bool
  let note: String?
  let url: SiteURL
  let seal: SealView
  let tierTitle: String?
  let tierColor: String
  let unit: String?
  let trade: String?
  let honor: String?

  static let schema = ViewSchema<Self>(
    "personCard", "一张人物卡片",
    [
      .text("name", "姓名") { $0.name },
      .flag("isShort", "两个字,排版时对齐到三个字") { $0.isShort },
      .flag("isLong", "七个字以上,字号收小") { $0.isLong },
      .text("note", "附注,如 (已故)") { $0.note },
      .url("url", "个人页面") { $0.url },
      .view("seal", "印章", SealView.schema) { $0.seal },
      .text("tierTitle", "层级") { $0.tierTitle },
      .text("tierColor", "gold、silver、bronze、steel 或 none") { $0.tierColor },
      .text("unit", "单位") { $0.unit },
      .text("trade", "工种") { $0.trade },
      .text("honor", "最高的一项荣誉") { $0.honor },
    ])
}
