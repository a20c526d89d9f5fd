import StringTemplates

/// What templates see as `memberUnit`.
struct MemberUnitView: Sendable {
  let title: String
  let url: SiteURL?
  let count: String?

  static let schema = ViewSchema<Self>(
    "memberUnit", "联盟的一个成员单位",
    [
      .text("title", "名称") { $0.title },
      .url("url", "它在本墙的页面") { $0.url },
      .text("count", "本墙收录的人数") { $0.count },
    ])
}
