import StringTemplates

/// What templates see as `statedFigure`.
struct StatedFigureView: Sendable {
  let label: String
  let number: String
  let unit: String?
  let source: String?

  static let schema = ViewSchema<Self>(
    "statedFigure", "公布过的一个数字",
    [
      .text("label", "数的是什么") { $0.label },
      .text("number", "数值") { $0.number },
      .text("unit", "单位") { $0.unit },
      .text("source", "出处") { $0.source },
    ])
}
