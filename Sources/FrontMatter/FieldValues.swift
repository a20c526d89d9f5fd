import Diagnostics

/// The validated values of one map: every key known, every value of its field's shape. What was wrong has been
/// reported and is absent.
public struct FieldValues: Sendable {
  /// Where the map begins.
  public let place: SourcePlace
  let set: FieldSet
  /// By the field's ordinal in `set`.
  let values: [FieldValue?]

  private subscript(key: String) -> FieldValue? {
    guard let ordinal = set.ordinal(of: key) else { return nil }
    return values[ordinal]
  }

  /// Where the field's value was written, or `nil` where the field is absent or empty.
  public func place(of key: String) -> SourcePlace? { self[key]?.place }

  /// The value of a `text`, `term` or `choice` field.
  public func text(_ key: String) -> Located<String>? {
    guard case .text(let text)? = self[key] else { return nil }
    return text
  }

  public func number(_ key: String) -> Located<Double>? {
    guard case .number(let number)? = self[key] else { return nil }
    return number
  }

  public func date(_ key: String) -> Located<PartialDate>? {
    guard case .date(let date)? = self[key] else { return nil }
    return date
  }

  public func flag(_ key: String) -> Located<Bool>? {
    guard case .flag(let flag)? = self[key] else { return nil }
    return flag
  }

  /// The items of a list of `text`, `term` or `choice`.
  public func texts(_ key: String) -> [Located<String>] {
    guard case .list(let items, _)? = self[key] else { return [] }
    return items.compactMap { item in
      guard case .text(let text) = item else { return nil }
      return text
    }
  }

  /// The items of a list of `date`.
  public func dates(_ key: String) -> [Located<PartialDate>] {
    guard case .list(let items, _)? = self[key] else { return [] }
    return items.compactMap { item in
      guard case .date(let date) = item else { return nil }
      return date
    }
  }

  public func map(_ key: String) -> FieldValues? {
    guard case .map(let map)? = self[key] else { return nil }
    return map
  }

  /// The items of a list of maps.
  public func maps(_ key: String) -> [FieldValues] {
    guard case .list(let items, _)? = self[key] else { return [] }
    return items.compactMap { item in
      guard case .map(let map) = item else { return nil }
      return map
    }
  }

  /// The entries of an `extras` field, in the order written.
  public func extras(_ key: String) -> [ExtraEntry] {
    guard case .extras(let entries, _)? = self[key] else { return [] }
    return entries
  }
}
