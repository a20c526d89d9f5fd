/// What leads from the page being rendered to the site's root: it is written before every address of the site.
public struct SiteBase: Sendable, Hashable {
  /// Percent-encoded, ending in `/` or empty.
  let text: String
  /// `text` as it is written into an attribute.
  let bytes: [UInt8]

  /// Whether it names the host too.
  let isWhole: Bool

  private init(text: String) {
    var bytes: [UInt8] = []
    HTMLEscape.append(text, to: &bytes)
    self.text = text
    self.bytes = bytes
    isWhole = text.utf8.starts(with: "http".utf8)
  }

  /// The base of a page in a folder so many levels below the root: 0 for `index.html`, 1 for `craftsmen/x.html`.
  public static func depth(_ levels: Int) -> SiteBase {
    SiteBase(text: String(repeating: "../", count: max(0, levels)))
  }

  /// A base that does not depend on where the page is: for 404.html, which the host serves at any address, for feeds
  /// and the sitemap.
  ///
  /// - Parameter address: The site's absolute address or its path on the host (`/wall/`), with or without `/` at its
  ///   end. `nil` when it is neither.
  public static func absolute(_ address: String) -> SiteBase? {
    var text = ""
    if address.utf8.first == UInt8(ascii: "/") {
      // Two slashes would name another host.
      guard address.utf8.dropFirst().first != UInt8(ascii: "/"), address.utf8.dropFirst().first != UInt8(ascii: "\\")
      else { return nil }
      var encoded: [UInt8] = []
      PercentEncoding.append(address.utf8, keeping: PercentEncoding.address, to: &encoded)
      text = String(decoding: encoded, as: UTF8.self)
    } else {
      guard let url = SiteURL(external: address), url.encoded.utf8.starts(with: "http".utf8) else { return nil }
      text = url.encoded
    }
    if text.utf8.last != UInt8(ascii: "/") { text += "/" }
    return SiteBase(text: text)
  }
}
