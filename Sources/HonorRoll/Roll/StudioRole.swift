/// A person's place in a studio.
public struct StudioRole: Sendable, Hashable {
  /// Position in the roll's `studios`.
  public let studio: Int
  public let isLead: Bool
}
