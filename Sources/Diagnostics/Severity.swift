/// How much a problem weighs.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Worth knowing; never changes the exit status.
  case note
  /// Published all the same; `--strict` forbids it.
  case warning
  /// Nothing is published while one remains.
  case error

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
}
