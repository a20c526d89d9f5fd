import StringTemplates

/// What templates see as `figure`.
struct FigureView: Sendable {
  let number: String
  let label: String
  let url: SiteURL?

  static let schema = ViewSchema<Self>(
    "figure", "一个数字",
    [
      .text("number", "数") { $0.number },
      .text("label", "数的是什么") { $0.label },
      .url("url", "页面") { $0.url },
    ])
}
