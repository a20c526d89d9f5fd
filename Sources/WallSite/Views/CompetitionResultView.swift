import StringTemplates

/// What templates see as `competitionResult`.
struct CompetitionResultView: Sendable {
  let rank: String?
  let people: [MemberRowView]
  let unit: String?
  let studios: [LinkView]

  static let schema = ViewSchema<Self>(
    "competitionResult", "竞赛的一条成绩",
    [
      .text("rank", "名次或奖等") { $0.rank },
      .list("people", "选手", MemberRowView.schema) { $0.people },
      .flag("hasPeople", "有没有选手;集体奖只有单位") { !$0.people.isEmpty },
      .text("unit", "单位") { $0.unit },
      .list("studios", "代表的工作室", LinkView.schema) { $0.studios },
    ])
}
