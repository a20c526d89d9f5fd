/// The state of one award.
public enum AwardStatus: String, Sendable, Hashable {
  case valid = "有效"
  case posthumous = "追授"
  case revoked = "已撤销"

  /// A posthumous award is in force; a revoked one leaves rolls, tiers and counts.
  public var isInForce: Bool { self != .revoked }
}
