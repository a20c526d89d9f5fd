import StringTemplates

/// What templates see as `studioLink`.
struct StudioLinkView: Sendable {
  let title: String
  let url: SiteURL
  let role: String

  static let schema = ViewSchema<Self>(
    "studioLink", "所在的工作室",
    [
      .text("title", "名称", writing: { $1.append($0.title) }),
      .url("url", "页面") { $0.url },
      .text("role", "领衔人或成员", writing: { $1.append($0.role) }),
    ])
}
