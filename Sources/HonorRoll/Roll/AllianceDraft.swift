/// An alliance of the roll while the other files are still being linked.
struct AllianceDraft {
  let profile: Alliance
  var leads: [AllianceLead] = []
  var studios: [Int] = []
  var people: [Int] = []
  var units: [AllianceUnit] = []
  var unitPeople: [Int] = []
  var allPeople: [Int] = []
  var achievements: [Int] = []
  var competitions: [Int] = []
  var events: [Int] = []
  var terms = RecordTerms()

  init(profile: Alliance) {
    self.profile = profile
  }
}
