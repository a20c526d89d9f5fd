import FrontMatter

/// Where a campaign stands on a day.
public struct CampaignProgress: Sendable, Hashable {
  public enum Phase: Sendable, Hashable {
    /// No stage has a date.
    case undated
    case notBegun
    case running
    /// One stage is done and the next has not begun.
    case between
    case over
    /// Given up.
    case cancelled
  }

  public let phase: Phase
  /// Positions among the campaign's stages.
  public let current: [Int]
  /// The next stage to begin.
  public let next: Int?

  init(_ campaign: Campaign, on day: PartialDate) {
    let states = campaign.stages.map { $0.state(on: day) }
    let coming = states.indices.filter { states[$0] == .coming }
    current = states.indices.filter { states[$0] == .current }
    next = coming.min { left, right in
      let (a, b) = (campaign.stages[left].firstDay, campaign.stages[right].firstDay)
      return a == b ? left < right : (a ?? day) < (b ?? day)
    }
    phase =
      if campaign.exceptions.contains(.cancelled) {
        .cancelled
      } else if !current.isEmpty {
        .running
      } else if states.contains(.done) {
        coming.isEmpty ? .over : .between
      } else if !coming.isEmpty {
        .notBegun
      } else {
        // Without dates only the year tells.
        campaign.year.map { $0 < day.year } == true ? .over : .undated
      }
  }
}
