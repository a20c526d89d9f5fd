/// Who leads an alliance.
public enum AllianceLead: Sendable, Hashable {
  case person(Int)
  case studio(Int)
  /// A unit, or somebody outside the wall.
  case text(String)
}
