/// A person of the roll: the profile with everything that follows from the other files. A class, because it is large,
/// never changes and is handed on often.
public final class RollPerson: Sendable {
  public let profile: Craftsman
  /// The step of the wall's ladder, from the top; `nil` for those whom no award lifts.
  public let tier: Int?
  /// Place among all people by strokes.
  public let strokeRank: Int
  /// Awards in force, highest first: by level, then the catalogue's rank, then the year.
  public let awards: [Award]
  /// Studios the person leads or belongs to.
  public let studios: [StudioRole]
  /// Studios the person led before.
  public let studiosLedBefore: [Int]
  /// Alliances the person leads.
  public let alliances: [Int]
  /// In the order written, without those who may not be named.
  public let apprenticeships: [RollApprenticeship]
  /// By strokes.
  public let apprentices: [Int]
  /// Campaigns that named the person.
  public let campaigns: [Int]
  /// Achievements the person has a part in, the latest first.
  public let achievements: [Int]
  /// Competitions in which the person won something, the latest first.
  public let competitions: [Int]
  /// Events at which the person speaks: those to come first, then those past, the latest first.
  public let events: [Int]
  public let terms: RecordTerms

  public var mentors: [PersonReference] { apprenticeships.map(\.mentor) }

  /// Takes over what the draft holds.
  init(taking draft: inout PersonDraft) {
    profile = draft.profile
    tier = draft.tier
    strokeRank = draft.strokeRank
    awards = draft.awards.taken()
    studios = draft.studios.taken()
    studiosLedBefore = draft.studiosLedBefore.taken()
    alliances = draft.alliances.taken()
    apprenticeships = draft.apprenticeships.taken()
    apprentices = draft.apprentices.taken()
    campaigns = draft.campaigns.taken()
    achievements = draft.achievements.taken()
    competitions = draft.competitions.taken()
    events = draft.events.taken()
    terms = draft.terms
  }
}
