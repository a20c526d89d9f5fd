import StringTemplates

/// What templates see as `menuItem`.
struct MenuItemView: Sendable {
  let title: String
  let url: SiteURL
  let isCurrent: Bool

  static let schema = ViewSchema<Self>(
    "menuItem", "菜单里的一项",
    [
      .text("title", "文字", writing: { $1.append($0.title) }),
      .url("url", "地址") { $0.url },
      .flag("isCurrent", "是否当前栏目") { $0.isCurrent },
    ])
}
