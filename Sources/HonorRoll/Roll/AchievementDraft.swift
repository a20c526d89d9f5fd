/// An achievement of the roll while the other files are still being linked.
struct AchievementDraft {
  /// Position among all achievements, sorted by file.
  let file: Int
  /// Position among those that are shown, sorted by file.
  let number: Int
  let listedTerms: ListedTerms
  /// Position among the kinds.
  var kind: Int?
  let level: HonorLevel?
  let awards: [Award]
  let isCounted: Bool
  var contributorCount: Int
}
