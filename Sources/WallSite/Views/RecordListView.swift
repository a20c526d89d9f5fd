import StringTemplates

/// What templates see as `recordList`.
struct RecordListView: Sendable {
  let title: String
  var kindTitle: String?
  var intro: String?
  var contact: String?
  let count: String
  var note: String?
  var totals: [StatedFigureView] = []
  var services: [ServiceRecordView] = []
  var parts: [TermLinkView] = []
  var browse: [LinkView] = []
  let groups: [RecordGroupView]
  let pagination: PaginationView?

  static let schema = ViewSchema<Self>(
    "recordList", "成果、竞赛、活动或专家的列表(records.mustache)",
    [
      .text("title", "标题", writing: { $1.append($0.title) }),
      .text("kindTitle", "类别、年份……", writing: { $1.append($0.kindTitle) }),
      .text("intro", "说明", writing: { $1.append($0.intro) }),
      .text("contact", "专家库:向谁联系", writing: { $1.append($0.contact) }),
      .html("contactMarkup", "专家库:向谁联系,电话号码可以直接拨打") { $0.contact.map(ContactMarkup.html) ?? [] },
      .text("count", "共有几项", writing: { $1.append($0.count) }),
      .text("note", "计数的说明", writing: { $1.append($0.note) }),
      .list("totals", "合计", StatedFigureView.schema) { $0.totals },
      .flag("hasTotals", "有没有合计", over: "totals"),
      .list("services", "专家库:公布过的助企服务", ServiceRecordView.schema) { $0.services },
      .flag("hasServices", "有没有助企服务", over: "services"),
      .list("parts", "各类", TermLinkView.schema) { $0.parts },
      .flag("hasParts", "有没有各类", over: "parts"),
      .flag("isTree", "各类是否有下级") { $0.parts.contains { !$0.children.isEmpty } },
      .list("browse", "其他查找方式", LinkView.schema) { $0.browse },
      .flag("hasBrowse", "有没有其他查找方式", over: "browse"),
      .list("groups", "各段", RecordGroupView.schema) { $0.groups },
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
