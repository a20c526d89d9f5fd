import StringTemplates

/// What templates see as `mentor`.
struct MentorView: Sendable {
  let title: String
  let url: SiteURL?
  let agreement: AgreementText

  static let schema = ViewSchema<Self>(
    "mentor", "一位师傅,连同师徒协议",
    [
      .text("title", "姓名", writing: { $1.append($0.title) }),
      .url("url", "页面;墙外的人没有") { $0.url },
      .text("agreement", "师徒协议:类别、签订、期限、出师、考核", writing: { $0.agreement.write(into: &$1) }),
      .text("goal", "培养目标", writing: { $1.append($0.agreement.agreement.goal) }),
    ])
}
