import StringTemplates

/// What templates see as `notFound`.
struct NotFoundView: Sendable {
  let title: String
  let text: String

  static let schema = ViewSchema<Self>(
    "notFound", "没有的页面(404.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("text", "说明") { $0.text },
    ])
}
