import StringTemplates

/// A page with one slot of every kind.
struct SamplePage: Sendable {
  var title = "标题"
  var note = ""
  var url: SiteURL? = SiteURL(page: "craftsmen/聂轰.html")
  var body = Array("<p>正文</p>".utf8)
  var isCurrent = false
  var tags: [String] = []
  var studio: SampleLink?
  var people: [SampleLink] = []
  var regions: [SampleRegion] = []

  static let schema = ViewSchema<SamplePage>(
    "page", "一个页面",
    [
      .text("title", "标题") { $0.title },
      .text("note", "说明") { $0.note },
      .url("url", "页面地址") { $0.url },
      .html("body", "正文") { $0.body },
      .flag("isCurrent", "是否当前页") { $0.isCurrent },
      .texts("tags", "标签") { $0.tags },
      .view("studio", "所在工作室", SampleLink.schema) { $0.studio },
      .list("people", "人物", SampleLink.schema) { $0.people },
      .list("regions", "地区", SampleRegion.schema) { $0.regions },
    ])
}

struct SampleLink: Sendable {
  var name: String
  var address: SiteURL?

  static let schema = ViewSchema<SampleLink>(
    "link", "一个链接",
    [
      .text("name", "文字") { $0.name },
      .url("address", "地址 | 可为空") { $0.address },
    ])
}

/// A view that holds views of its own type.
struct SampleRegion: Sendable {
  var name: String
  var children: [SampleRegion] = []

  static let schema: ViewSchema<SampleRegion> = ViewSchema(
    "region", "一个地区",
    [
      .text("name", "名称") { $0.name },
      .list("children", "下级地区", SampleRegion.schema) { $0.children },
    ])
}
