import FrontMatter

/// A rise to a step of the ladder, as the awards of one profile tell.
struct LadderRise: Sendable {
  /// The step held before; `nil` for one who stood on none.
  let from: Int?
  let to: Int
  /// What lifted; it has a date.
  let award: Award
  let date: PartialDate
}
