import StringTemplates

/// What templates see as `certificate`.
struct CertificateView: Sendable {
  let title: String
  let issuer: String?
  let people: [MemberRowView]

  static let schema = ViewSchema<Self>(
    "certificate", "因竞赛取得的一种证书",
    [
      .text("title", "证书") { $0.title },
      .text("issuer", "发证机关") { $0.issuer },
      .list("people", "取得的人", MemberRowView.schema) { $0.people },
    ])
}
