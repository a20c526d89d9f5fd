import StringTemplates

/// What templates see as `ladder`.
struct LadderView: Sendable {
  let title: String
  let intro: String
  let rule: String?
  let drawing: [UInt8]
  let steps: [LadderStepView]
  let moves: [LadderMoveView]
  let movesURL: SiteURL?
  let movesCount: String

  static let schema = ViewSchema<Self>(
    "ladder", "层级总页:选树体系(ladder.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .text("rule", "逐级选树的说明") { $0.rule },
      .html("drawing", "金字塔图,一个 svg 元素;同样的内容在 steps 里") { $0.drawing },
      .list("steps", "各级,从高到低", LadderStepView.schema) { $0.steps },
      .list("moves", "最近的晋升", LadderMoveView.schema) { $0.moves },
      .flag("hasMoves", "有没有写明年份的晋升") { !$0.moves.isEmpty },
      .url("movesURL", "全部晋升") { $0.movesURL },
      .text("movesCount", "晋升的人次") { $0.movesCount },
    ])
}
