import StringTemplates

/// What templates see as `memberRow`.
struct MemberRowView: Sendable {
  let name: String
  let isShort: Bool
  let isLong: Bool
  let note: String?
  let url: SiteURL?
  let role: String?

  static let schema = ViewSchema<Self>(
    "memberRow", "工作室的一名成员",
    [
      .text("name", "姓名", writing: { $1.append($0.name) }),
      .flag("isShort", "两个字") { $0.isShort },
      .flag("isLong", "七个字以上,字号收小") { $0.isLong },
      .text("note", "附注", writing: { $1.append($0.note) }),
      .url("url", "个人页面") { $0.url },
      .text("role", "角色", writing: { $1.append($0.role) }),
    ])
}
