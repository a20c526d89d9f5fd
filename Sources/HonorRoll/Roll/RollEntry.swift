/// One line of a roll.
public struct RollEntry: Sendable {
  /// Position in the roll's `people`, or in its `studios` on a roll of studios.
  public let holder: Int
  public let award: Award
}
