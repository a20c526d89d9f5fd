/// An achievement of the roll while the other files are still being linked.
struct AchievementDraft {
  /// Position among all achievements, sorted by file.
  let file: Int
  let profile: Achievement
  let kind: Int?
  let level: HonorLevel?
  var awards: [Award]
  let isCounted: Bool
  var people: [Contributor] = []
  var contributorCount = 0
  var studios: [Int] = []
  var alliances: [Int] = []
  var terms = RecordTerms()
}
