import StringTemplates

/// What templates see as `ladderMove`.
struct LadderMoveView: Sendable {
  let date: String
  let person: LinkView
  let from: String?
  let to: String
  let color: String
  let honor: String

  static let schema = ViewSchema<Self>(
    "ladderMove", "一次晋升",
    [
      .text("date", "年份,资料更细的到月、日") { $0.date },
      .view("person", "人", LinkView.schema) { $0.person },
      .text("from", "原来的层级") { $0.from },
      .text("to", "到了哪一级") { $0.to },
      .text("color", "gold、silver、bronze 或 steel") { $0.color },
      .text("honor", "凭哪一项荣誉") { $0.honor },
    ])
}
