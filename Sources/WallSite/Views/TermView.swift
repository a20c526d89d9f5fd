import StringTemplates

/// What templates see as `term`.
struct TermView: Sendable {
  let title: String
  let kindTitle: String
  let isTier: Bool
  let basis: String
  let people: ViewSelection
  let teams: ViewSelection
  let parts: [TermLinkView]
  let rolls: [LinkView]
  let count: String
  let pagination: PaginationView?

  static let schema = ViewSchema<Self>(
    "term", "一个行业、地区……(term.mustache)",
    [
      .text("title", "名称") { $0.title },
      .text("kindTitle", "行业、地区……") { $0.kindTitle },
      .flag("isTier", "是否一个层级") { $0.isTier },
      .text("basis", "排序依据") { $0.basis },
      .records("people", "人物", PersonCardView.schema) { $0.people },
      .flag("hasPeople", "有没有人物") { !$0.people.isEmpty },
      .records("teams", "工作室和联盟", TeamCardView.schema) { $0.teams },
      .flag("hasTeams", "有没有工作室和联盟") { !$0.teams.isEmpty },
      .list("parts", "下级地区", TermLinkView.schema) { $0.parts },
      .flag("hasParts", "有没有下级") { !$0.parts.isEmpty },
      .list("rolls", "这一年的光荣榜", LinkView.schema) { $0.rolls },
      .flag("hasRolls", "有没有光荣榜") { !$0.rolls.isEmpty },
      .text("count", "人数") { $0.count },
      .view("pagination", "分页", PaginationView.schema) { $0.pagination },
    ])
}
