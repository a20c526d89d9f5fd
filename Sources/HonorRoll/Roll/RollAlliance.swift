/// An alliance of the roll with its studios and people.
public struct RollAlliance: Sendable {
  public let profile: Alliance
  public internal(set) var leads: [AllianceLead] = []
  public internal(set) var studios: [Int] = []
  /// People of the wall who lead it or belong to its studios, each once, by strokes.
  public internal(set) var people: [Int] = []
  /// The units that lead it and its member units, each once.
  public internal(set) var units: [AllianceUnit] = []
  /// People of its units who are not among `people`, each once, by strokes.
  public internal(set) var unitPeople: [Int] = []
  /// `people` and `unitPeople` together, by strokes.
  public internal(set) var allPeople: [Int] = []
  /// Of its studios and units, each once, the latest first.
  public internal(set) var achievements: [Int] = []
  /// Of its studios, each once, the latest first.
  public internal(set) var competitions: [Int] = []
  /// Its own and those of its studios, each once.
  public internal(set) var events: [Int] = []
  public internal(set) var terms: RecordTerms = RecordTerms()
}
