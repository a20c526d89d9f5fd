/// The files of a site that are no pages.
enum SiteFiles {
  static let stylePath = "assets/craftwall.css"
  static let feedPath = "feed.xml"
  static let sitemapPath = "sitemap.xml"
  /// - Parameter number: Of a part of the sitemap, from 1.
  static func sitemapPath(number: Int) -> String { "sitemap-\(number).xml" }
  static let robotsPath = "robots.txt"
}
