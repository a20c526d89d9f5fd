/// Whom an honor is given to. Rolls of different holders are never merged.
public enum HolderKind: String, Sendable, CaseIterable, Hashable {
  case person = "个人"
  case unit = "单位"
  case team = "班组"
  case achievement = "成果"
  case studio = "工作室"

  static let allNames = allCases.map(\.rawValue)
}
