import FrontMatter

/// What a profile names of the wall's lists of industries, trades and units: positions there, `nil` for what isn't listed.
struct ListedTerms: Sendable {
  let industry: Int?
  let trade: Int?
  let unit: Int?

  init(industry: Located<String>?, trade: Located<String>?, unit: Located<String>?, settings: WallSettings) {
    self.industry = industry.flatMap { settings.industryNames.position(of: $0.value) }
    self.trade = trade.flatMap { settings.tradeNames.position(of: $0.value) }
    self.unit = unit.flatMap { settings.unitNames.position(of: $0.value) }
  }
}
