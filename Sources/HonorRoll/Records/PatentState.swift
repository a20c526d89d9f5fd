/// Where a patent stands. Only a granted one is a patent.
public enum PatentState: String, Sendable, CaseIterable, Hashable {
  case applied = "申请"
  case granted = "授权"
  case lapsed = "失效"

  static let allNames = allCases.map(\.rawValue)
}
