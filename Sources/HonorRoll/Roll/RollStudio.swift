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

  init(_ draft: StudioDraft) {
    profile = draft.profile
    namings = draft.namings
    lead = draft.lead
    formerLeads = draft.formerLeads
    members = draft.members
    alliances = draft.alliances
    campaigns = draft.campaigns
    achievements = draft.achievements
    competitions = draft.competitions
    events = draft.events
    terms = draft.terms
  }
}
