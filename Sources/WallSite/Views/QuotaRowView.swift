import StringTemplates

/// What templates see as `quotaRow`.
struct QuotaRowView: Sendable {
  let industry: LinkView
  let quota: String
  let named: String

  static let schema = ViewSchema<Self>(
    "quotaRow", "一个行业的名额",
    [
      .view("industry", "行业", LinkView.schema) { $0.industry },
      .text("quota", "名额") { $0.quota },
      .text("named", "命名数") { $0.named },
    ])
}
