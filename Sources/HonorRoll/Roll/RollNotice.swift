/// A public notice as it stands on the day of the build.
public struct RollNotice: Sendable {
  public let profile: PublicNotice
  public let state: PublicNotice.State
  /// Those shown for objection, in the order of `basis`; nobody but in the days of the notice.
  public let candidates: [NoticeCandidate]
  public let basis: OrderBasis
  /// Both ends counted; `nil` where a year's holidays are not entered.
  public let workingDays: Int?
}
