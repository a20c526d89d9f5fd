/// A campaign of the roll: where it stands, whom it named, and its notices.
public struct RollCampaign: Sendable {
  public let profile: Campaign
  public let progress: CampaignProgress
  public let notices: [RollNotice]
  /// Positions of those it named, in the roll's `people` (by strokes) and `studios`.
  public internal(set) var people: [Int] = []
  public internal(set) var studios: [Int] = []
  /// In the order written.
  public internal(set) var industries: [IndustryResult] = []

  /// Of people and studios together: a campaign names the ones or the others.
  public var namedCount: Int { people.count + studios.count }
}
