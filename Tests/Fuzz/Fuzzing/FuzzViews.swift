import StringTemplates

/// Views whose every value tries to break out of where it stands.
struct FuzzPage: Sendable {
  /// No template of the corpus has the word, so what it is found in came from a value.
  static let hostile = "x\"hostile'hostile<hostile>hostile&hostile"
  /// What must never stand before the word in a page.
  static let breakouts = ["\"hostile", "'hostile", "<hostile", ">hostile", "&hostile"]

  let depth: Int

  static let schema: ViewSchema<FuzzPage> = ViewSchema(
    "page", "一个页面",
    [
      .text("title", "标题") { _ in hostile },
      .text("name", "名称") { _ in hostile },
      .url("url", "地址") { _ in SiteURL(page: "a/\(hostile).html", fragment: hostile) },
      .html("body", "正文") { _ in Array("<p>正文</p>".utf8) },
      .flag("isCurrent", "是否当前页") { $0.depth > 0 },
      .texts("tags", "标签") { _ in [hostile, ""] },
      .view("studio", "所在工作室", FuzzPage.schema) { $0.depth > 0 ? FuzzPage(depth: $0.depth - 1) : nil },
      .list("people", "人物", FuzzPage.schema) { $0.depth > 0 ? [FuzzPage(depth: 0), FuzzPage(depth: 0)] : [] },
      .list("regions", "地区", FuzzPage.schema) { $0.depth > 0 ? [FuzzPage(depth: $0.depth - 1)] : [] },
      .list("children", "下级", FuzzPage.schema) { $0.depth > 0 ? [FuzzPage(depth: $0.depth - 1)] : [] },
    ])
}
