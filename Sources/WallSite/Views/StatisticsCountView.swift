import StringTemplates

/// What templates see as `statisticsCount`.
struct StatisticsCountView: Sendable {
  let column: String
  let number: Int

  static let schema = ViewSchema<Self>(
    "statisticsCount", "统计表的一格",
    [
      .text("column", "栏的标识") { $0.column },
      .text("number", "数") { String($0.number) },
    ])
}
