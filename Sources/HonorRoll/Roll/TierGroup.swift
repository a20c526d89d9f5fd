/// The people of one step, in the order of the wall.
public struct TierGroup: Sendable {
  /// `nil` for those on no step.
  public let tier: Int?
  public let people: [Int]
  public let basis: OrderBasis
}
