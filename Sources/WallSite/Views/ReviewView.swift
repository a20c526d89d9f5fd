import StringTemplates

/// What templates see as `review`.
struct ReviewView: Sendable {
  let date: String
  let kind: String?
  let result: String

  static let schema = ViewSchema<Self>(
    "review", "工作室的一次考核,墙公开考核时才有",
    [
      .text("date", "年份") { $0.date },
      .text("kind", "种类") { $0.kind },
      .text("result", "结果") { $0.result },
    ])
}
