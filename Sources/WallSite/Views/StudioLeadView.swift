import StringTemplates

/// What templates see as `studioLead`.
struct StudioLeadView: Sendable {
  let title: String
  let url: SiteURL?
  let period: String?

  static let schema = ViewSchema<Self>(
    "studioLead", "工作室的一任领衔人",
    [
      .text("title", "姓名") { $0.title },
      .url("url", "个人页面") { $0.url },
      .text("period", "从何时到何时") { $0.period },
    ])
}
