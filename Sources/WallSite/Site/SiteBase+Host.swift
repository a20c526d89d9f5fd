import StringTemplates

extension SiteBase {
  /// The base of whatever tells other machines of the site's pages.
  ///
  /// - Parameter address: The site's.
  /// - Returns: `nil` where the address doesn't name the host.
  static func ofSite(_ address: String) -> SiteBase? { address.hasPrefix("http") ? absolute(address) : nil }
}
