import Diagnostics

/// Proposes the known name that an unknown one may be a slip for.
///
/// A proposal is a courtesy and every new name is compared with all known ones, so there is an end to it: files full of
/// wrong names must not cost minutes.
struct NameProposals {
  private let known: [String]
  private var found: [String: String?] = [:]
  private var comparisonsLeft: Int

  /// - Parameter comparisons: After so many nothing new is proposed.
  init(_ known: some Sequence<String>, comparisons: Int = 1_000_000) {
    self.known = Array(known)
    comparisonsLeft = comparisons
  }

  /// `nil` where no known name is near.
  mutating func nearest(to name: String) -> String? {
    if let earlier = found[name] { return earlier }
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= known.count
    let nearest = NearMiss.nearest(to: name, among: known)
    found[name] = .some(nearest)
    return nearest
  }
}
