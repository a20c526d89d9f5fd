import StringTemplates

/// What templates see as `campaignCard`.
struct CampaignCardView: Sendable {
  let title: String
  let url: SiteURL
  let year: String?
  let organizer: String?
  let honor: String?
  let state: String?
  let count: String?
  let notices: [LinkView]

  static let schema = ViewSchema<Self>(
    "campaignCard", "评选列表里的一项",
    [
      .text("title", "名称") { $0.title },
      .url("url", "页面") { $0.url },
      .text("year", "年份") { $0.year },
      .text("organizer", "主办") { $0.organizer },
      .text("honor", "授予的荣誉") { $0.honor },
      .text("state", "生成当天到了哪一步") { $0.state },
      .text("count", "命名的人数") { $0.count },
      .list("notices", "正在进行的公示", LinkView.schema) { $0.notices },
      .flag("hasNotices", "有没有正在进行的公示") { !$0.notices.isEmpty },
    ])
}
