import StringTemplates

/// What templates see as `competitionGroup`.
struct CompetitionGroupView: Sendable {
  let title: String?
  let results: [CompetitionResultView]

  static let schema = ViewSchema<Self>(
    "competitionGroup", "一个工种、一个组别的成绩",
    [
      .text("title", "工种和组别") { $0.title },
      .list("results", "成绩", CompetitionResultView.schema) { $0.results },
    ])
}
