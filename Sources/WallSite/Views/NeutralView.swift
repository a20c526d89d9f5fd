import StringTemplates

/// What templates see as `neutral`.
struct NeutralView: Sendable {
  let title: String
  let text: String

  static let schema = ViewSchema<Self>(
    "neutral", "撤下的页面(neutral.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("text", "说明") { $0.text },
    ])
}
