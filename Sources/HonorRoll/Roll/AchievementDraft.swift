/// An achievement of the roll while the other files are still being linked.
struct AchievementDraft {
  let profile: Achievement
  let kind: Int?
  let level: HonorLevel?
  let awards: [Award]
  let isCounted: Bool
  var people: [Contributor] = []
  var contributorCount = 0
  var studios: [Int] = []
  var alliances: [Int] = []
  var terms = RecordTerms()
}
