/// The terms a record falls under; positions in the roll's `terms` of each kind.
public struct RecordTerms: Sendable, Hashable {
  // Every record of the roll has them, so they are kept small.
  private var industryNumber = Self.none
  private var regionNumber = Self.none
  private var tradeNumber = Self.none
  private var unitNumber = Self.none

  private static let none: Int32 = -1

  init(industry: Int? = nil, region: Int? = nil, trade: Int? = nil, unit: Int? = nil) {
    self.industry = industry
    self.region = region
    self.trade = trade
    self.unit = unit
  }

  public internal(set) var industry: Int? {
    get { Self.position(industryNumber) }
    set { industryNumber = Self.number(newValue) }
  }
  public internal(set) var region: Int? {
    get { Self.position(regionNumber) }
    set { regionNumber = Self.number(newValue) }
  }
  public internal(set) var trade: Int? {
    get { Self.position(tradeNumber) }
    set { tradeNumber = Self.number(newValue) }
  }
  public internal(set) var unit: Int? {
    get { Self.position(unitNumber) }
    set { unitNumber = Self.number(newValue) }
  }

  private static func position(_ number: Int32) -> Int? { number == none ? nil : Int(number) }
  private static func number(_ position: Int?) -> Int32 { position.map { Int32($0) } ?? none }
}
