import Diagnostics

/// A link or picture whose destination only the wall can resolve.
public struct LinkReference: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case link
    case image
  }

  /// The destination as the writer meant it: entities and backslash escapes are resolved, percent signs are not.
  public let destination: String
  public let kind: Kind
  /// Where the link's `[`, `![` or `<` stands.
  public let place: SourcePlace

  public init(destination: String, kind: Kind, place: SourcePlace) {
    self.destination = destination
    self.kind = kind
    self.place = place
  }
}
