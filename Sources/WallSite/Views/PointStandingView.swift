import StringTemplates

/// What templates see as `pointStanding`.
struct PointStandingView: Sendable {
  let rank: String
  let name: LinkView
  let total: String
  let count: String
  let lines: [PointLineView]

  static let schema = ViewSchema<Self>(
    "pointStanding", "积分榜上的一行",
    [
      .text("rank", "位次") { $0.rank },
      .view("name", "姓名或名称", LinkView.schema) { $0.name },
      .text("total", "总分") { $0.total },
      .text("count", "由几条相加") { $0.count },
      .list("lines", "各条", PointLineView.schema) { $0.lines },
    ])
}
