/// The whole address of a page or file of a site, as other sites would write it. It is put together where it is written.
public struct WholeURL: Sendable {
  let url: SiteURL
  let base: SiteBase

  /// - Returns: `nil` where the base is only a path.
  public init?(_ url: SiteURL, on base: SiteBase) {
    guard url.target == .site, base.isWhole else { return nil }
    self.url = url
    self.base = base
  }

  /// Hands out the address, percent-encoded but without HTML character references: what leads to the site, and the way on
  /// the site.
  public func forEachPiece(_ body: (String) -> Void) {
    body(base.text)
    body(url.encoded)
  }
}
