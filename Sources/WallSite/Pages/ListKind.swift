/// The lists a visitor can browse by; each has an index and a page for every term.
enum ListKind: String, CaseIterable, Sendable {
  case tier, industry, region, trade, unit, year

  /// The folder of the terms' pages, and the name of the index.
  var folder: String {
    switch self {
    case .tier: "tiers"
    case .industry: "industries"
    case .region: "regions"
    case .trade: "trades"
    case .unit: "units"
    case .year: "years"
    }
  }

  var indexPath: String { "\(folder).html" }

  /// - Parameter number: The page of the list, from 1.
  func path(slug: String, number: Int = 1) -> String { Paging.path("\(folder)/\(slug)", number: number) }

  /// What one term is called.
  var termKey: TextKey {
    switch self {
    case .tier: .tier
    case .industry: .industry
    case .region: .region
    case .trade: .trade
    case .unit: .unit
    case .year: .year
    }
  }

  var titleKey: TextKey {
    switch self {
    case .tier: .tiers
    case .industry: .industries
    case .region: .regions
    case .trade: .trades
    case .unit: .units
    case .year: .years
    }
  }

  var introKey: TextKey {
    switch self {
    case .tier: .tiersIntro
    case .industry: .industriesIntro
    case .region: .regionsIntro
    case .trade: .tradesIntro
    case .unit: .unitsIntro
    case .year: .yearsIntro
    }
  }
}
