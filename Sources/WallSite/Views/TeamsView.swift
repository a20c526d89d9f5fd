import StringTemplates

/// What templates see as `teams`.
struct TeamsView: Sendable {
  let title: String
  let intro: String?
  let teams: ViewSelection
  let pagination: PaginationView?

  static let schema = ViewSchema<Self>(
    "teams", "工作室或联盟的列表(teams.mustache)",
    [
      .text("title", "标题") { $0.title },
      .text("intro", "说明") { $0.intro },
      .records("teams", "卡片", TeamCardView.schema) { $0.teams },
      .flag("isEmpty", "是否一个也没有") { $0.teams.isEmpty },
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
