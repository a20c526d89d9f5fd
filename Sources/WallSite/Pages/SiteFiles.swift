/// The files of a site that are no pages.
enum SiteFiles {
  static let stylePath = "assets/craftwall.css"
  static let feedPath = "feed.xml"
  static let sitemapPath = "sitemap.xml"
  static let robotsPath = "robots.txt"
}
