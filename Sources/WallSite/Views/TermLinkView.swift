import StringTemplates

/// What templates see as `termLink`.
struct TermLinkView: Sendable {
  let title: String
  let url: SiteURL
  let count: String
  let children: [TermLinkView]

  static let schema: ViewSchema<TermLinkView> = ViewSchema(
    "termLink", "列表里的一项,如一个行业;地区可以有下级",
    [
      .text("title", "名称", writing: { $1.append($0.title) }),
      .url("url", "页面") { $0.url },
      .text("count", "人数等", writing: { $1.append($0.count) }),
      .flag("hasChildren", "有没有下级") { !$0.children.isEmpty },
      .list("children", "下级", TermLinkView.schema) { $0.children },
    ])
}
