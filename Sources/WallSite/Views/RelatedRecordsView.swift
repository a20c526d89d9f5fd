import HonorRoll
import StringTemplates

/// What templates see as `relatedRecords`.
struct RelatedRecordsView: Sendable {
  let kind: RecordKind
  let title: String
  let count: String
  let rows: ViewSelection
  /// All of them, where only the first are shown.
  let all: LinkView?

  static let schema = ViewSchema<Self>(
    "relatedRecords", "一个人、工作室或联盟的成果、竞赛或活动",
    [
      .text("anchor", "页内锚点") { anchor(of: $0.kind) },
      .text("title", "标题", writing: { $1.append($0.title) }),
      .text("count", "共有几项", writing: { $1.append($0.count) }),
      .records("rows", "各项", RecordRowView.schema) { $0.rows },
      .view("all", "没有列全时,列全的页面", LinkView.schema) { $0.all },
    ])

  static func anchor(of kind: RecordKind) -> String { kind.folder }
}
