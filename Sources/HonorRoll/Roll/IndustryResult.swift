/// What became of one industry's quota.
public struct IndustryResult: Sendable {
  /// The name the wall chose for the industry.
  public let name: String
  /// Position in the roll's terms of industries, where anybody of the wall is of that industry.
  public let term: Int?
  public let quota: Quota
  public let named: Int
}
