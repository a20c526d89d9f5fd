import HonorRoll
import StringTemplates

/// What templates see as `honorRow`.
struct HonorRowView: Sendable {
  let award: Award
  /// Between issuers.
  let separator: String
  let url: SiteURL?

  static let schema = ViewSchema<Self>(
    "honorRow", "一项荣誉或命名",
    [
      .text("year", "年份", writing: { row, text in if let year = row.award.year { text.append(year) } }),
      .text("title", "名称", writing: { $1.append($0.award.title) }),
      .text("grade", "等次", writing: { $1.append($0.award.grade) }),
      .text("session", "届次", writing: { $1.append($0.award.session) }),
      .text("verb", "授予、命名、认定……", writing: { $1.append($0.award.verb) }),
      .text(
        "issuers", "授予机关",
        writing: { row, text in
          for (position, issuer) in row.award.issuers.enumerated() {
            if position > 0 { text.append(row.separator) }
            text.append(issuer)
          }
        }),
      .text("document", "文号", writing: { $1.append($0.award.document) }),
      .flag("posthumous", "是否追授") { $0.award.status == .posthumous },
      .text("unitThen", "获奖时单位", writing: { $1.append($0.award.unitThen) }),
      .url("url", "它的光荣榜") { $0.url },
    ])

  /// Whether the rows of two awards that are on the same roll are the same.
  static func tellsSame(of award: Award, as other: Award) -> Bool {
    award === other
      || award.title.hasSameBytes(as: other.title) && isSame(award.unitThen, other.unitThen)
        && isSame(award.document, other.document) && isSame(award.grade, other.grade)
        && isSame(award.session, other.session) && isSame(award.verb, other.verb)
        && (award.status == .posthumous) == (other.status == .posthumous)
        && award.issuers.elementsEqual(other.issuers) { $0.hasSameBytes(as: $1) }
  }

  private static func isSame(_ text: String?, _ other: String?) -> Bool {
    guard let text, let other else { return text == nil && other == nil }
    return text.hasSameBytes(as: other)
  }
}
