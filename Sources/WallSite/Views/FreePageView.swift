import StringTemplates

/// What templates see as `freePage`.
struct FreePageView: Sendable {
  let title: String
  let article: ArticleParts

  static let schema = ViewSchema<Self>(
    "freePage", "自由页面(page.mustache)",
    [
      .text("title", "标题") { $0.title }
    ] + ArticleParts.slots { $0.article })
}
