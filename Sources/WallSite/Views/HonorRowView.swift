import StringTemplates

/// What templates see as `honorRow`.
struct HonorRowView: Sendable {
  let year: String?
  let title: String
  let grade: String?
  let session: String?
  let verb: String?
  let issuers: String?
  let document: String?
  let posthumous: Bool
  let unitThen: String?
  let url: SiteURL?

  static let schema = ViewSchema<Self>(
    "honorRow", "一项荣誉或命名",
    [
      .text("year", "年份") { $0.year },
      .text("title", "名称") { $0.title },
      .text("grade", "等次") { $0.grade },
      .text("session", "届次") { $0.session },
      .text("verb", "授予、命名、认定……") { $0.verb },
      .text("issuers", "授予机关") { $0.issuers },
      .text("document", "文号") { $0.document },
      .flag("posthumous", "是否追授") { $0.posthumous },
      .text("unitThen", "获奖时单位") { $0.unitThen },
      .url("url", "它的光荣榜") { $0.url },
    ])
}
