/// A studio of the roll with its people and alliances.
public struct RollStudio: Sendable {
  public let profile: Studio
  /// Namings in force, highest first.
  public let namings: [Award]
  public internal(set) var lead: PersonReference?
  /// Those who led it before, the latest first, without those who may not be named.
  public internal(set) var formerLeads: [RollFormerLead] = []
  /// Without the lead, in the order written, then those whose own profile names the studio.
  public internal(set) var members: [PersonReference] = []
  public internal(set) var alliances: [Int] = []
  /// Campaigns that named the studio.
  public internal(set) var campaigns: [Int] = []
  /// The latest first.
  public internal(set) var achievements: [Int] = []
  /// Competitions in which somebody won for the studio, the latest first.
  public internal(set) var competitions: [Int] = []
  /// Those to come first, then those past, the latest first.
  public internal(set) var events: [Int] = []
  public internal(set) var terms: RecordTerms = RecordTerms()
}
