import StringTemplates

/// What templates see as `redirect`.
struct RedirectView: Sendable {
  let target: SiteURL
  let title: String

  static let schema = ViewSchema<Self>(
    "redirect", "转到新地址(redirect.mustache)",
    [
      .url("target", "新地址") { $0.target },
      .text("title", "标题") { $0.title },
    ])
}
