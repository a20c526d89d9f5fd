import FrontMatter

/// The level of the authority that gives an honor, highest first. 省级 and 行业级 stand side by side: neither is
/// above the other.
public enum HonorLevel: String, Sendable, CaseIterable, Hashable {
  case national = "国家级"
  case provincial = "省级"
  case industrial = "行业级"
  case city = "市级"
  case county = "县级"
  case enterprise = "企业级"

  /// The words accepted in a file: the levels' own names and the local ones in common use.
  static let allNames = allCases.map(\.rawValue) + localNames.map(\.name)

  private static let localNames: [(name: String, level: HonorLevel)] = [
    ("自治区级", .provincial), ("兵团级", .provincial), ("省部级", .provincial), ("州级", .city), ("盟级", .city),
    ("区级", .county), ("旗县区级", .county), ("集团级", .enterprise), ("单位级", .enterprise),
  ]

  /// - Parameter name: One of `allNames`.
  init?(name: String) {
    guard let position = Self.spellings.ordinal(of: name) else { return nil }
    self = Self.levels[position]
  }

  /// The positions of all names.
  private static let spellings = SpellingTable(allNames.enumerated().map { ($1, $0) })
  /// What each of them means.
  private static let levels = allCases + localNames.map(\.level)

  /// Position when levels are listed; 省级 comes just before 行业级.
  public var order: Int {
    switch self {
    case .national: 0
    case .provincial: 1
    case .industrial: 2
    case .city: 3
    case .county: 4
    case .enterprise: 5
    }
  }
}
