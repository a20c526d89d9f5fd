/// One step of the wall's ladder.
public struct Tier: Sendable, Hashable {
  public let name: String
  /// Any of these, in force, lifts to the step; positions in the catalogue.
  let honors: Set<Int>
  /// Any personal honor of these levels lifts to the step.
  let levels: Set<HonorLevel>
  public let summary: String?
  public let color: TierColor
  public let slug: String?
}
