/// The metal a tier is shown in.
public enum TierColor: String, Sendable, CaseIterable, Hashable {
  case gold = "金"
  case silver = "银"
  case bronze = "铜"
  case steel = "铁"

  static let allNames = allCases.map(\.rawValue)

  /// The metal of a step where the wall names none: from the top, steel for all further steps.
  static func standard(forStep step: Int) -> TierColor { allCases[min(step, allCases.count - 1)] }
}
