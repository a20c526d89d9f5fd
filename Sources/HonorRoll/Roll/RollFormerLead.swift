import FrontMatter

/// Somebody who led a studio before.
public struct RollFormerLead: Sendable, Hashable {
  public let person: PersonReference
  public let start: PartialDate?
  public let end: PartialDate?
}

extension [RollFormerLead] {
  /// By the day they ceased to lead, else the day they began; those without dates come last, as written.
  var latestFirst: [RollFormerLead] {
    indices.sorted { left, right in
      guard let first = self[left].end ?? self[left].start else {
        return (self[right].end ?? self[right].start) == nil && left < right
      }
      guard let second = self[right].end ?? self[right].start else { return true }
      return first == second ? left < right : first > second
    }.map { self[$0] }
  }
}
