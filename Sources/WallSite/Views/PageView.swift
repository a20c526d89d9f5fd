import StringTemplates

/// What templates see as `page`. An object, because each of its slots asks the frame for it.
final class PageView: Sendable {
  let head: PageComposer.Head
  let canonical: WholeURL?
  let noIndex: Bool
  let menu: SiteMenus.Menu
  /// Leads to the first page of the site; `nil` on that page itself.
  let home: ViewRecord?
  let bodyClass: String

  init(
    _ head: PageComposer.Head, canonical: WholeURL?, noIndex: Bool, menu: SiteMenus.Menu, home: ViewRecord?,
    bodyClass: String
  ) {
    self.head = head
    self.canonical = canonical
    self.noIndex = noIndex
    self.menu = menu
    self.home = home
    self.bodyClass = bodyClass
  }

  static let schema = ViewSchema<PageView>(
    "page", "每一页都有的",
    [
      .text("title", "网页标题", writing: { $0.head.title.append(to: &$1) }),
      .text(
        "description", "网页描述", mark: { $0.head.isDescribedBySummary ? RecordProse.Mark.summary.rawValue : 0 },
        { $0.head.description }),
      .url("canonical", "完整地址", whole: { $0.canonical }),
      .text("kind", "Open Graph 类型", writing: { $1.append($0.head.kind) }),
      .flag("noIndex", "不让搜索引擎收录") { $0.noIndex },
      .group("menu", "菜单", MenuItemView.schema) { $0.menu.main },
      .group("browseMenu", "菜单的第二行:按层级、行业等查人,积分、师承、统计", MenuItemView.schema) { $0.menu.browse },
      .flag("hasBrowseMenu", "菜单有没有第二行", over: "browseMenu"),
      .list(
        "breadcrumbs", "所在位置;末项没有网址", LinkView.schema,
        writing: { page, list in
          guard let home = page.home else { return }
          list.append(home)
          list.append(page.head.trail)
        }),
      .html(
        "jsonLD", "结构化数据,一个完整的 script 元素", mark: RecordProse.Mark.structuredData.rawValue, laidOut: { $0.head.data }),
      .view("previous", "前一位", LinkView.schema) { $0.head.previous },
      .view("next", "后一位", LinkView.schema) { $0.head.next },
      .flag("hasNeighbours", "有没有前后") { $0.head.previous != nil || $0.head.next != nil },
      .text("bodyClass", "页面种类", writing: { $1.append($0.bodyClass) }),
    ])
}
