import StringTemplates

/// What templates see as `notice`.
struct NoticeView: Sendable {
  let title: String
  let isOpen: Bool
  let sentence: String
  let candidatesTitle: String
  let count: String
  let candidates: [CandidateView]
  let basis: String
  let contacts: [Fact]
  let requirements: String
  let signatory: String?
  let date: String
  let campaign: LinkView

  static let schema = ViewSchema<Self>(
    "notice", "一次公示(notice.mustache)",
    [
      .text("title", "标题") { $0.title },
      .flag("isOpen", "是否在公示期内") { $0.isOpen },
      .text("sentence", "公示时间,或已经结束的说明") { $0.sentence },
      .text("candidatesTitle", "拟命名人选或拟表彰对象") { $0.candidatesTitle },
      .text("count", "人数") { $0.count },
      .list("candidates", "人选", CandidateView.schema) { $0.candidates },
      .flag("hasCandidates", "有没有人选") { !$0.candidates.isEmpty },
      .text("basis", "排序依据") { $0.basis },
      .list("facts", "受理部门、电话、邮箱、地址等", FactView.schema, writing: { $1.append($0.contacts) }),
      .flag("hasFacts", "有没有受理方式") { !$0.contacts.isEmpty },
      .text("requirements", "对反映意见的要求") { $0.requirements },
      .text("signatory", "落款") { $0.signatory },
      .text("date", "落款日期") { $0.date },
      .view("campaign", "所属评选", LinkView.schema) { $0.campaign },
    ])
}
