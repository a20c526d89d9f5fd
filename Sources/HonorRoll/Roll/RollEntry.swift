/// One line of a roll.
public struct RollEntry: Sendable {
  /// Position in the roll's `people`, in its `studios` or its `achievements`, as the roll's kind of holder
  /// has it.
  public let holder: Int
  public let award: Award
}
