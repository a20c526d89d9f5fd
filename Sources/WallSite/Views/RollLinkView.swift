import StringTemplates

/// What templates see as `rollLink`.
struct RollLinkView: Sendable {
  let title: String
  let url: SiteURL
  let count: String

  static let schema = ViewSchema<Self>(
    "rollLink", "一张光荣榜的链接",
    [
      .text("title", "年份") { $0.title },
      .url("url", "光荣榜") { $0.url },
      .text("count", "人数") { $0.count },
    ])
}
