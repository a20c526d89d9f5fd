/// The terms of all kinds in their order, while records are filed under them.
struct TermFiling {
  private(set) var industries: [Term]
  private(set) var trades: [Term]
  private(set) var units: [Term]
  private(set) var regions: [Term]
  /// By position, each region with all those above it.
  private let lineages: [[Int]]

  init(industries: [Term], trades: [Term], units: [Term], regions: RegionCollector) {
    self.industries = industries
    self.trades = trades
    self.units = units
    self.regions = regions.terms
    lineages = regions.terms.indices.map(regions.lineage)
  }

  /// Changes all terms that a record falls under: those it names, and the regions above its own.
  mutating func update(_ named: RecordTerms, _ change: (inout Term) -> Void) {
    if let industry = named.industry { change(&industries[industry]) }
    if let trade = named.trade { change(&trades[trade]) }
    if let unit = named.unit { change(&units[unit]) }
    if let region = named.region { for position in lineages[region] { change(&regions[position]) } }
  }
}
