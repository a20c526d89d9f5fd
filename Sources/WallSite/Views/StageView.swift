import StringTemplates

/// What templates see as `stage`.
struct StageView: Sendable {
  let title: String
  let dates: String?
  let state: String?
  let isCurrent: Bool
  let isDone: Bool

  static let schema = ViewSchema<Self>(
    "stage", "评选的一个阶段",
    [
      .text("title", "名称") { $0.title },
      .text("dates", "起止") { $0.dates },
      .text("state", "未开始、进行中、已完成") { $0.state },
      .flag("isCurrent", "是否进行中") { $0.isCurrent },
      .flag("isDone", "是否已完成") { $0.isDone },
    ])
}
