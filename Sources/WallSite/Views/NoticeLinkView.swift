import StringTemplates

/// What templates see as `noticeLink`.
struct NoticeLinkView: Sendable {
  let title: String
  let url: SiteURL?
  let dates: String
  let state: String

  static let schema = ViewSchema<Self>(
    "noticeLink", "评选的一次公示",
    [
      .text("title", "标题") { $0.title },
      .url("url", "公示页;开始以前没有") { $0.url },
      .text("dates", "起止") { $0.dates },
      .text("state", "未开始、正在公示、已结束") { $0.state },
    ])
}
