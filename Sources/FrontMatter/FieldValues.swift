import Diagnostics

/// The validated values of one map: every key known, every value of its field's shape. What was wrong has been
/// reported and is absent. A class, because a map is made once and handed on.
public final class FieldValues: Sendable {
  /// Where the map begins.
  public let place: SourcePlace
  let set: FieldSet
  /// The fields that have a value.
  private let present: FieldBits
  /// Their values, in the order of the set.
  private let values: [FieldValue]

  init(place: SourcePlace, set: FieldSet, present: FieldBits, values: [FieldValue]) {
    self.place = place
    self.set = set
    self.present = present
    self.values = values
  }

  /// Where a field's value stands in `values`.
  private func index(of key: FieldKey) -> Int? {
    guard let ordinal = set.ordinal(of: key), present.contains(ordinal) else { return nil }
    return present.rank(of: ordinal)
  }

  private func place(_ position: TextPosition) -> SourcePlace { position.place(in: place.file) }

  /// Where the field's value was written, or `nil` where the field is absent or empty.
  public func place(of key: FieldKey) -> SourcePlace? {
    guard let index = index(of: key) else { return nil }
    switch values[index] {
    case .text(_, let position), .number(_, let position), .date(_, let position), .flag(_, let position),
      .list(_, let position), .extras(_, let position):
      return place(position)
    case .map(let map):
      return map.place
    }
  }

  /// The value of a `text`, `term` or `choice` field.
  public func text(_ key: FieldKey) -> Located<String>? {
    guard let index = index(of: key), case .text(let text, let position) = values[index] else { return nil }
    return Located(text, at: place(position))
  }

  /// The same without its place.
  public func string(_ key: FieldKey) -> String? {
    guard let index = index(of: key), case .text(let text, _) = values[index] else { return nil }
    return text
  }

  public func number(_ key: FieldKey) -> Located<Double>? {
    guard let index = index(of: key), case .number(let number, let position) = values[index] else { return nil }
    return Located(number, at: place(position))
  }

  public func date(_ key: FieldKey) -> Located<PartialDate>? {
    guard let index = index(of: key), case .date(let date, let position) = values[index] else { return nil }
    return Located(date, at: place(position))
  }

  public func flag(_ key: FieldKey) -> Located<Bool>? {
    guard let index = index(of: key), case .flag(let flag, let position) = values[index] else { return nil }
    return Located(flag, at: place(position))
  }

  /// The items of a list of `text`, `term` or `choice`.
  public func texts(_ key: FieldKey) -> [Located<String>] {
    items(of: key) { item in
      guard case .text(let text, let position) = item else { return nil }
      return Located(text, at: place(position))
    }
  }

  /// The same without their places.
  public func strings(_ key: FieldKey) -> [String] {
    items(of: key) { item in
      guard case .text(let text, _) = item else { return nil }
      return text
    }
  }

  /// The items of a list of `date`.
  public func dates(_ key: FieldKey) -> [Located<PartialDate>] {
    items(of: key) { item in
      guard case .date(let date, let position) = item else { return nil }
      return Located(date, at: place(position))
    }
  }

  public func map(_ key: FieldKey) -> FieldValues? {
    guard let index = index(of: key), case .map(let map) = values[index] else { return nil }
    return map
  }

  /// The items of a list of maps.
  public func maps(_ key: FieldKey) -> [FieldValues] {
    items(of: key) { item in
      guard case .map(let map) = item else { return nil }
      return map
    }
  }

  /// What is made of a list's items, where the field is a list.
  @inline(__always)
  private func items<Item>(of key: FieldKey, _ item: (FieldValue) -> Item?) -> [Item] {
    guard let index = index(of: key), case .list(let values, _) = values[index] else { return [] }
    var items: [Item] = []
    items.reserveCapacity(values.count)
    for value in values {
      if let made = item(value) { items.append(made) }
    }
    return items
  }

  /// The entries of an `extras` field, in the order written.
  public func extras(_ key: FieldKey) -> [ExtraEntry] {
    guard let index = index(of: key), case .extras(let entries, _) = values[index] else { return [] }
    return entries
  }
}
