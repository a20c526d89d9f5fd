/// A person of the roll while the other files are still being linked.
struct PersonDraft {
  let profile: Craftsman
  let tier: Int?
  let strokeRank: Int
  var awards: [Award]
  var studios: [StudioRole] = []
  var studiosLedBefore: [Int] = []
  var alliances: [Int] = []
  var apprenticeships: [RollApprenticeship] = []
  var apprentices: [Int] = []
  var campaigns: [Int] = []
  var achievements: [Int] = []
  var competitions: [Int] = []
  var events: [Int] = []
  var terms = RecordTerms()
}
