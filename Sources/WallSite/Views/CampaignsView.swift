import StringTemplates

/// What templates see as `campaigns`.
struct CampaignsView: Sendable {
  let title: String
  let intro: String?
  let campaigns: [CampaignCardView]
  let pagination: PaginationView?

  static let schema = ViewSchema<Self>(
    "campaigns", "全部评选(campaigns.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .list("campaigns", "评选,新的在前", CampaignCardView.schema) { $0.campaigns },
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
