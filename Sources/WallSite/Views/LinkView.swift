import StringTemplates

/// A link, or plain text where there is nothing to link to.
struct LinkView: Sendable {
  let title: String
  let url: SiteURL?

  static let schema = ViewSchema<Self>(
    "link", "一个链接;没有网址时只是文字",
    [
      .text("title", "文字", writing: { $1.append($0.title) }),
      .url("url", "地址;墙外的人没有") { $0.url },
    ])
}
