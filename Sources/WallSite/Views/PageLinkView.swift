import StringTemplates

/// What templates see as `pageLink`.
struct PageLinkView: Sendable {
  let number: String
  let url: SiteURL?
  let isCurrent: Bool
  let isGap: Bool

  static let schema = ViewSchema<Self>(
    "pageLink", "分页里的一页",
    [
      .text("number", "页码", writing: { $1.append($0.number) }),
      .url("url", "地址") { $0.url },
      .flag("isCurrent", "是否本页") { $0.isCurrent },
      .flag("isGap", "是否省略号") { $0.isGap },
    ])
}
