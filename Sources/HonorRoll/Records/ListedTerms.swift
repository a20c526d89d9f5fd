/// What a profile names of the wall's lists of industries, trades and units: positions there, `nil` for what isn't listed.
struct ListedTerms: Sendable {
  let industry: Int?
  let trade: Int?
  let unit: Int?

  init(industry: String?, trade: String?, unit: String?, settings: WallSettings) {
    self.industry = industry.flatMap(settings.industryNames.position)
    self.trade = trade.flatMap(settings.tradeNames.position)
    self.unit = unit.flatMap(settings.unitNames.position)
  }
}
