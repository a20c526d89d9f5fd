import StringTemplates

/// What templates see as `alliance`.
struct AllianceView: Sendable {
  let title: String
  let summary: String?
  let facts: [Fact]
  let leads: [LinkView]
  let studios: ViewSelection
  let units: [MemberUnitView]
  let totals: [StatedFigureView]
  let totalsNote: String
  let figures: [StatedFigureView]
  let stations: [StationView]
  let people: ViewSelection
  let members: LinkView?
  let related: [RelatedRecordsView]
  let article: ArticleParts

  static let schema = ViewSchema<Self>(
    "alliance", "联盟(alliance.mustache)",
    [
      .text("title", "名称") { $0.title },
      .text("summary", "摘要") { $0.summary },
      .list("facts", "资料", FactView.schema, writing: { $1.append($0.facts) }),
      .flag("hasFacts", "有没有牵头或资料") { !$0.facts.isEmpty || !$0.leads.isEmpty },
      .list("leads", "牵头", LinkView.schema) { $0.leads },
      .flag("hasLeads", "有没有牵头") { !$0.leads.isEmpty },
      .records("studios", "成员工作室", TeamCardView.schema) { $0.studios },
      .flag("hasStudios", "有没有成员工作室") { !$0.studios.isEmpty },
      .list("units", "成员单位,牵头的在内", MemberUnitView.schema) { $0.units },
      .flag("hasUnits", "有没有成员单位") { !$0.units.isEmpty },
      .list("totals", "本墙收录的成员合计", StatedFigureView.schema) { $0.totals },
      .flag("hasTotals", "有没有合计") { !$0.totals.isEmpty },
      .text("totalsNote", "合计里数的是什么") { $0.totalsNote },
      .list("figures", "公布过的数字", StatedFigureView.schema) { $0.figures },
      .flag("hasFigures", "有没有数字") { !$0.figures.isEmpty },
      .list("stations", "工作站", StationView.schema) { $0.stations },
      .flag("hasStations", "有没有工作站") { !$0.stations.isEmpty },
      .records("people", "成员", PersonCardView.schema) { $0.people },
      .flag("hasPeople", "有没有成员") { !$0.people.isEmpty },
      .view("members", "这一页没有列全时,全部成员的页面", LinkView.schema) { $0.members },
      .list("related", "成员的成果等", RelatedRecordsView.schema) { $0.related },
    ] + ArticleParts.slots { $0.article })
}
