import HanText

/// A person of the roll: the profile with everything that follows from the other files.
public struct RollPerson: Sendable {
  public let profile: Craftsman
  /// The step of the wall's ladder, from the top; `nil` for those whom no award lifts.
  public let tier: Int?
  /// Place among all people by strokes.
  public let strokeRank: Int
  /// Awards in force, highest first: by level, then the catalogue's rank, then the year.
  public let awards: [Award]
  /// Studios the person leads or belongs to.
  public internal(set) var studios: [StudioRole] = []
  /// Studios the person led before.
  public internal(set) var studiosLedBefore: [Int] = []
  /// Alliances the person leads.
  public internal(set) var alliances: [Int] = []
  /// In the order written, without those who may not be named.
  public internal(set) var apprenticeships: [RollApprenticeship] = []
  /// By strokes.
  public internal(set) var apprentices: [Int] = []
  /// Campaigns that named the person.
  public internal(set) var campaigns: [Int] = []
  /// Achievements the person has a part in, the latest first.
  public internal(set) var achievements: [Int] = []
  /// Competitions in which the person won something, the latest first.
  public internal(set) var competitions: [Int] = []
  /// Events at which the person speaks: those to come first, then those past, the latest first.
  public internal(set) var events: [Int] = []
  public internal(set) var terms: RecordTerms = RecordTerms()

  public var mentors: [PersonReference] { apprenticeships.map(\.mentor) }
}
