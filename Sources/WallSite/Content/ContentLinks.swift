import Diagnostics
import HonorRoll
import Markdown
import StringTemplates

/// Where the links of bodies and menus lead: from content files to pages, from static files to their published paths.
struct ContentLinks: Sendable {
  /// Where a content file's page is.
  enum Target: Sendable {
    /// From the site's root, with what the file says of itself.
    case page(String, RecordCommon)
    /// The record is not shown; a link to it leaves its text behind.
    case hidden
  }

  /// The folder of the content, relative to the wall's root, such as `Content`.
  let contentFolder: String
  let targets: ContentTargets
  /// Published paths of the wall's static files.
  let staticFiles: Set<String>

  /// Whether a content file has no page.
  func isHidden(_ file: String) -> Bool { if case .page? = targets[file] { false } else { true } }

  /// The address of a page as `wall.yml` names it in its menu: a site path such as `pages/about.html`, or a content
  /// file such as `pages/关于本墙.md`.
  ///
  /// - Parameter isPage: Whether a path is that of a page.
  func siteURL(ofMenuLink link: String, isPage: (String) -> Bool) -> SiteURL? {
    let (path, fragment) = Self.split(link)
    if case .page(let page, _)? = targets["\(contentFolder)/\(path)"] { return SiteURL(page: page, fragment: fragment) }
    guard staticFiles.contains(path) || isPage(path) else { return nil }
    return SiteURL(page: path, fragment: fragment)
  }

  /// A destination without its fragment, percent-decoded, and the fragment.
  static func split(_ destination: String) -> (path: String, fragment: String?) {
    guard let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (decoded(destination[...]), nil) }
    return (decoded(destination[..<hash]), decoded(destination[destination.utf8.index(after: hash)...]))
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path of a destination written in a file, relative to the wall's root; `nil` where it leaves it.
  static func resolve(_ path: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "", ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
