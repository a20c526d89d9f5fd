import StringTemplates

/// What templates see as `pagination`.
struct PaginationView: Sendable {
  let current: String
  let total: String
  let previousURL: SiteURL?
  let nextURL: SiteURL?
  let pages: [PageLinkView]

  static let schema = ViewSchema<Self>(
    "pagination", "分页",
    [
      .text("current", "本页页码") { $0.current },
      .text("total", "总页数") { $0.total },
      .url("previousURL", "上一页") { $0.previousURL },
      .url("nextURL", "下一页") { $0.nextURL },
      .list("pages", "各页", PageLinkView.schema) { $0.pages },
    ])
}
