import StringTemplates

/// What templates see as `lineageNode`: somebody with all apprentices below.
struct LineageNodeView: Sendable {
  let name: String
  let url: SiteURL?
  let about: String?
  let agreement: AgreementText?
  let note: String?
  let apprentices: [LineageNodeView]

  static let schema: ViewSchema<LineageNodeView> = ViewSchema<Self>(
    "lineageNode", "师承名单里的一人,连同徒弟",
    [
      .text("title", "姓名,或还有几人") { $0.name },
      .url("url", "页面;墙外的人没有") { $0.url },
      .text("about", "工种或单位") { $0.about },
      .text("agreement", "师徒协议:类别、签订、期限、出师、考核", writing: { $0.agreement?.write(into: &$1) }),
      .text("note", "墙外、另列在别处、另有师傅等说明") { $0.note },
      .list("apprentices", "徒弟", LineageNodeView.schema) { $0.apprentices },
      .flag("hasApprentices", "有没有徒弟") { !$0.apprentices.isEmpty },
    ])
}
