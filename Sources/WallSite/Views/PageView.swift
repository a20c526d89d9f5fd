import StringTemplates

/// What templates see as `page`.
struct PageView: Sendable {
  let title: String
  let description: String
  let isDescribedBySummary: Bool
  let canonical: SiteURL?
  let kind: String
  let noIndex: Bool
  let menu: SiteMenus.Menu
  /// Leads to the first page of the site; `nil` on that page itself.
  let home: ViewRecord?
  let trail: [LinkView]
  let jsonLD: [UInt8]
  let previous: LinkView?
  let next: LinkView?
  let bodyClass: String

  static let schema = ViewSchema<Self>(
    "page", "每一页都有的",
    [
      .text("title", "网页标题") { $0.title },
      .text(
        "description", "网页描述", mark: { $0.isDescribedBySummary ? RecordProse.Mark.summary.rawValue : 0 },
        { $0.description }),
      .url("canonical", "完整地址") { $0.canonical },
      .text("kind", "Open Graph 类型") { $0.kind },
      .flag("noIndex", "不让搜索引擎收录") { $0.noIndex },
      .records("menu", "菜单", MenuItemView.schema) { $0.menu.main },
      .records("browseMenu", "菜单的第二行:按层级、行业等查人,积分、师承、统计", MenuItemView.schema) { $0.menu.browse },
      .flag("hasBrowseMenu", "菜单有没有第二行") { !$0.menu.browse.isEmpty },
      .list(
        "breadcrumbs", "所在位置;末项没有网址", LinkView.schema,
        writing: { page, list in
          guard let home = page.home else { return }
          list.append(home)
          for link in page.trail { list.append(link) }
        }),
      .html("jsonLD", "结构化数据,一个完整的 script 元素", mark: RecordProse.Mark.structuredData.rawValue) { $0.jsonLD },
      .view("previous", "前一位", LinkView.schema) { $0.previous },
      .view("next", "后一位", LinkView.schema) { $0.next },
      .flag("hasNeighbours", "有没有前后") { $0.previous != nil || $0.next != nil },
      .text("bodyClass", "页面种类") { $0.bodyClass },
    ])
}
