import HonorRoll
import StringTemplates

/// What templates see as `ladderMove`. It is read from the roll while it is laid out.
struct LadderMoveView: Sendable {
  let context: SiteContext
  let move: LadderMove

  private var tiers: [Tier] { context.roll.settings.tiers }

  static let schema = ViewSchema<Self>(
    "ladderMove", "一次晋升",
    [
      .text("date", "年份,资料更细的到月、日", writing: { $0.context.text.write($0.move.date, into: &$1) }),
      .view("person", "人", LinkView.schema) { $0.context.link(.member($0.move.person)) },
      .text("from", "原来的层级") { view in view.move.from.map { view.tiers[$0].name } },
      .text("to", "到了哪一级") { $0.tiers[$0.move.to].name },
      .text("color", "gold、silver、bronze 或 steel") { $0.context.tierColor($0.move.to) },
      .text("honor", "凭哪一项荣誉") { $0.move.award.title },
    ])
}
