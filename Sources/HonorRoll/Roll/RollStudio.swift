/// A studio of the roll with its people and alliances. A class, because it is large, never changes and is handed on
/// often.
public final class RollStudio: Sendable {
  public let profile: Studio
  /// Namings in force, highest first.
  public let namings: [Award]
  public let lead: PersonReference?
  /// Those who led it before, the latest first, without those who may not be named.
  public let formerLeads: [RollFormerLead]
  /// Without the lead, in the order written, then those whose own profile names the studio.
  public let members: [PersonReference]
  public let alliances: [Int]
  /// Campaigns that named the studio.
  public let campaigns: [Int]
  /// The latest first.
  public let achievements: [Int]
  /// Competitions in which somebody won for the studio, the latest first.
  public let competitions: [Int]
  /// Those to come first, then those past, the latest first.
  public let events: [Int]
  public let terms: RecordTerms

  /// Takes over what the draft holds.
  init(taking draft: inout StudioDraft) {
    profile = draft.profile
    namings = draft.namings.taken()
    lead = draft.lead
    formerLeads = draft.formerLeads.taken()
    members = draft.members.taken()
    alliances = draft.alliances.taken()
    campaigns = draft.campaigns.taken()
    achievements = draft.achievements.taken()
    competitions = draft.competitions.taken()
    events = draft.events.taken()
    terms = draft.terms
  }
}
