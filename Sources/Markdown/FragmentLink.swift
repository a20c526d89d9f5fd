import Diagnostics

/// A link within the page (`#fragment`) that meets no heading of its body.
public struct FragmentLink: Sendable, Hashable {
  /// The destination as written, with its `#`.
  public let destination: String
  public let place: SourcePlace

  public init(destination: String, place: SourcePlace) {
    self.destination = destination
    self.place = place
  }
}
