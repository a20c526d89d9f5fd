import HonorRoll
import StringTemplates

/// What templates see as `honorGroup`.
struct HonorGroupView: Sendable {
  let level: String
  let awards: ArraySlice<Award>
  let holder: HolderKind
  let composer: PageComposer

  static let schema = ViewSchema<Self>(
    "honorGroup", "同一级别的荣誉",
    [
      .text("level", "级别", writing: { $1.append($0.level) }),
      .list(
        "honors", "荣誉", HonorRowView.schema,
        writing: { group, list in
          for award in group.awards { group.composer.addHonorRow(award, holder: group.holder, to: &list) }
        }),
    ])
}
