import StringTemplates

/// What templates see as `honorGroup`.
struct HonorGroupView: Sendable {
  let level: String
  let honors: [HonorRowView]

  static let schema = ViewSchema<Self>(
    "honorGroup", "同一级别的荣誉",
    [
      .text("level", "级别") { $0.level },
      .list("honors", "荣誉", HonorRowView.schema) { $0.honors },
    ])
}
