import StringTemplates

/// A line of facts: one of its own, or one that many pages show and that was laid out for all of them, with others of its
/// kind.
enum Fact: Sendable {
  case own(FactView)
  case one(ViewRecords, Int)
}

extension ViewList<FactView> {
  mutating func append(_ facts: [Fact]) {
    for fact in facts {
      switch fact {
      case .own(let view): append(view)
      case .one(let records, let index): append(records, index)
      }
    }
  }
}
