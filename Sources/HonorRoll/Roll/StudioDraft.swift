/// A studio of the roll while the other files are still being linked.
struct StudioDraft {
  let profile: Studio
  var namings: [Award]
  var lead: PersonReference?
  var formerLeads: [RollFormerLead] = []
  var members: [PersonReference] = []
  var alliances: [Int] = []
  var campaigns: [Int] = []
  var achievements: [Int] = []
  var competitions: [Int] = []
  var events: [Int] = []
  var terms = RecordTerms()
}
