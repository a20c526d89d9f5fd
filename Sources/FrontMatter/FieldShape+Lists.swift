extension FieldShape {
  /// What the items of a list are; `nil` for what is no list. A map that a list may stand for counts as that list.
  var item: FieldShape? {
    switch self {
    case .list(let item): return item
    case .map(let set, let shorthand):
      guard let shorthand, let ordinal = set.ordinal(of: shorthand) else { return nil }
      if case .list(let item) = set.fields[ordinal].shape { return item }
      return nil
    default: return nil
    }
  }
}
