/// An alliance of the roll with its studios and people. A class, because it is large, never changes and is handed on
/// often.
public final class RollAlliance: Sendable {
  public let profile: Alliance
  public let leads: [AllianceLead]
  public let studios: [Int]
  /// People of the wall who lead it or belong to its studios, each once, by strokes.
  public let people: [Int]
  /// The units that lead it and its member units, each once.
  public let units: [AllianceUnit]
  /// People of its units who are not among `people`, each once, by strokes.
  public let unitPeople: [Int]
  /// `people` and `unitPeople` together, by strokes.
  public let allPeople: [Int]
  /// Of its studios and units, each once, the latest first.
  public let achievements: [Int]
  /// Of its studios, each once, the latest first.
  public let competitions: [Int]
  /// Its own and those of its studios, each once.
  public let events: [Int]
  public let terms: RecordTerms

  init(_ draft: AllianceDraft) {
    profile = draft.profile
    leads = draft.leads
    studios = draft.studios
    people = draft.people
    units = draft.units
    unitPeople = draft.unitPeople
    allPeople = draft.allPeople
    achievements = draft.achievements
    competitions = draft.competitions
    events = draft.events
    terms = draft.terms
  }
}
