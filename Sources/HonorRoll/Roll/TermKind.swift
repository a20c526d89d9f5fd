/// The ways in which people and studios are listed.
public enum TermKind: String, Sendable, CaseIterable, Hashable {
  case industry
  case region
  case trade
  case unit
}
