/// An achievement of the roll with its people and studios.
public struct RollAchievement: Sendable {
  public let profile: Achievement
  /// Position in the roll's `achievementKinds`; `nil` where no kind is written.
  public let kind: Int?
  /// As written, else that of the highest award.
  public let level: HonorLevel?
  /// Awards in force, highest first.
  public let awards: [Award]
  /// Whether it counts: a patent that is applied for or lapsed is listed as what it is, and counted nowhere.
  public let isCounted: Bool
  /// In the order of the certificate, without those who may not be named.
  public internal(set) var people: [Contributor] = []
  /// All who are on the certificate, shown or not.
  public internal(set) var contributorCount = 0
  public internal(set) var studios: [Int] = []
  /// Alliances whose studios or units made it.
  public internal(set) var alliances: [Int] = []
  public internal(set) var terms: RecordTerms = RecordTerms()
}
