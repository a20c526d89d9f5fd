import Diagnostics

/// The validated values of one map: every key known, every value of its field's shape. What was wrong has been
/// reported and is absent.
public struct FieldValues: Sendable {
  /// What the maps of a document share.
  private let store: FieldStore
  /// The map's number there.
  private let map: Int

  init(_ store: FieldStore, map: Int) {
    self.store = store
    self.map = map
  }

  /// Where the map begins.
  public var place: SourcePlace { place(store.position(ofMap: map)) }

  @inline(__always)
  private func value(of key: FieldKey) -> FieldValue? { store.value(of: key, inMap: map) }

  private func place(_ position: TextPosition) -> SourcePlace { position.place(in: store.file) }

  private func located(_ text: FieldSlice, _ position: TextPosition) -> Located<String> {
    Located(store.text(text), at: place(position))
  }

  /// Where the field's value was written, or `nil` where the field is absent or empty.
  public func place(of key: FieldKey) -> SourcePlace? {
    switch value(of: key) {
    case .text(_, let position), .number(_, let position), .date(_, let position), .flag(_, let position),
      .list(_, let position), .extras(_, let position):
      return place(position)
    case .map(let map):
      return place(store.position(ofMap: Int(map)))
    case nil:
      return nil
    }
  }

  /// The value of a `text`, `term` or `choice` field.
  public func text(_ key: FieldKey) -> Located<String>? {
    guard case .text(let text, let position) = value(of: key) else { return nil }
    return located(text, position)
  }

  /// Whether a text stands in the file just as it was read, so that the places of its characters are known: on one line,
  /// without quotes or escapes.
  public func isVerbatim(_ key: FieldKey) -> Bool {
    guard case .text(_, let position) = value(of: key) else { return false }
    return position.isVerbatim
  }

  /// The same without its place.
  public func string(_ key: FieldKey) -> String? {
    guard case .text(let text, _) = value(of: key) else { return nil }
    return store.text(text)
  }

  public func number(_ key: FieldKey) -> Located<Double>? {
    guard case .number(let number, let position) = value(of: key) else { return nil }
    return Located(number, at: place(position))
  }

  public func date(_ key: FieldKey) -> Located<PartialDate>? {
    guard case .date(let date, let position) = value(of: key) else { return nil }
    return Located(date, at: place(position))
  }

  public func flag(_ key: FieldKey) -> Located<Bool>? {
    guard case .flag(let flag, let position) = value(of: key) else { return nil }
    return Located(flag, at: place(position))
  }

  /// The items of a list of `text`, `term` or `choice`.
  public func texts(_ key: FieldKey) -> [Located<String>] {
    items(of: key) { item in
      guard case .text(let text, let position) = item else { return nil }
      return located(text, position)
    }
  }

  /// The same without their places.
  public func strings(_ key: FieldKey) -> [String] {
    items(of: key) { item in
      guard case .text(let text, _) = item else { return nil }
      return store.text(text)
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
    guard case .map(let map) = value(of: key) else { return nil }
    return FieldValues(store, map: Int(map))
  }

  /// The items of a list of maps.
  public func maps(_ key: FieldKey) -> [FieldValues] {
    items(of: key) { item in
      guard case .map(let map) = item else { return nil }
      return FieldValues(store, map: Int(map))
    }
  }

  /// Hands out the items of a list of maps, with how many there are.
  public func forEachMap(_ key: FieldKey, _ body: (FieldValues, _ count: Int) -> Void) {
    guard case .list(let list, _) = value(of: key) else { return }
    for index in list.range {
      if case .map(let map) = store.value(at: index) { body(FieldValues(store, map: Int(map)), Int(list.count)) }
    }
  }

  /// What is made of a list's items, where the field is a list.
  @inline(__always)
  private func items<Item>(of key: FieldKey, _ item: (FieldValue) -> Item?) -> [Item] {
    guard case .list(let list, _) = value(of: key) else { return [] }
    var items: [Item] = []
    items.reserveCapacity(Int(list.count))
    for index in list.range {
      if let made = item(store.value(at: index)) { items.append(made) }
    }
    return items
  }

  /// The entries of an `extras` field, in the order written.
  public func extras(_ key: FieldKey) -> [ExtraEntry] {
    guard case .extras(let entries, _) = value(of: key) else { return [] }
    return stride(from: entries.range.lowerBound, to: entries.range.upperBound, by: 2).compactMap { index in
      guard case .text(let name, let namePosition) = store.value(at: index),
        case .text(let text, let position) = store.value(at: index + 1)
      else { return nil }
      return ExtraEntry(name: located(name, namePosition), text: located(text, position))
    }
  }
}
