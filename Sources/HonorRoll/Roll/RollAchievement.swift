/// An achievement of the roll with its people and studios. A class, because it is large, never changes and is handed on
/// often.
public final class RollAchievement: Sendable {
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
  public let people: [Contributor]
  /// All who are on the certificate, shown or not.
  public let contributorCount: Int
  public let studios: [Int]
  /// Alliances whose studios or units made it.
  public let alliances: [Int]
  public let terms: RecordTerms

  init(
    _ draft: AchievementDraft, profile: Achievement, people: [Contributor], studios: [Int], alliances: [Int],
    terms: RecordTerms
  ) {
    self.profile = profile
    kind = draft.kind
    level = draft.level
    awards = draft.awards
    isCounted = draft.isCounted
    self.people = people
    contributorCount = draft.contributorCount
    self.studios = studios
    self.alliances = alliances
    self.terms = terms
  }
}
