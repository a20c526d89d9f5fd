/// Where a studio stands in its life (design, section 2).
public enum StudioState: String, Sendable, CaseIterable, Hashable {
  case forming = "创建中"
  case listed = "在册"
  case correcting = "限期整改"
  case reprimanded = "通报"
  /// Over without fault: its lead retired, its unit merged, its task done.
  case ended = "终止"
  /// Its namings were taken back.
  case delisted = "摘牌"

  /// Whether it counts among the studios in being.
  public var isActive: Bool { self == .listed || self == .correcting || self == .reprimanded }
}
