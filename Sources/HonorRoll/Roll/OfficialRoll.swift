/// One 光荣榜: all holders of one honor, one year, one kind of holder.
public struct OfficialRoll: Sendable {
  /// Position in the catalogue.
  public let honor: Int
  public let year: Int
  public let holder: HolderKind
  public let groups: [RollGroup]
  public let basis: OrderBasis
  /// The decree, where every entry names the same.
  public let document: String?

  public var count: Int { groups.reduce(0) { $0 + $1.entries.count } }
}
