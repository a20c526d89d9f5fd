/// The terms a record falls under; positions in the roll's `terms` of each kind.
public struct RecordTerms: Sendable, Hashable {
  public internal(set) var industry: Int?
  public internal(set) var region: Int?
  public internal(set) var trade: Int?
  public internal(set) var unit: Int?
}
