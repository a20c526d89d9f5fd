/// What a studio is put up for by the wall's rules. The rules never do it by themselves.
public enum StudioMeasure: String, Sendable, CaseIterable, Hashable {
  case correct = "限期整改"
  case reprimand = "通报"
  case revoke = "撤销命名"

  /// In English, for messages.
  var english: String {
    switch self {
    case .correct: "correction within a time limit"
    case .reprimand: "a reprimand"
    case .revoke: "losing its namings"
    }
  }

  /// Whether a studio in this state has been dealt with so already.
  func isTaken(in state: StudioState) -> Bool {
    switch self {
    case .correct: state == .correcting
    case .reprimand: state == .reprimanded
    case .revoke: state == .delisted
    }
  }
}
